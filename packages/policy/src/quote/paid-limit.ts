import type { Order } from '../model/order.js';
import { DESTINATIONS, type QuoteComponent } from '../model/quote.js';
import { allocate, sum } from '../money/allocate.js';
import { totalOf, WHOLE } from './ledger.js';
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

/** What comes back of a part, without what is wanted in exchange, which the goods pay. */
const given = (components: readonly QuoteComponent[]) => components.filter(({ kind }) => kind !== 'exchange_item');

/** Where the limit is felt first. What is owed by law comes last, and credit after money, which it replaces. */
const POOLS = [
  ...DESTINATIONS.map((destination) => ({
    destination,
    layer: 'shop' as const,
    of: (part: SellerPart) => given(part.goodwill),
  })),
  { destination: DESTINATIONS[0], layer: 'statute' as const, of: (part: SellerPart) => part.lawful },
];

/**
 * Holds what sellers give against what is left of the payment, seller by seller in proportion. What the limit takes in
 * an exchange, the customer pays.
 *
 * @returns for each part the components that lower it
 */
export const paidLimit = (parts: readonly SellerPart[], available: number): QuoteComponent[][] => {
  const cuts = parts.map((): QuoteComponent[] => []);
  let excess =
    sum(parts.flatMap(({ lawful, goodwill }) => given([...lawful, ...goodwill]).map(({ amount }) => amount))) -
    available;
  for (const { destination, layer, of } of POOLS) {
    if (excess <= 0) break;
    const amounts = parts.map((part) => Math.max(0, totalOf(of(part), destination)));
    const taken = Math.min(excess, sum(amounts));
    excess -= taken;
    allocate(taken, amounts).forEach((amount, index) => {
      if (amount === 0) return;
      cuts[index]?.push({
        kind: 'paid_limit',
        amount: -amount,
        destination,
        ...WHOLE,
        rule: 'paid_and_not_refunded',
        layer,
      });
    });
  }
  return cuts;
};
