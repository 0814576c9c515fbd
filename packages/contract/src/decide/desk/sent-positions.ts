import type { CaseAct, ReturnCase } from '../../wire-types.js';

/** The items for which the customer was sent something; units that were split off afterwards are among them. */
export const sentPositions = ({ items }: Pick<ReturnCase, 'items'>, acts: readonly CaseAct[]): number[] => {
  const outgoing = acts.flatMap((act) => (act.kind === 'outgoing' ? [act] : []));
  const isIn = (position: number, act: (typeof outgoing)[number]): boolean => {
    if (act.items.some((sent) => sent.position === position)) return true;
    const from = items[position]?.splitFrom;
    return position >= act.of && from !== undefined && isIn(from, act);
  };
  return items.flatMap((_, position) => (outgoing.some((act) => isIn(position, act)) ? [position] : []));
};
