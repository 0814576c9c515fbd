import type { GoodsState, MoneyState } from '@returns-portal/policy';
import type { CaseAction, CounterOffer, ReturnCase } from '../wire-types.js';
import { isOpenOffer } from './counter-offer.js';

/** Nothing has reached the shop yet. */
const BEFORE_RECEIPT: readonly GoodsState[] = ['requested', 'approved', 'declined', 'in_transit', 'kept'];
const UNPAID: readonly MoneyState[] = ['none', 'due', 'held', 'owed'];
const UNSETTLED: readonly MoneyState[] = ['due', 'held', 'owed'];

const canCancel = ({ status, items }: ReturnCase): boolean =>
  (status === 'requested' || status === 'approved' || status === 'in_transit') &&
  items.every(({ goods, money }) => BEFORE_RECEIPT.includes(goods) && UNPAID.includes(money));

const canShip = ({ method, items }: ReturnCase): boolean =>
  method !== null &&
  method.kind !== 'in_store' &&
  items.some(({ goods, sendBackBy }) => sendBackBy !== null && (goods === 'approved' || goods === 'in_transit'));

const isSettled = ({ status, items }: ReturnCase): boolean =>
  (status === 'closed' || status === 'declined') && items.every(({ money }) => !UNSETTLED.includes(money));

/** What of a case's surroundings decides about what can be done. */
export interface CaseSurroundings {
  readonly hasFeedback: boolean;
  /** Money or goods went one way or the other because of it, so that it cannot be taken back any more. */
  readonly hasMoved?: boolean;
  /** The latest that the shop made. */
  readonly counterOffer: CounterOffer | null;
  readonly now: Date;
}

/** What the customer of a case can do now. */
export const actionsFor = (
  returnCase: ReturnCase,
  { hasFeedback, hasMoved = false, counterOffer, now }: CaseSurroundings,
): CaseAction[] => {
  const { status, items } = returnCase;
  const over = status === 'cancelled' || status === 'expired';
  const can: Readonly<Record<CaseAction, boolean>> = {
    answer_offer: !over && isOpenOffer(returnCase, counterOffer, now),
    cancel: !over && !hasMoved && canCancel(returnCase),
    add_shipment: !over && canShip(returnCase),
    add_message: true,
    add_evidence: !over && items.some(({ goods }) => goods === 'requested' || goods === 'approved'),
    give_feedback: isSettled(returnCase) && !hasFeedback,
  };
  return (Object.keys(can) as CaseAction[]).filter((action) => can[action]);
};
