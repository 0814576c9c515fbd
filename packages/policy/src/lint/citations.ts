/** Where the linter's rules of law are written. See `docs/law.md`. */
const CITATIONS = {
  information: {
    EU: 'Directive 2011/83/EU, art. 6(1)(h) and 10',
    FR: 'C. conso., art. L221-20',
    RO: 'O.U.G. nr. 34/2014, art. 10',
  },
  function: {
    EU: 'Directive 2011/83/EU, art. 6(1)(h) and 11a',
    FR: 'C. conso., art. L221-21 et D221-5',
    RO: 'O.U.G. nr. 34/2014, art. 11^1',
  },
  function_access: {
    EU: 'Directive 2011/83/EU, art. 11a(1); Directive (EU) 2023/2673, recital 37',
    FR: 'C. conso., art. L221-21 et D221-5',
    RO: 'O.U.G. nr. 34/2014, art. 11^1',
  },
  return_cost: {
    EU: 'Directive 2011/83/EU, art. 6(6) and 14(1)',
    FR: 'C. conso., art. L221-23',
    RO: 'O.U.G. nr. 34/2014, art. 14',
  },
  collecting: {
    EU: 'Directive 2011/83/EU, art. 13(3)',
    FR: 'C. conso., art. L221-24',
    RO: 'O.U.G. nr. 34/2014, art. 13',
  },
  partial_delivery: { EU: 'Directive 2011/83/EU, art. 13(1)' },
  period: {
    EU: 'Directive 2011/83/EU, art. 9',
    FR: 'C. conso., art. L221-18 et L221-19',
    RO: 'O.U.G. nr. 34/2014, art. 9',
  },
  sending_back: {
    EU: 'Directive 2011/83/EU, art. 14(1)',
    FR: 'C. conso., art. L221-23',
    RO: 'O.U.G. nr. 34/2014, art. 14',
  },
  costs: {
    EU: 'Directive 2011/83/EU, art. 9(1), 13(2) and 14',
    FR: 'C. conso., art. L221-18 et L221-23',
    RO: 'O.U.G. nr. 34/2014, art. 9, 13 și 14',
  },
  statement: {
    EU: 'Directive 2011/83/EU, art. 11(1)',
    FR: 'C. conso., art. L221-21',
    RO: 'O.U.G. nr. 34/2014, art. 11',
  },
  exceptions: {
    EU: 'Directive 2011/83/EU, art. 6(1)(k) and 16',
    FR: 'C. conso., art. L221-28',
    RO: 'O.U.G. nr. 34/2014, art. 16',
  },
  handling: {
    EU: 'Directive 2011/83/EU, art. 14(2)',
    FR: 'C. conso., art. L221-23',
    RO: 'O.U.G. nr. 34/2014, art. 14',
  },
  cure: { EU: 'Directive (EU) 2019/771, art. 13', FR: 'C. conso., art. L217-12', RO: 'O.U.G. nr. 140/2021' },
  free_of_charge: {
    EU: 'Directive (EU) 2019/771, art. 14',
    FR: 'C. conso., art. L217-10 et L241-6',
    RO: 'O.U.G. nr. 140/2021, art. 12',
  },
  proof_of_fault: { EU: 'Directive (EU) 2019/771, art. 11', FR: 'C. conso., art. L217-7', RO: 'O.U.G. nr. 140/2021' },
  second_hand: { EU: 'Directive (EU) 2019/771, art. 10(6)' },
  favour: { EU: 'Directive 2005/29/EC, Annex I no. 10', FR: 'C. conso., art. L121-4' },
  odr: { EU: 'Regulation (EU) 2024/3228' },
  sal: { RO: 'Ordinul ANPC nr. 270/2026' },
} as const satisfies Record<string, Readonly<Partial<Record<'EU' | 'FR' | 'RO', string>>>>;

export type Topic = keyof typeof CITATIONS;

/** The acts and articles of a topic for some markets: the European one, and those of the markets that have their own. */
export const cite = (topic: Topic, markets: readonly string[]): string => {
  const acts: Readonly<Record<string, string>> = CITATIONS[topic];
  const known = Object.keys(acts).filter((place) => place === 'EU' || markets.includes(place));
  return (known.length > 0 ? known : Object.keys(acts)).map((place) => acts[place]).join('; ');
};
