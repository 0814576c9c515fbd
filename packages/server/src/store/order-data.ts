import { and, asc, eq, exists, inArray, or, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import type { CustomerRecord } from '@returns-portal/contract';
import { sellersOf } from '@returns-portal/policy';
import type { OrderData, SignedInCustomer } from '../ports/store/order-data.js';
import { readCases } from './case-rows.js';
import { toPage } from './page.js';
import { toAct } from './rows/to-desk.js';
import { customerOf, orderFacts, toListedOrder, toOrderFile } from './rows/to-order.js';
import { soldFactsOf } from './rows/to-sold.js';
import type { Database } from './database.js';
import { caseActs, orderPolicies, orders, policies, returnCases, shops, soldFacts } from './schema/index.js';

type OrderRow = typeof orders.$inferSelect;

/** Orders that the shop says are this customer's, or that were placed with their address. */
const ownedBy = (shop: string, { id, email }: SignedInCustomer) =>
  and(eq(orders.shop, shop), or(eq(orders.customerId, id), eq(orders.customerKey, email.toLowerCase())));

const byNumber = (shop: string, number: string) => and(eq(orders.shop, shop), eq(orders.number, number));

/** What the same address did in the same shop. */
const readRecord = async (
  database: Database,
  { shop, customerEmail }: Pick<OrderRow, 'shop' | 'customerEmail'>,
): Promise<CustomerRecord> => {
  const isTheirs = sql`${orders.shop} = ${shop} and ${orders.customerKey} = ${customerEmail.toLowerCase()}`;
  const placed = await database.select({ on: orders.placedOn }).from(orders).where(isTheirs);
  const cases = await readCases(database, isTheirs);
  const numbers = cases.map(({ number }) => number);
  const rows =
    numbers.length > 0 ? await database.select().from(caseActs).where(inArray(caseActs.caseNumber, numbers)) : [];
  return {
    ordered: placed.map(({ on }) => on),
    cases: cases.map((returnCase) => ({
      returnCase,
      acts: rows.filter(({ caseNumber }) => caseNumber === returnCase.number).map(toAct),
    })),
  };
};

/** Orders, and the policy versions that were frozen for them. */
export const orderData = (database: Database): OrderData => ({
  async findLookupTarget(shop, number, seller) {
    // One statement for both kinds of number, so that neither kind, nor an unknown one, takes longer. Without the
    // document: reading it would tell by the time it takes that there is one. A union and no `or`, which would read all
    // orders of the shop.
    const ofOrder = database.select({ id: orders.id }).from(orders).where(byNumber(shop, number));
    const isCase = and(
      eq(returnCases.number, number),
      seller === undefined ? undefined : eq(returnCases.seller, seller),
    );
    const ofCase = database.select({ id: returnCases.orderId }).from(returnCases).where(isCase);
    // Each seller of an order has its policy frozen with it.
    const frozen =
      seller === undefined
        ? undefined
        : database
            .select({ seller: orderPolicies.seller })
            .from(orderPolicies)
            .where(and(eq(orderPolicies.orderId, orders.id), eq(orderPolicies.seller, seller)));
    const [row] = await database
      .select({
        orderId: orders.id,
        customerEmail: orders.customerEmail,
        customerName: orders.customerName,
        customerPhone: orders.customerPhone,
        customerPostcode: orders.customerPostcode,
        customerId: orders.customerId,
        matchedCase: returnCases.number,
      })
      .from(orders)
      .leftJoin(returnCases, and(eq(returnCases.orderId, orders.id), isCase))
      .where(and(eq(orders.shop, shop), inArray(orders.id, unionAll(ofOrder, ofCase)), frozen && exists(frozen)))
      .orderBy(sql`${orders.number} = ${number} desc`)
      .limit(1);
    if (!row) return null;
    const { orderId, matchedCase, ...customer } = row;
    return { orderId, customer: customerOf(customer), matchedCase };
  },

  async readOrder(orderId) {
    const [row] = await database.select().from(orders).where(eq(orders.id, orderId));
    if (!row) return null;
    const ids = sellersOf(row.document);
    const versions = await database
      .select({ seller: orderPolicies.seller, document: policies.document })
      .from(orderPolicies)
      .innerJoin(policies, and(eq(policies.shop, orderPolicies.seller), eq(policies.version, orderPolicies.version)))
      .where(eq(orderPolicies.orderId, orderId));
    const names = await database.select({ id: shops.id, name: shops.name }).from(shops).where(inArray(shops.id, ids));
    const documents = new Map(versions.map(({ seller, document }) => [seller, document]));
    const record = await readRecord(database, row);
    return toOrderFile(row, {
      documents,
      names,
      record,
      cases: record.cases
        .map(({ returnCase }) => returnCase)
        .filter(({ orderNumber }) => orderNumber === row.document.number),
    });
  },

  async putOrder({ shop, order, customer }, number, versions) {
    const facts = orderFacts({ order, customer });
    const [row] = await database
      .insert(orders)
      .values({ id: crypto.randomUUID(), shop, number, ...facts })
      .onConflictDoUpdate({ target: [orders.shop, orders.number], set: facts })
      .returning({ id: orders.id });
    if (!row) throw new Error(`Order ${number} was not stored`);
    await database.delete(orderPolicies).where(eq(orderPolicies.orderId, row.id));
    await database
      .insert(orderPolicies)
      .values(Object.entries(versions).map(([seller, version]) => ({ orderId: row.id, shop, seller, version })));
    // Nothing of it came back yet: an order stays as it is from its first return on.
    await database.delete(soldFacts).where(eq(soldFacts.orderId, row.id));
    await database.insert(soldFacts).values(soldFactsOf(shop, row.id, order));
  },

  async frozenVersions(orderId) {
    const rows = await database
      .select({ placedOn: orders.placedOn, seller: orderPolicies.seller, version: orderPolicies.version })
      .from(orders)
      .innerJoin(orderPolicies, eq(orderPolicies.orderId, orders.id))
      .where(eq(orders.id, orderId))
      .orderBy(asc(orderPolicies.seller));
    return {
      placedOn: rows[0]?.placedOn ?? '',
      versions: Object.fromEntries(rows.map(({ seller, version }) => [seller, version])),
    };
  },

  async hasCases(orderId) {
    const rows = await database
      .select({ number: returnCases.number })
      .from(returnCases)
      .where(eq(returnCases.orderId, orderId))
      .limit(1);
    return rows.length > 0;
  },

  async listOrdersOf(shop, customer, { after, limit }) {
    const rows = await database
      .select()
      .from(orders)
      .where(
        and(
          ownedBy(shop, customer),
          after ? sql`(${orders.placedOn}, ${orders.number}) < (${after[0]}::date, ${after[1]})` : undefined,
        ),
      )
      .orderBy(sql`${orders.placedOn} desc`, sql`${orders.number} desc`)
      .limit(limit + 1);
    const { rows: page, next } = toPage(rows, limit, ({ placedOn, number }) => [placedOn, number]);
    const cases =
      page.length === 0
        ? []
        : await readCases(
            database,
            inArray(
              returnCases.orderId,
              page.map(({ id }) => id),
            ),
          );
    return {
      rows: page.map((row) => toListedOrder(row, cases)),
      next,
    };
  },

  async findOrderOf(shop, customer, number) {
    const [row] = await database
      .select({ id: orders.id })
      .from(orders)
      .where(and(ownedBy(shop, customer), eq(orders.number, number)));
    return row?.id ?? null;
  },

  async lockOrder(orderId) {
    const rows = await database.select({ id: orders.id }).from(orders).where(eq(orders.id, orderId)).for('update');
    return rows.length > 0;
  },

  async lockOrderByNumber(shop, number) {
    const [row] = await database.select({ id: orders.id }).from(orders).where(byNumber(shop, number)).for('update');
    return row?.id ?? null;
  },
});
