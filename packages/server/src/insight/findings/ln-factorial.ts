const SMALL = 32;
const table = [0];
for (let n = 1; n <= SMALL; n += 1) table.push((table[n - 1] ?? 0) + Math.log(n));

/** The natural logarithm of n!, by Stirling's series past the first few: exact to thirteen digits. */
export const lnFactorial = (n: number): number =>
  table[n] ??
  (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * n) - 1 / (360 * n ** 3) + 1 / (1260 * n ** 5);
