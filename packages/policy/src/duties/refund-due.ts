import { addDays, type LocalDay } from '../calendar/local-day.js';
import type { Duties } from './law/duties.js';

export interface WithdrawalProgress {
  /** The day on which the consumer told the trader of the withdrawal. */
  readonly statedOn: LocalDay;
  readonly goodsReceivedOn?: LocalDay | undefined;
  /** The day on which the consumer gave proof of having sent the goods, whatever came of them since. */
  readonly proofOfDispatchOn?: LocalDay | undefined;
  /** The trader fetches the goods, or there are none to send: services, digital content. */
  readonly traderCollects: boolean;
}

export interface RefundDue {
  /** While the trader may withhold, the earliest day on which the refund can fall due. */
  readonly dueBy: LocalDay;
  /** The day that ended the right to wait for the goods; null where there is no such right or it lasts. */
  readonly mayWithholdUntil: LocalDay | null;
  /** Whether the trader may still wait. */
  readonly withholding: boolean;
}

/**
 * When a withdrawal has to be refunded (Directive 2011/83/EU art. 13(1) and (3)): fourteen days from the statement, or
 * with the goods or the proof that they were sent, whichever is first, if that is later. The trader's period does not
 * roll over weekends.
 */
export const refundDue = (
  { statedOn, goodsReceivedOn, proofOfDispatchOn, traderCollects }: WithdrawalProgress,
  { refundDays }: Duties,
): RefundDue => {
  const due = addDays(statedOn, refundDays);
  if (traderCollects) return { dueBy: due, mayWithholdUntil: null, withholding: false };
  const [first] = [goodsReceivedOn, proofOfDispatchOn].filter((day) => day !== undefined).sort();
  if (first === undefined) return { dueBy: due, mayWithholdUntil: null, withholding: true };
  return { dueBy: first > due ? first : due, mayWithholdUntil: first, withholding: false };
};
