import type { MoneyState } from '@returns-portal/policy';
import type { CaseItem, ReturnCase } from '../../wire-types.js';
import { isNowhere } from './is-nowhere.js';
import { overpaid, owedTo, ripePositions, type Sums } from './payable.js';
import { settledBy } from './settled-by.js';

const OPEN: readonly MoneyState[] = ['due', 'held', 'owed'];

/** What has moved because of a case by now. */
export interface Moved {
  /** What has arrived; what is on its way does not count. */
  readonly given: Sums;
  /** The items for which the customer was sent something. */
  readonly sent: readonly number[];
  /** The items that got money before their goods came to rest. */
  readonly early: readonly number[];
}

/**
 * The items after money or goods have moved: those that got in full what they bring are settled, and those that bring
 * nothing wait for nothing. An exchange is settled once the new goods were sent and the difference is paid, whichever
 * way it goes.
 */
export const settleItems = (returnCase: ReturnCase, { given, sent, early }: Moved): CaseItem[] => {
  const ripe = ripePositions(returnCase, early);
  const owed = owedTo(returnCase, ripe);
  const over = overpaid(returnCase, given);
  const isGiven = given.refund >= owed.refund + over;
  // The balance of an exchange is struck once, over all of it.
  const isStruck = returnCase.items.every(
    (item, position) => settledBy(item) !== 'exchange' || isNowhere(item) || ripe.includes(position),
  );
  const isEven = isStruck && isGiven && given.owed >= returnCase.quote.owed;
  const moneyOf = (item: CaseItem, position: number): MoneyState => {
    const by = settledBy(item);
    // Whoever had paid the difference for what was refused gets that back.
    if (by === 'exchange' && isNowhere(item) && over > 0) return isGiven ? 'refunded' : 'due';
    if (by === 'remedy' || !ripe.includes(position) || !OPEN.includes(item.money)) return item.money;
    if (by === 'exchange') {
      if (!isStruck) return item.money;
      // It is the customer's turn, and they read so.
      if (given.owed < returnCase.quote.owed) return 'owed';
      return isEven && sent.includes(position) ? 'exchanged' : 'due';
    }
    if (owed[by] === 0 && given[by] === 0) return 'none';
    if (by === 'refund' ? !isGiven : given[by] < owed[by]) return item.money;
    return by === 'refund' ? 'refunded' : 'credited';
  };
  return returnCase.items.map((item, position) => ({ ...item, money: moneyOf(item, position) }));
};

/** How far a case's sums and what was given are apart: nothing is left once it is over. */
export const balanceOf = ({ quote }: Pick<ReturnCase, 'quote'>, given: Sums): Sums => ({
  refund: quote.refund - given.refund,
  credit: quote.credit - given.credit,
  owed: quote.owed - given.owed,
});
