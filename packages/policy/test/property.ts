import fc from 'fast-check';

/** What must hold of every document and every order. The test runs a few, `npm run fuzz:policy` as many as asked for. */
export interface Property {
  readonly name: string;
  readonly property: fc.IProperty<never>;
}

export const property = <Ts extends [unknown, ...unknown[]]>(
  name: string,
  arbitraries: { [Key in keyof Ts]: fc.Arbitrary<Ts[Key]> },
  check: (...values: Ts) => void,
): Property => ({ name, property: fc.property(...arbitraries, check) as unknown as fc.IProperty<never> });
