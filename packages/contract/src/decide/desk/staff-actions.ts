import type { CaseItem, CounterOffer, NextAction, ReturnCase, StaffAction } from '../../wire-types.js';
import { isOpenOffer, notToOffer } from '../counter-offer.js';
import { notToApprove, notToDecline } from './decide-items.js';
import { notToInspect } from './inspect-items.js';
import { covers, isRipe, payableNow, type Sums } from './payable.js';
import { notToLose, notToReceive } from './receive-items.js';
import { sendable } from './send-items.js';
import { settledBy } from './settled-by.js';
import { takeOff } from './take-off.js';

/** What around a case decides about what staff can do. */
export interface DeskSurroundings {
  /** What was given and paid, what is on its way included. */
  readonly moved: Sums;
  /** The items for which the customer was sent something. */
  readonly sent: readonly number[];
  /** The items that were looked at and accepted. */
  readonly inspected: readonly number[];
  /** The latest offer that the shop made. */
  readonly counterOffer: CounterOffer | null;
  /** What law adds because the refund is late, and was not paid yet; minor units. */
  readonly surcharge: number;
  readonly now: Date;
}

type Test = (item: CaseItem, position: number) => boolean;

/**
 * What can be done with which items: the one table of it. The customer's own actions are in `actionsFor`; where goods
 * and money can go next at all says `canFollow`.
 */
const tableOf = (returnCase: ReturnCase, around: DeskSurroundings): Readonly<Record<StaffAction, Test>> => {
  const payable = payableNow(returnCase, around.moved);
  const isOffered = isOpenOffer(returnCase, around.counterOffer, around.now);
  const outgoing = { ...around, paid: payable.owed === 0 };
  const waits = ({ money }: CaseItem): boolean => money === 'due' || money === 'held' || money === 'owed';
  return {
    approve: (item) => notToApprove(item) === null,
    decline: (item, position) =>
      notToDecline(item, around.sent.includes(position)) === null &&
      covers(takeOff(returnCase, [position], 'item_declined'), around.moved),
    receive: (item) => notToReceive(item) === null,
    mark_lost: (item, position) => notToLose(item, around.sent.includes(position)) === null,
    inspect: (item, position) => notToInspect(item, around.inspected.includes(position)) === null,
    make_offer: (item) => !isOffered && notToOffer(item) === null,
    refund: (item) => payable.refund > 0 && waits(item) && isRipe(item, false) && settledBy(item) !== 'credit',
    pay_surcharge: (item) => around.surcharge > 0 && item.choice.track === 'withdrawal',
    issue_credit: (item) => payable.credit > 0 && waits(item) && isRipe(item, false) && settledBy(item) === 'credit',
    record_payment: (item) => payable.owed > 0 && settledBy(item) === 'exchange' && item.goods !== 'declined',
    send_goods: (item, position) => sendable(item, position, outgoing) !== null,
  };
};

/** What staff can do with a case now, and with which of its items. */
export const staffActionsFor = (returnCase: ReturnCase, around: DeskSurroundings): NextAction[] => {
  const { status, items } = returnCase;
  if (status === 'cancelled' || status === 'expired') return [];
  const table = tableOf(returnCase, around);
  return (Object.keys(table) as StaffAction[]).flatMap((action) => {
    const positions = items.flatMap((item, position) => (table[action](item, position) ? [position] : []));
    return positions.length > 0 ? [{ action, positions }] : [];
  });
};
