import type { GoodsState } from '@returns-portal/policy';
import type { CaseItem, ReturnCase } from '../../wire-types.js';
import { isNowhere } from './is-nowhere.js';
import { settledBy } from './settled-by.js';
import { takeOff, totalOf } from './take-off.js';

/** Money of a case, in minor units of its currency. */
export interface Sums {
  readonly refund: number;
  readonly credit: number;
  /** What the customer pays, because what they want in exchange costs more. */
  readonly owed: number;
}

/** Goods that came to rest, so that their money can go. */
const RIPE: readonly GoodsState[] = ['accepted', 'partly_accepted', 'kept', 'lost'];
/** Goods whose money can go before they come to rest, where the shop wants it so. */
const EARLY: readonly GoodsState[] = [...RIPE, 'approved', 'in_transit', 'received'];
const SETTLED: readonly CaseItem['money'][] = ['refunded', 'credited', 'exchanged'];

/** Whether an item's money can go now. Of what was refused only what the customer had paid for it comes back. */
export const isRipe = (item: CaseItem, early: boolean): boolean =>
  SETTLED.includes(item.money) ||
  (early ? EARLY : RIPE).includes(item.goods) ||
  (isNowhere(item) && item.money === 'due');

/** What the customer paid beyond what they owe by now: an exchange for which they had paid was refused. */
export const overpaid = ({ quote }: Pick<ReturnCase, 'quote'>, moved: Sums): number =>
  Math.max(0, moved.owed - quote.owed);

/**
 * What these items are owed in all, whether or not it was given: what the case would bring if all others were refused, so
 * that whatever becomes of those, nothing was given that would have to come back. The balance of an exchange is struck
 * once, over all of it: it comes with the last of what is exchanged.
 */
export const owedTo = (returnCase: ReturnCase, positions: readonly number[]): Sums => {
  const { items, quote } = returnCase;
  const others = items.flatMap((item, at) => (isNowhere(item) || positions.includes(at) ? [] : [at]));
  if (others.length === 0) return { refund: quote.refund, credit: quote.credit, owed: quote.owed };
  if (positions.length === 0) return { refund: 0, credit: 0, owed: 0 };
  const { quote: rest } = takeOff(returnCase, others, 'item_refused');
  const isStruck = others.every((at) => !items[at] || settledBy(items[at]) !== 'exchange');
  const alone = isStruck ? rest.refund : totalOf(rest.components, 'original_payment');
  return {
    refund: Math.max(0, Math.min(alone, quote.refund)),
    credit: Math.max(0, Math.min(rest.credit, quote.credit)),
    owed: quote.owed,
  };
};

/**
 * The items whose money can go now, or has gone.
 *
 * @param early true: also those whose goods have not come to rest, as far as they were approved; or which of them
 */
export const ripePositions = ({ items }: Pick<ReturnCase, 'items'>, early: Early): number[] =>
  items.flatMap((item, position) => {
    const isEarly = typeof early === 'boolean' ? early : early.includes(position);
    return !isNowhere(item) && isRipe(item, isEarly) ? [position] : [];
  });

/** Which items get their money before their goods come to rest. */
export type Early = boolean | readonly number[];

/** What these items are owed and have not been given; what was given to others that are settled is theirs. */
export const payableFor = (returnCase: ReturnCase, moved: Sums, positions: readonly number[]): Omit<Sums, 'owed'> => {
  const settled = returnCase.items.flatMap(({ money }, position) => (SETTLED.includes(money) ? [position] : []));
  const owed = owedTo(returnCase, [...new Set([...settled, ...positions])]);
  return { refund: Math.max(0, owed.refund - moved.refund), credit: Math.max(0, owed.credit - moved.credit) };
};

/** Whether a case still brings all that was given of it: what was paid stays paid. */
export const covers = (returnCase: Pick<ReturnCase, 'quote'>, moved: Sums): boolean =>
  returnCase.quote.refund + overpaid(returnCase, moved) >= moved.refund && returnCase.quote.credit >= moved.credit;

/**
 * What can be given now, or is left for the customer to pay.
 *
 * @param moved what was given and paid already, what is on its way included
 * @param early also for goods that are not here yet, as far as they were approved; or for which of them
 */
export const payableNow = (returnCase: ReturnCase, moved: Sums, early: Early = false): Sums => {
  if (returnCase.status === 'cancelled' || returnCase.status === 'expired') return { refund: 0, credit: 0, owed: 0 };
  const owed = owedTo(returnCase, ripePositions(returnCase, early));
  return {
    refund: Math.max(0, owed.refund + overpaid(returnCase, moved) - moved.refund),
    credit: Math.max(0, owed.credit - moved.credit),
    owed: Math.max(0, returnCase.quote.owed - moved.owed),
  };
};
