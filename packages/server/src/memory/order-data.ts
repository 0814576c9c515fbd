import type { OrderData, SignedInCustomer } from '../ports/store/order-data.js';
import { customerOf, orderFacts, toListedOrder, toOrderFile } from '../store/rows/to-order.js';
import { toAct } from '../store/rows/to-desk.js';
import type { CustomerRecord } from '@returns-portal/contract';
import { soldFactsOf } from '../store/rows/to-sold.js';
import { sellersOf } from '@returns-portal/policy';
import type { Tables } from './open-tables.js';
import { readCases } from './read-cases.js';
import type { Rows } from './rows.js';
import { latestFirst, pageOf, sorted } from './sorted.js';
import type { Sync } from './sync.js';

type OrderRow = Rows['orders'];

const byNumber = (shop: string, number: string) => (row: OrderRow) => row.shop === shop && row.number === number;

const ownedBy =
  (shop: string, { id, email }: SignedInCustomer) =>
  (row: OrderRow) =>
    row.shop === shop && (row.customerId === id || row.customerKey === email.toLowerCase());

/** Reading one order with all that belongs to it. */
const reading = (tables: Tables): Pick<Sync<OrderData>, 'findLookupTarget' | 'readOrder'> => {
  const { orders, orderPolicies, policies, returnCases, shops, caseActs } = tables;

  const recordOf = ({ shop, customerEmail }: OrderRow): CustomerRecord => {
    const theirs = orders.select((row) => row.shop === shop && row.customerKey === customerEmail.toLowerCase());
    const ids = new Set(theirs.map(({ id }) => id));
    return {
      ordered: theirs.map(({ placedOn }) => placedOn),
      cases: readCases(tables, ({ orderId }) => ids.has(orderId)).map((returnCase) => ({
        returnCase,
        acts: caseActs.select(({ caseNumber }) => caseNumber === returnCase.number).map(toAct),
      })),
    };
  };

  return {
    findLookupTarget(shop, number, only) {
      const isFor = ({ seller }: { readonly seller: string }) => only === undefined || only === seller;
      const [returned] = returnCases.select((row) => row.number === number && isFor(row));
      const holds = ({ id }: OrderRow) =>
        only === undefined || orderPolicies.select((row) => row.orderId === id && row.seller === only).length > 0;
      const [ordered] = orders.select((row) => byNumber(shop, number)(row) && holds(row));
      const found = ordered ?? orders.select(({ id, shop: owner }) => id === returned?.orderId && owner === shop)[0];
      if (!found) return null;
      const matchedCase = returned?.orderId === found.id ? number : null;
      return { orderId: found.id, customer: customerOf(found), matchedCase };
    },

    readOrder(orderId) {
      const [row] = orders.select(({ id }) => id === orderId);
      if (!row) return null;
      const frozen = orderPolicies.select((version) => version.orderId === orderId);
      const documents = policies
        .select(({ shop, version }) => frozen.some((wanted) => wanted.seller === shop && wanted.version === version))
        .map(({ shop, document }) => [shop, document] as const);
      const sellers = sellersOf(row.document);
      return toOrderFile(row, {
        documents: new Map(documents),
        names: shops.select(({ id }) => sellers.includes(id)).map(({ id, name }) => ({ id, name })),
        record: recordOf(row),
        cases: readCases(tables, (returned) => returned.orderId === orderId),
      });
    },
  };
};

/** Orders, and the policy versions that were frozen for them. Nothing has to be locked: one transaction is open at a time. */
export const orderData = (tables: Tables): Sync<OrderData> => {
  const { orders, orderPolicies, returnCases, soldFacts } = tables;
  return {
    ...reading(tables),

    putOrder(record, number, versions) {
      const { shop } = record;
      const facts = orderFacts(record);
      const { id: orderId } = orders.upsert({ id: crypto.randomUUID(), shop, number, ...facts }, facts);
      orderPolicies.remove((row) => row.orderId === orderId);
      for (const [seller, version] of Object.entries(versions))
        orderPolicies.insert({ orderId, shop, seller, version });
      soldFacts.remove((row) => row.orderId === orderId);
      for (const line of soldFactsOf(shop, orderId, record.order)) soldFacts.insert(line);
    },

    frozenVersions(orderId) {
      const rows = sorted(
        orderPolicies.select((row) => row.orderId === orderId),
        ({ seller }) => [seller],
      );
      const [order] = rows.length > 0 ? orders.select(({ id }) => id === orderId) : [];
      return {
        placedOn: order?.placedOn ?? '',
        versions: Object.fromEntries(rows.map(({ seller, version }) => [seller, version])),
      };
    },

    hasCases: (orderId) => returnCases.select((row) => row.orderId === orderId).length > 0,

    listOrdersOf(shop, customer, page) {
      const placeOf = ({ placedOn, number }: OrderRow): readonly [string, string] => [placedOn, number];
      const { rows, next } = pageOf(latestFirst(orders.select(ownedBy(shop, customer)), placeOf), page, placeOf);
      const cases = readCases(tables, ({ orderId }) => rows.some(({ id }) => id === orderId));
      return { rows: rows.map((row) => toListedOrder(row, cases)), next };
    },

    findOrderOf: (shop, customer, number) =>
      orders.select((row) => ownedBy(shop, customer)(row) && row.number === number)[0]?.id ?? null,

    lockOrder: (orderId) => orders.select(({ id }) => id === orderId).length > 0,

    lockOrderByNumber: (shop, number) => orders.select(byNumber(shop, number))[0]?.id ?? null,
  };
};
