import fc from 'fast-check';

/** Stands for lists in lists in lists, so many that nothing here could write them. */
export const VERY_DEEP = '@very-deep@';

/** What nobody means to send. */
const STRANGE: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  1.5,
  1e21,
  -1e300,
  Number.MAX_SAFE_INTEGER + 2,
  '',
  ' ',
  'a\0b',
  'half \ud83d',
  '\u202e\u0000\uffff',
  'x'.repeat(70_000),
  "'; drop table returns.orders; --",
  '%_\\',
  '../../etc/passwd',
  '0000-01-01',
  '9999-12-31',
  '2026-02-30',
  'a\r\nbcc: all@example.com',
  [],
  {},
  [[]],
  VERY_DEEP,
  { __proto__: null, constructor: { prototype: 1 } },
];

const NAMES = ['__proto__', 'constructor', 'toString', 'a\0b', '', 'extra', '0', 'x'.repeat(200)];

interface Spot {
  readonly replace: (value: unknown) => void;
  readonly remove: () => void;
  readonly holder: object;
}

/** Every place of a value where something can be changed, root excluded. */
const spotsOf = (value: unknown): Spot[] => {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [
    {
      holder,
      replace: (other: unknown) => void (holder[key] = other),
      remove: () => void (Array.isArray(value) ? value.splice(Number(key), 1) : Reflect.deleteProperty(holder, key)),
    },
    ...spotsOf(holder[key]),
  ]);
};

/** One change of a value: another type, something missing, something too much. */
export const mutateJson = (value: unknown): fc.Arbitrary<unknown> =>
  fc
    .record({
      kind: fc.constantFrom('replace', 'remove', 'add', 'root'),
      at: fc.nat(),
      strange: fc.constantFrom(...STRANGE),
      name: fc.constantFrom(...NAMES),
    })
    .map(({ kind, at, strange, name }) => {
      const changed: unknown = structuredClone(value);
      const spots = spotsOf(changed);
      const spot = spots[at % Math.max(1, spots.length)];
      if (kind === 'root' || !spot) return strange;
      if (kind === 'replace') spot.replace(strange);
      else if (kind === 'remove') spot.remove();
      else Object.defineProperty(spot.holder, name, { value: strange, enumerable: true, configurable: true });
      return changed;
    });
