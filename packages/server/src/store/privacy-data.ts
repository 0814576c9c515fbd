import { and, asc, eq, inArray, isNotNull, isNull, lt, lte, ne, notInArray, or, sql } from 'drizzle-orm';
import { declaredOnce } from '../events/once.js';
import type { PrivacyData } from '../ports/store/privacy-data.js';
import { readAnchor } from './chain-anchor.js';
import type { Database } from './database.js';
import { erasing } from './erasing.js';
import { afterPlace, latestFirst, toPage } from './page.js';
import { toListed } from './rows/to-delivery.js';
import { destructionOf, filesOfDestruction, toErasure } from './rows/to-erased.js';
import {
  auditLog,
  caseActs,
  chainAnchors,
  deliveries,
  erasures,
  events,
  files,
  orders,
  returnCases,
  staffTasks,
  withdrawalHandling,
  withdrawals,
} from './schema/index.js';

const destroyed = sql`exists (select from ${caseActs} where ${caseActs.caseNumber} = ${returnCases.number} and jsonb_typeof(${caseActs.document} -> 'destruction') = 'object')`;
const isClosedBefore = (before: string) =>
  sql`not exists (select from ${returnCases} where ${returnCases.orderId} = ${orders.id} and (${returnCases.closedAt} is null or ${returnCases.closedAt} >= ${before}::timestamptz))`;

const ERASED_AT = {
  texts: returnCases.textsErasedAt,
  photos: returnCases.photosErasedAt,
  records: returnCases.recordsErasedAt,
} as const;

const finding = (
  database: Database,
): Pick<PrivacyData, 'ordersToErase' | 'ordersOver' | 'casesOver' | 'casesOfOrder'> => ({
  async casesOfOrder(orderId) {
    const rows = await database
      .select()
      .from(returnCases)
      .where(eq(returnCases.orderId, orderId))
      .orderBy(asc(returnCases.number));
    const numbers = rows.map(({ number }) => number);
    const acts =
      numbers.length === 0 ? [] : await database.select().from(caseActs).where(inArray(caseActs.caseNumber, numbers));
    return rows.map(({ number, closedAt, textsErasedAt, photosErasedAt, recordsErasedAt }) => {
      const documents = acts.filter(({ caseNumber }) => caseNumber === number).map(({ document }) => document);
      return {
        number,
        closedAt,
        textsErasedAt,
        photosErasedAt,
        recordsErasedAt,
        destroyed: documents.some((document) => destructionOf(document)),
        destructionFiles: documents.flatMap(filesOfDestruction),
      };
    });
  },

  async ordersToErase(shop, limit) {
    const rows = await database
      .select({ id: orders.id })
      .from(orders)
      .where(and(eq(orders.shop, shop), isNotNull(orders.erasureAsked), isClosedBefore('infinity')))
      .orderBy(asc(orders.erasureAsked))
      .limit(limit);
    return rows.map(({ id }) => id);
  },

  async ordersOver(shop, before, limit) {
    const rows = await database
      .select({ id: orders.id })
      .from(orders)
      .where(
        and(
          eq(orders.shop, shop),
          isNull(orders.erasedAt),
          lt(orders.placedOn, before),
          isClosedBefore(`${before}T00:00:00Z`),
        ),
      )
      .orderBy(asc(orders.placedOn))
      .limit(limit);
    return rows.map(({ id }) => id);
  },

  casesOver(shop, { kind, closedBefore, country, destroyed: wanted }, limit) {
    const lives = sql`${orders.document} ->> 'country'`;
    return database
      .select({ number: returnCases.number, orderId: returnCases.orderId })
      .from(returnCases)
      .innerJoin(orders, eq(orders.id, returnCases.orderId))
      .where(
        and(
          eq(returnCases.shop, shop),
          lt(returnCases.closedAt, closedBefore),
          isNull(ERASED_AT[kind]),
          typeof country === 'string' ? sql`${lives} = ${country}` : notInArray(lives, [...country.noneOf]),
          wanted === null ? undefined : wanted ? destroyed : sql`not ${destroyed}`,
        ),
      )
      .orderBy(asc(returnCases.closedAt))
      .limit(limit);
  },
});

