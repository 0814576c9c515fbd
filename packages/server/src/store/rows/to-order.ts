import { customerHistoryOf, type CustomerRecord, type ReturnCase } from '@returns-portal/contract';
import { compilePolicy, sellersOf, type Order, type Policy } from '@returns-portal/policy';
import type { Customer, OrderRecord } from '../../order-record.js';
import type { ListedOrder, OrderFile } from '../../ports/store/order-data.js';
import type { orders } from '../schema/index.js';

type OrderRow = typeof orders.$inferSelect;

export const customerOf = (
  row: Pick<OrderRow, 'customerEmail' | 'customerName' | 'customerPhone' | 'customerPostcode' | 'customerId'> & {
    readonly erasedAt?: Date | null;
  },
): Customer => ({
  email: row.customerEmail,
  name: row.customerName,
  ...(row.customerPhone !== null && { phone: row.customerPhone }),
  ...(row.customerPostcode !== null && { postcode: row.customerPostcode }),
  ...(row.customerId !== null && { id: row.customerId }),
  ...(row.erasedAt && { erased: true as const }),
});

/** All that can be new about an order. */
export const orderFacts = ({
  order,
  customer,
}: Pick<OrderRecord, 'order' | 'customer'>): Omit<OrderRow, 'id' | 'shop' | 'number'> => ({
  placedOn: order.placedOn,
  customerEmail: customer.email,
  customerKey: customer.email.toLowerCase(),
  customerName: customer.name,
  customerPhone: customer.phone ?? null,
  customerPostcode: customer.postcode ?? null,
  customerId: customer.id ?? null,
  document: order,
  // What a shop hands over anew is known anew.
  erasureAsked: null,
  erasedAt: null,
});

interface Surroundings {
  /** The documents that were frozen for the order, by whose they are. */
  readonly documents: ReadonlyMap<string, Policy>;
  /** Of its sellers. */
  readonly names: readonly { readonly id: string; readonly name: string }[];
  /** Of the same address in the same shop. */
  readonly record: CustomerRecord;
  readonly cases: readonly ReturnCase[];
}

/**
 * What was given back before the first return is no part of what was paid: from then on the order is kept as it is, and
 * all that is given back since is known from its returns, so that nothing is counted twice or not at all.
 */
const asPaid = (order: Order): Order =>
  order.payments
    ? { ...order, payments: order.payments.map((each) => ({ ...each, paid: each.paid - each.refunded, refunded: 0 })) }
    : order;

export const toOrderFile = (row: OrderRow, { documents, names, record, cases }: Surroundings): OrderFile => {
  const order = asPaid(row.document);
  const ids = sellersOf(order);
  // On a marketplace the operator's own document is frozen as well: the floor under its sellers'.
  const floorOf = (seller: string) => (seller === row.shop ? undefined : documents.get(row.shop));
  return {
    id: row.id,
    shop: row.shop,
    order,
    customer: customerOf(row),
    customerHistory: (today) => customerHistoryOf(record, today),
    policies: Object.fromEntries(
      ids.flatMap((seller) => {
        const document = documents.get(seller);
        return document ? [[seller, compilePolicy(document, { floor: floorOf(seller) })]] : [];
      }),
    ),
    sellers: ids.map((id) => names.find((shop) => shop.id === id) ?? { id, name: id }),
    cases,
  };
};

/** @param cases of this order, and maybe of others */
export const toListedOrder = ({ document: order }: OrderRow, cases: readonly ReturnCase[]): ListedOrder => ({
  order,
  cases: cases
    .filter(({ orderNumber }) => orderNumber === order.number)
    .map(({ number, seller, status, createdAt }) => ({ number, seller, status, createdAt })),
});
