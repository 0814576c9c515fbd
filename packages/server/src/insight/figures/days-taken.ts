import type { Figures } from '@returns-portal/contract';
import type { WaitCount } from '../../ports/store/insight-data.js';
import { sumOf } from './share.js';

type DaysTaken = Figures['timeToRefund']['fromRequest'];

const QUARTERS_A_DAY = 4;

/** The shortest time that this part of all took no longer than: the nearest rank, which is one that somebody waited. */
const rank = (sorted: readonly WaitCount[], n: number, part: number): number | null => {
  let seen = 0;
  const found = sorted.find((wait) => (seen += wait.n) >= Math.ceil(n * part));
  return found ? found.quarters / QUARTERS_A_DAY : null;
};

/** How long refunds took. */
export const daysTaken = (waits: readonly WaitCount[]): DaysTaken => {
  const sorted = waits.toSorted((a, b) => a.quarters - b.quarters);
  const n = sumOf(sorted, (wait) => wait.n);
  return { n, median: rank(sorted, n, 0.5), ninetieth: rank(sorted, n, 0.9) };
};
