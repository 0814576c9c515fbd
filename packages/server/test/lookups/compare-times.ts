export interface Comparison {
  readonly medians: readonly [number, number];
  /** How likely a time of the first is longer than one of the second; 0.5 where they are alike. */
  readonly effect: number;
  /** Mann–Whitney, in standard deviations; beyond ±3.29 in one of a thousand comparisons of things that are alike. */
  readonly z: number;
}

const medianOf = (times: readonly number[]): number => {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
};

/** Whether two kinds of requests can be told apart by how long they take: Mann–Whitney U in its normal approximation. */
export const compareTimes = (first: readonly number[], second: readonly number[]): Comparison => {
  const ranked = [...first.map((time) => [time, 1] as const), ...second.map((time) => [time, 0] as const)].sort(
    ([a], [b]) => a - b,
  );
  // Times to the nanosecond are hardly ever the same, so ties need no correction.
  const ranks = ranked.reduce((sum, [, isFirst], at) => sum + (isFirst ? at + 1 : 0), 0);
  const [n, m] = [first.length, second.length];
  const u = ranks - (n * (n + 1)) / 2;
  return {
    medians: [medianOf(first), medianOf(second)],
    effect: u / (n * m),
    z: (u - (n * m) / 2) / Math.sqrt((n * m * (n + m + 1)) / 12),
  };
};
