/**
 * Of each of many comparisons, which share of chance findings to expect if it and all clearer ones were reported
 * (Benjamini and Hochberg 1995). Looked at one by one, every twentieth of many comparisons of nothing would seem to be
 * something.
 *
 * @param probabilities of all comparisons that were made, those that show nothing too
 */
export const falseDiscoveryRates = (probabilities: readonly number[]): number[] => {
  const all = probabilities.length;
  const order = probabilities.map((_, at) => at).sort((a, b) => (probabilities[b] ?? 0) - (probabilities[a] ?? 0));
  const rates = Array<number>(all).fill(1);
  let least = 1;
  order.forEach((at, fromLast) => {
    least = Math.min(least, ((probabilities[at] ?? 1) * all) / (all - fromLast));
    rates[at] = least;
  });
  return rates;
};
