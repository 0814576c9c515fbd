/**
 * A whole `percent` of an amount, rounded down.
 *
 * @param amount minor units, not negative
 */
export const percentOf = (amount: number, percent: number): number => {
  const product = amount * percent;
  return product <= Number.MAX_SAFE_INTEGER
    ? (product - (product % 100)) / 100
    : Number((BigInt(amount) * BigInt(percent)) / 100n);
};
