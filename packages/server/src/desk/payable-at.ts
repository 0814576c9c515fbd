import { acceptCounter, isOpenOffer, overpaid, payableNow } from '@returns-portal/contract';
import { movedOf } from './money.js';
import type { OpenDesk } from './open-desk.js';

/** What can be given of a case now; minor units. */
export interface Payable {
  readonly refund: number;
  /** The part of the refund that is a difference which the customer paid for something they did not get in the end. */
  readonly difference: number;
  readonly credit: number;
}

/** Before an offer is answered nothing is given that the customer would not have after accepting it. */
export const payableAt = ({ file, trail, settlements }: OpenDesk, now: Date, early: boolean): Payable => {
  const { returnCase } = file;
  const moved = movedOf(settlements);
  const { refund, credit } = payableNow(returnCase, moved, early);
  const offer = trail.counterOffer;
  const { quote } = isOpenOffer(returnCase, offer, now) ? acceptCounter(returnCase, offer.items) : returnCase;
  const over = overpaid(returnCase, moved);
  const most = Math.min(refund, Math.max(0, quote.refund + over - moved.refund));
  return {
    refund: most,
    difference: Math.min(most, over),
    credit: Math.min(credit, Math.max(0, quote.credit - moved.credit)),
  };
};