const chains = (database: Database): Pick<PrivacyData, 'anchorOf' | 'removeFromChain'> => ({
  anchorOf: (shop, chain) => readAnchor(database, shop, chain),

  async removeFromChain(shop, chain, { position, hash }, at) {
    await database
      .insert(chainAnchors)
      .values({ shop, chain, position, hash, at })
      .onConflictDoUpdate({ target: [chainAnchors.shop, chainAnchors.chain], set: { position, hash, at } });
    if (chain === 'audit') {
      await database.delete(auditLog).where(and(eq(auditLog.shop, shop), lte(auditLog.position, position)));
      return;
    }
    const isBehind = and(eq(withdrawals.shop, shop), lte(withdrawals.position, position));
    const ids = (await database.select({ id: withdrawals.id }).from(withdrawals).where(isBehind)).map(({ id }) => id);
    if (ids.length === 0) return;
    await database.delete(staffTasks).where(and(eq(staffTasks.shop, shop), inArray(staffTasks.withdrawalId, ids)));
    await database
      .delete(withdrawalHandling)
      .where(and(eq(withdrawalHandling.shop, shop), inArray(withdrawalHandling.withdrawalId, ids)));
    // Their deliveries go with them.
    await database.delete(events).where(and(eq(events.shop, shop), inArray(events.once, ids.map(declaredOnce))));
    await database.delete(withdrawals).where(isBehind);
  },
});

const proving = (
  database: Database,
): Pick<PrivacyData, 'insertErasure' | 'findErasure' | 'listErasures' | 'removeErasures'> => ({
  async insertErasure(erasure) {
    await database.insert(erasures).values(erasure);
  },

  async findErasure(shop, requestId) {
    const [row] = await database
      .select()
      .from(erasures)
      .where(and(eq(erasures.shop, shop), eq(erasures.requestId, requestId)));
    return row ? toErasure(row) : null;
  },

  async listErasures(shop, page) {
    const rows = await database
      .select()
      .from(erasures)
      .where(and(eq(erasures.shop, shop), afterPlace(page, erasures.at, erasures.id)))
      .orderBy(...latestFirst(erasures.at, erasures.id))
      .limit(page.limit + 1);
    return toPage(rows.map(toErasure), page.limit, ({ at, id }) => [at.toISOString(), id]);
  },

  async removeErasures(shop, before) {
    await database.delete(erasures).where(and(eq(erasures.shop, shop), lt(erasures.at, before)));
  },
});

/** What is known of customers, and how it is forgotten. */
export const privacyData = (database: Database): PrivacyData => ({
  ...finding(database),
  ...erasing(database),
  ...chains(database),
  ...proving(database),

  async ordersOfCustomer(shop, email) {
    const rows = await database
      .select({ id: orders.id })
      .from(orders)
      .where(and(eq(orders.shop, shop), eq(orders.customerKey, email)))
      .orderBy(asc(orders.placedOn), asc(orders.number));
    return rows.map(({ id }) => id);
  },

  statementsOfCustomer(shop, email, orderIds) {
    const about = database
      .select({ id: withdrawalHandling.withdrawalId })
      .from(withdrawalHandling)
      .where(and(eq(withdrawalHandling.shop, shop), inArray(withdrawalHandling.orderId, [...orderIds])));
    return database
      .select()
      .from(withdrawals)
      .where(
        and(
          eq(withdrawals.shop, shop),
          or(
            // From end to end: somebody asks for it a few times a year.
            sql`lower(trim((${withdrawals.record}::jsonb) #>> '{statement,email}')) = ${email}`,
            orderIds.length > 0 ? inArray(withdrawals.id, about) : undefined,
          ),
        ),
      )
      .orderBy(asc(withdrawals.position));
  },

  async deliveriesAbout(shop, cases, statements) {
    if (cases.length + statements.length === 0) return [];
    const rows = await database
      .select({ row: deliveries, event: events })
      .from(deliveries)
      .innerJoin(events, eq(events.id, deliveries.eventId))
      .where(
        and(
          eq(deliveries.shop, shop),
          or(inArray(events.caseNumber, [...cases]), inArray(events.once, statements.map(declaredOnce))),
        ),
      )
      .orderBy(asc(deliveries.createdAt), asc(deliveries.id));
    return rows.map(({ row, event }) => toListed(row, event));
  },

  filesOfOrder: (orderId) =>
    database.select({ id: files.id, caseNumber: files.caseNumber }).from(files).where(eq(files.orderId, orderId)),

  async removeDeliveries(shop, before, limit) {
    const over = database
      .select({ id: deliveries.id })
      .from(deliveries)
      .innerJoin(events, eq(events.id, deliveries.eventId))
      .where(
        and(
          eq(deliveries.shop, shop),
          ne(deliveries.state, 'queued'),
          lt(deliveries.createdAt, before),
          ne(events.type, 'withdrawal_declared'),
        ),
      )
      .limit(limit);
    const gone = await database.delete(deliveries).where(inArray(deliveries.id, over)).returning({ id: deliveries.id });
    return gone.length;
  },
});
