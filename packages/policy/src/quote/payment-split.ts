import type { Order } from '../model/order.js';
import type { PaymentRefund } from '../model/quote.js';
import { allocate } from '../money/allocate.js';

/**
 * Splits a refund over the order's payments in proportion to what is left on each, so that each means of payment gets
 * its part back (Directive 2011/83/EU art. 13(1): the same means).
 */
export const splitOverPayments = ({ payments = [] }: Order, refund: number): PaymentRefund[] => {
  const parts = allocate(
    refund,
    payments.map(({ paid, refunded }) => Math.max(0, paid - refunded)),
  );
  return payments
    .map(({ id, kind }, index) => ({ paymentId: id, kind, amount: parts[index] ?? 0 }))
    .filter(({ amount }) => amount > 0);
};
