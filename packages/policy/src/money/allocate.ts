/**
 * Splits an amount over weights by largest remainder: the parts are whole minor units, add up to the amount
 * exactly, and each is less than one unit from its exact share. Ties go to the earlier part, so the same
 * input always gives the same split.
 *
 * @param amount minor units, not negative
 * @param weights not negative; when all are zero the amount is split evenly
 */
export const allocate = (amount: number, weights: readonly number[]): number[] => {
  if (weights.length === 0) return [];
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const even = sum === 0;
  const whole = BigInt(even ? weights.length : sum);
  // The products can pass 2^53, so they are made in BigInt.
  const shares = weights.map((weight, index) => {
    const exact = BigInt(amount) * BigInt(even ? 1 : weight);
    return { index, floor: Number(exact / whole), rest: exact % whole };
  });
  const parts = shares.map((share) => share.floor);
  const missing = amount - parts.reduce((total, part) => total + part, 0);
  shares
    .sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1))
    .slice(0, missing)
    .forEach(({ index }) => {
      parts[index] = (parts[index] ?? 0) + 1;
    });
  return parts;
};

export const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
