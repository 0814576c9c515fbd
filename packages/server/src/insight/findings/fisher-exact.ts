import { lnFactorial } from './ln-factorial.js';

/** Two groups, and of how many members of each something is so. */
export interface TwoGroups {
  readonly n: number;
  readonly count: number;
  readonly elsewhere: { readonly n: number; readonly count: number };
}

const lnChoose = (n: number, k: number): number => lnFactorial(n) - lnFactorial(k) - lnFactorial(n - k);

/** What counts as no likelier although rounding says otherwise; as much as R allows. */
const TOLERANCE = Math.log(1 + 1e-7);
/** What is left out of a tail is smaller than what a double can tell. */
const NEGLIGIBLE = 1e-17;

/**
 * Adds up probabilities from one place outward, until they come to nothing: each follows from the one before it, which is
 * much quicker than from the start.
 *
 * @param next how many times as likely the next place is
 */
const tail = (start: number, end: number, step: 1 | -1, first: number, next: (place: number) => number): number => {
  let sum = 0;
  let part = first;
  for (let place = start; step === 1 ? place <= end : place >= end; place += step) {
    sum += part;
    if (part <= sum * NEGLIGIBLE) break;
    part *= next(place);
  }
  return sum;
};

/**
 * Fisher's exact test of two groups, two-sided: how likely a difference at least this unlikely is where there is none.
 * It holds for small numbers too, where tests by a bell curve do not. Each member must count on its own.
 *
 * @returns from 0 to 1
 */
export const fisherExact = ({ n, count, elsewhere }: TwoGroups): number => {
  const all = n + elsewhere.n;
  const so = count + elsewhere.count;
  const [lowest, highest] = [Math.max(0, so - elsewhere.n), Math.min(n, so)];
  const whole = lnChoose(all, n);
  const lnAt = (place: number): number => lnChoose(so, place) + lnChoose(all - so, n - place) - whole;
  const limit = lnAt(count) + TOLERANCE;
  const mode = Math.min(highest, Math.max(lowest, Math.floor(((n + 1) * (so + 1)) / (all + 2))));
  // The other tail begins at the first place, seen from the middle, that is no likelier than what was seen.
  if (lnAt(mode) <= limit) return 1;
  const isUpper = count > mode;
  let [likelier, unlikelier] = isUpper ? [mode, lowest - 1] : [mode, highest + 1];
  while (Math.abs(likelier - unlikelier) > 1) {
    const middle = Math.trunc((likelier + unlikelier) / 2);
    if (lnAt(middle) > limit) likelier = middle;
    else unlikelier = middle;
  }
  const up = (place: number): number => ((so - place) * (n - place)) / ((place + 1) * (elsewhere.n - so + place + 1));
  const upper = (start: number): number => tail(start, highest, 1, Math.exp(lnAt(start)), up);
  const lower = (start: number): number => tail(start, lowest, -1, Math.exp(lnAt(start)), (place) => 1 / up(place - 1));
  return Math.min(1, isUpper ? upper(count) + lower(unlikelier) : lower(count) + upper(unlikelier));
};
