/**
 * Splits an amount over weights by largest remainder: the parts are whole minor units, add up to the amount
 * exactly, and each is less than one unit from its exact share. Ties go to the earlier part, so the same
 * input always gives the same split.
 *
 * @param amount minor units, not negative
 * @param weights whole and not negative; when all are zero the amount is split evenly
 */
export const allocate = (amount: number, weights: readonly number[]): number[] => {
  const whole = sum(weights);
  if (whole === 0) return weights.length === 0 ? [] : allocate(amount, Array<number>(weights.length).fill(1));
  // BigInt is many times slower, and only needed where a product is no longer exact as a number.
  const divide = amount * whole <= Number.MAX_SAFE_INTEGER ? divideNumber : divideBig;
  const rests: { readonly index: number; readonly rest: number | bigint }[] = [];
  const parts = weights.map((weight, index) => {
    const { quotient, rest } = divide(amount, weight, whole);
    rests.push({ index, rest });
    return quotient;
  });
  rests
    .sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1))
    .slice(0, amount - sum(parts))
    .forEach(({ index }) => {
      parts[index] = (parts[index] ?? 0) + 1;
    });
  return parts;
};

const divideNumber = (amount: number, weight: number, whole: number) => {
  const rest = (amount * weight) % whole;
  return { quotient: (amount * weight - rest) / whole, rest };
};

const divideBig = (amount: number, weight: number, whole: number) => {
  const exact = BigInt(amount) * BigInt(weight);
  return { quotient: Number(exact / BigInt(whole)), rest: exact % BigInt(whole) };
};

export const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
