import type { Order } from '../model/order.js';
import type { Destination, QuoteComponent } from '../model/quote.js';
import { allocate, sum } from '../money/allocate.js';
import type { SellerPart } from './seller-part.js';
import type { ValuedLines } from './unit-values.js';

/**
 * What was paid for the order and has neither come back nor been promised. Where the order names its payments, what was
 * refunded on them counts, or what we know to be promised if that is more: the one may be contained in the other.
 */
export const leftOfPaid = ({ payments, deliveries }: Order, lines: ValuedLines, promised: number): number => {
  if (payments) {
    const refunded = sum(payments.map((payment) => payment.refunded));
    return Math.max(0, sum(payments.map(({ paid }) => paid)) - Math.max(refunded, promised));
  }
  const goods = [...lines.values()].map(({ line, discount, tax }) => line.unitPrice * line.quantity - discount + tax);
  return Math.max(0, sum(goods) + sum(deliveries.map(({ paid }) => paid)) - promised);
};

type Pool = Destination | 'lawful';

/** Where the limit is felt first. What is owed by law comes last, and credit after money, which it replaces. */
const POOLS: readonly Pool[] = ['original_payment', 'store_credit', 'exchange', 'lawful'];

const inPool = ({ lawful, purse }: SellerPart, pool: Pool): number =>
  Math.max(0, pool === 'lawful' ? lawful : purse[pool]);

/**
 * Holds what sellers give against what is left of the payment, seller by seller in proportion. What the limit takes in
 * an exchange, the customer pays.
 *
 * @returns for each part the components that lower it
 */
export const paidLimit = (parts: readonly SellerPart[], available: number): QuoteComponent[][] => {
  const cuts = parts.map((): QuoteComponent[] => []);
  let excess = sum(parts.flatMap(({ lawful, purse }) => [lawful, ...Object.values(purse)])) - available;
  for (const pool of POOLS) {
    if (excess <= 0) break;
    const amounts = parts.map((part) => inPool(part, pool));
    const taken = Math.min(excess, sum(amounts));
    excess -= taken;
    allocate(taken, amounts).forEach((amount, index) => {
      if (amount === 0) return;
      cuts[index]?.push({
        kind: 'paid_limit',
        amount: -amount,
        destination: pool === 'lawful' ? 'original_payment' : pool,
        lineId: null,
        quantity: null,
        rule: 'paid_and_not_refunded',
        layer: pool === 'lawful' ? 'statute' : 'shop',
      });
    });
  }
  return cuts;
};
