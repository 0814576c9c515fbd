import type { Destination, GoodsState } from '@returns-portal/policy';
import type { CaseItem, ReturnCase } from '../../wire-types.js';
import { netPartOfItem } from '../part-of-item.js';

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
const NOWHERE: readonly GoodsState[] = ['declined', 'refused'];
const SETTLED: readonly CaseItem['money'][] = ['refunded', 'credited', 'exchanged'];

/** Whether an item's money can go now. */
export const isRipe = ({ goods, money }: CaseItem, early: boolean): boolean =>
  SETTLED.includes(money) || (early ? EARLY : RIPE).includes(goods);

/** What some items bring at one place, with what belongs to the case as a whole: it goes with the first of them. */
const brought = (returnCase: ReturnCase, positions: readonly number[], destination: Destination): number => {
  const whole = returnCase.quote.components.filter(({ lineId }) => lineId === null);
  const components = [...positions.flatMap((position) => netPartOfItem(returnCase, position)), ...whole];
  return components.filter((each) => each.destination === destination).reduce((sum, { amount }) => sum + amount, 0);
};

/**
 * What these items are owed in all, whether or not it was given. Together with what no item brings any more they are
 * owed all of the quote; some of them never more than that.
 */
export const owedTo = (returnCase: ReturnCase, positions: readonly number[]): Sums => {
  const { items, quote } = returnCase;
  const isAll = items.every(({ goods }, position) => NOWHERE.includes(goods) || positions.includes(position));
  if (isAll) return { refund: quote.refund, credit: quote.credit, owed: quote.owed };
  if (positions.length === 0) return { refund: 0, credit: 0, owed: 0 };
  const within = (amount: number, most: number): number => Math.max(0, Math.min(amount, most));
  return {
    refund: within(brought(returnCase, positions, 'original_payment'), quote.refund),
    credit: within(brought(returnCase, positions, 'store_credit'), quote.credit),
    // The balance of an exchange is struck once, over all of it.
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
    return !NOWHERE.includes(item.goods) && isRipe(item, isEarly) ? [position] : [];
  });

/** Which items get their money before their goods come to rest. */
export type Early = boolean | readonly number[];

/** What these items are owed and have not been given; what was given to others that are settled is theirs. */
export const payableFor = (returnCase: ReturnCase, moved: Sums, positions: readonly number[]): Omit<Sums, 'owed'> => {
  const settled = returnCase.items.flatMap(({ money }, position) => (SETTLED.includes(money) ? [position] : []));
  const owed = owedTo(returnCase, [...new Set([...settled, ...positions])]);
  return { refund: Math.max(0, owed.refund - moved.refund), credit: Math.max(0, owed.credit - moved.credit) };
};

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
    refund: Math.max(0, owed.refund - moved.refund),
    credit: Math.max(0, owed.credit - moved.credit),
    owed: Math.max(0, returnCase.quote.owed - moved.owed),
  };
};
