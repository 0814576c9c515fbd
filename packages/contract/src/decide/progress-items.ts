import { canFollow } from '@returns-portal/policy';
import type { CaseItem, ReturnCase } from '../wire-types.js';
import { decided, refuse, type Decision } from './decision.js';

/** How far an item is by now. */
export interface Progress {
  /** Which item of the case, counted from 0. */
  readonly position: number;
  readonly goods?: CaseItem['goods'] | undefined;
  readonly money?: CaseItem['money'] | undefined;
}

/** The items of a case after what was told of some of them, or why that cannot have happened. */
export const progressItems = (
  { status, items }: Pick<ReturnCase, 'status' | 'items'>,
  told: readonly Progress[],
): Decision<CaseItem[]> => {
  if (status === 'cancelled' || status === 'expired') {
    return refuse('action_unavailable', `The case is ${status}`, { status });
  }
  const next = [...items];
  for (const { position, goods, money } of told) {
    const item = next[position];
    if (!item) return refuse('action_unavailable', 'The case has no such item', { position });
    const after = { ...item, goods: goods ?? item.goods, money: money ?? item.money };
    if (!canFollow(item, after)) {
      const { goods: from, money: fromMoney } = item;
      return refuse('action_unavailable', 'An item cannot go from where it is to there', {
        position,
        goods: from,
        money: fromMoney,
      });
    }
    // Whatever it waited for has come.
    next[position] = { ...after, waitsFor: after.goods === 'requested' ? item.waitsFor : null };
  }
  return decided(next);
};
