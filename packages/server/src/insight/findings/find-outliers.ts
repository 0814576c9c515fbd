import { falseDiscoveryRates } from './false-discovery.js';
import { fisherExact, type TwoGroups } from './fisher-exact.js';

export interface Outlier<Comparison> {
  readonly comparison: Comparison;
  readonly share: number;
  readonly elsewhere: number;
  /** How many times the share of the rest; null where the rest has none. */
  readonly ratio: number | null;
  readonly p: number;
  readonly q: number;
}

export interface Thresholds {
  /** Fewer members in either group say too little; they are not compared at all. */
  readonly members: number;
  /** Fewer that it is so of are not reported. */
  readonly count: number;
  readonly ratio: number;
}

/** Which share of what is reported may be chance. */
const RATE = 0.05;

/** What can be seen before it is looked at which way it goes: the choice of what to compare must not depend on that. */
const isWorthIt = ({ n, count, elsewhere }: TwoGroups, { members, count: least }: Thresholds): boolean =>
  n >= members && elsewhere.n >= members && count + elsewhere.count >= least;

/**
 * The groups in which something is so more often than in the rest, by more than chance and by enough to matter. All that
 * is to be reported together is to be compared together.
 */
export const findOutliers = <Comparison extends TwoGroups>(
  comparisons: readonly Comparison[],
  thresholdsOf: (comparison: Comparison) => Thresholds,
): Outlier<Comparison>[] => {
  const made = comparisons.filter((comparison) => isWorthIt(comparison, thresholdsOf(comparison)));
  const probabilities = made.map(fisherExact);
  const rates = falseDiscoveryRates(probabilities);
  return made
    .flatMap((comparison, at): Outlier<Comparison>[] => {
      const { n, count, elsewhere } = comparison;
      const { count: fewest, ratio } = thresholdsOf(comparison);
      const [p, q] = [probabilities[at] ?? 1, rates[at] ?? 1];
      const [share, rest] = [count / n, elsewhere.count / elsewhere.n];
      const stands = q <= RATE && count >= fewest && share >= ratio * rest;
      return stands ? [{ comparison, share, elsewhere: rest, ratio: rest === 0 ? null : share / rest, p, q }] : [];
    })
    .sort((a, b) => a.q - b.q || a.p - b.p || b.comparison.count - a.comparison.count);
};
