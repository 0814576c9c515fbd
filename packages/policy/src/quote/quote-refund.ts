import { policyOf, sellersOf, type PoliciesBySeller } from '../assess-order.js';
import type { ReturnedUnits } from '../compile-policy.js';
import type { Order } from '../model/order.js';
import type { Policy } from '../model/policy.js';
import type { Destination, QuoteComponent, RefundQuote, SellerQuote } from '../model/quote.js';
import type { Choice, Selection } from '../model/selection.js';
import { sum } from '../money/allocate.js';
import { quoteDelivery } from './delivery.js';
import { quoteGoodwillExtras } from './goodwill-extras.js';
import { priceItems, type PricedItem } from './unit-values.js';

/** What earlier cases of the same order already took. */
export interface QuoteHistory {
  readonly returned?: ReturnedUnits;
  /** Delivery refunded or promised, in minor units, by seller. */
  readonly deliveryRefunded?: Readonly<Record<string, number>>;
}

/** Where the money of a choice goes; null where no money moves (repair, replacement). */
const destinationOf = (choice: Choice): Destination | null => {
  if (choice.track === 'withdrawal' || choice.outcome === 'refund') return 'original_payment';
  return choice.outcome === 'store_credit' ? 'store_credit' : null;
};

const goodsComponents = ({ choice, lineId, quantity, price, discount }: PricedItem): QuoteComponent[] => {
  const destination = destinationOf(choice);
  if (!destination) return [];
  const common = { destination, lineId, quantity } as const;
  const paid: QuoteComponent = { kind: 'price', amount: price, ...common, rule: 'price_paid' };
  return discount > 0
    ? [paid, { kind: 'discount_share', amount: -discount, ...common, rule: 'order_discount' }]
    : [paid];
};

const quoteSeller = (
  order: Order,
  policy: Policy,
  items: readonly PricedItem[],
  history: QuoteHistory,
): SellerQuote => {
  const goodwill = items.filter((item) => item.choice.track === 'goodwill').flatMap(goodsComponents);
  const delivery = quoteDelivery(
    order,
    policy,
    items,
    history.returned ?? {},
    history.deliveryRefunded?.[policy.shop] ?? 0,
  );
  const components = [...items.flatMap(goodsComponents), ...delivery, ...quoteGoodwillExtras(policy, goodwill)];
  const total = (destination: Destination) =>
    sum(components.filter((component) => component.destination === destination).map(({ amount }) => amount));
  return { seller: policy.shop, components, refund: total('original_payment'), credit: total('store_credit') };
};

/**
 * Works out every amount of a return, component by component, seller by seller. The selection must have passed
 * `checkSelection`; a unit that is not there throws a RangeError, since money must not be made up for it.
 */
export const quoteRefund = (
  order: Order,
  policies: PoliciesBySeller,
  selection: Selection,
  history: QuoteHistory = {},
): RefundQuote => {
  const priced = priceItems(order, selection.items, history.returned ?? {});
  const sellerOf = new Map(order.lines.map((line) => [line.id, line.seller]));
  const sellers = sellersOf(order)
    .map((seller) => ({ seller, items: priced.filter((item) => sellerOf.get(item.lineId) === seller) }))
    .filter(({ items }) => items.length > 0)
    .map(({ seller, items }) => quoteSeller(order, policyOf(policies, seller), items, history));
  return {
    currency: order.currency,
    sellers,
    refund: sum(sellers.map(({ refund }) => refund)),
    credit: sum(sellers.map(({ credit }) => credit)),
  };
};
