import { returnedUnits, type ReturnedUnits } from '../compile-policy.js';
import type { Order } from '../model/order.js';
import type { Policy } from '../model/policy.js';
import type { Destination, QuoteComponent } from '../model/quote.js';
import { allocate, sum } from '../money/allocate.js';
import type { PricedItem } from './unit-values.js';

/** A repair or a replacement comes back to the customer, so it is no good that leaves. */
const leavesForGood = ({ choice }: PricedItem): boolean =>
  choice.track === 'withdrawal' || choice.outcome === 'refund' || choice.outcome === 'store_credit';

/** A withdrawal or the end of a contract over a fault: what was paid for delivery is part of what is owed. */
const isRefundByLaw = ({ choice }: PricedItem): boolean =>
  choice.track === 'withdrawal' || (choice.track === 'conformity' && choice.outcome === 'refund');

/** Whether the customer keeps nothing that this seller sold once these items are gone. */
const nothingKept = (order: Order, seller: string, items: readonly PricedItem[], returned: ReturnedUnits): boolean =>
  order.lines
    .filter((line) => line.seller === seller)
    .every((line) => {
      const leaving = sum(
        items.filter((item) => item.lineId === line.id && leavesForGood(item)).map(({ quantity }) => quantity),
      );
      return returnedUnits(line, returned) + leaving === line.quantity;
    });

/** The share of the withdrawn units in a delivery charge, by price; fixed unit by unit like the discount. */
const proRata = (order: Order, seller: string, charge: number, withdrawn: readonly PricedItem[]): number => {
  const units = order.lines
    .filter((line) => line.seller === seller)
    .flatMap((line) => Array.from({ length: line.quantity }, (_, unit) => ({ line, unit })));
  const shares = allocate(
    charge,
    units.map(({ line }) => line.unitPrice),
  );
  const leaves = (lineId: string, unit: number) =>
    withdrawn.some((item) => item.lineId === lineId && unit >= item.firstUnit && unit < item.firstUnit + item.quantity);
  return sum(units.map(({ line, unit }, index) => (leaves(line.id, unit) ? (shares[index] ?? 0) : 0)));
};

/**
 * The part of the delivery charge that comes back. In a withdrawal it is the cheapest standard delivery that
 * was offered, not the express surplus (Directive 2011/83/EU art. 13(1) and (2)); for a part of an order the
 * statute is silent and the policy decides. Never more than was paid and not yet refunded.
 */
export const quoteDelivery = (
  order: Order,
  policy: Policy,
  items: readonly PricedItem[],
  returned: ReturnedUnits,
  alreadyRefunded: number,
): QuoteComponent[] => {
  const charge = order.deliveries.find(({ seller }) => seller === policy.shop);
  if (!charge) return [];
  const kept = !nothingKept(order, policy.shop, items, returned);
  const component = (amount: number, destination: Destination, rule: QuoteComponent['rule']): QuoteComponent[] =>
    amount > 0 ? [{ kind: 'delivery', amount, destination, lineId: null, quantity: null, rule }] : [];

  const owedByLaw = items.some(isRefundByLaw);
  if (owedByLaw) {
    const standard = Math.min(charge.cheapest, charge.paid);
    const open = Math.max(0, standard - alreadyRefunded);
    const withdrawn = items.filter(({ choice }) => choice.track === 'withdrawal');
    const owed = (): number => {
      if (!kept) return open;
      if (withdrawn.length === 0) return 0;
      switch (policy.withdrawal.partialDelivery) {
        case 'always':
          return open;
        case 'pro_rata':
          return Math.min(open, proRata(order, policy.shop, standard, withdrawn));
        case 'when_nothing_is_kept':
          return 0;
      }
    };
    return component(owed(), 'original_payment', 'standard_delivery');
  }
  if (kept || !policy.goodwill.refundsDelivery) return [];
  const asCredit = items.every(({ choice }) => choice.track === 'goodwill' && choice.outcome === 'store_credit');
  return component(
    Math.max(0, charge.paid - alreadyRefunded),
    asCredit ? 'store_credit' : 'original_payment',
    'shop_refunds_delivery',
  );
};
