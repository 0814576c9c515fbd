/**
 * An amount of money in every currency that a shop sells in: integers in the currency's minor unit by ISO 4217 code,
 * `{ "EUR": 490, "RON": 2490 }`. A currency that is missing has no such amount, never a converted one.
 */
export type Amounts = Readonly<Record<string, number>>;
