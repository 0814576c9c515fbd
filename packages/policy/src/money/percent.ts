/**
 * A whole `percent` of an amount, rounded down: so that two parts never bring more than the whole.
 *
 * @param amount minor units, not negative
 */
export const percentOf = (amount: number, percent: number): number => Number((BigInt(amount) * BigInt(percent)) / 100n);
