import type { CaseDetails, CaseItem } from '../wire-types.js';

type History = CaseDetails['history'];

/** What an event told of one item. */
export interface ToldOfItem extends Omit<History[number]['progress'][number], 'position'> {
  readonly at: string;
}

/**
 * What was told of an item, oldest first. Units that were split off share what was told of their item until then; the
 * event that split them off is the first that names them.
 */
export const toldOfItem = (
  items: readonly Pick<CaseItem, 'splitFrom'>[],
  history: History,
  position: number,
): ToldOfItem[] => {
  const own = history.flatMap(({ at, progress }) =>
    progress.flatMap(({ position: of, goods, money }) => (of === position ? [{ at, goods, money }] : [])),
  );
  const from = items[position]?.splitFrom;
  if (from === undefined) return own;
  const split = history.findIndex(({ progress }) => progress.some(({ position: of }) => of === position));
  return [...toldOfItem(items, split < 0 ? history : history.slice(0, split), from), ...own];
};
