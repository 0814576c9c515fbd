import { and, asc, eq, exists, gte, inArray, isNotNull, lt, lte, ne, notExists, or, sql, type SQL } from 'drizzle-orm';
import type { DeskData, QueueFilter } from '../ports/store/desk-data.js';
import { readCases } from './case-rows.js';
import { containing } from './containing.js';
import type { Database } from './database.js';
import { afterPlace, latestFirst, toPage } from './page.js';
import { ERASED_NOTHING, isOver } from '../ports/store/desk-data.js';
import { actRow, settlementRow, toAct, toSettlement } from './rows/to-desk.js';
import {
  caseActs,
  caseItems,
  deskRequests,
  events,
  orders,
  returnCases,
  settlements,
  shipments,
} from './schema/index.js';

const matches = (database: Database, search: string): SQL | undefined => {
  const number = search.trim().toUpperCase();
  const words = containing(search.trim());
  const ofCase = (table: typeof caseItems | typeof shipments) => eq(table.caseNumber, returnCases.number);
  const parcel = database
    .select({ one: sql`1` })
    .from(shipments)
    .where(and(ofCase(shipments), eq(shipments.trackingNumber, number.replace(/[\s.\-/]/g, ''))));
  const product = database
    .select({ one: sql`1` })
    .from(caseItems)
    .where(and(ofCase(caseItems), sql`${caseItems.title} ilike ${words}`));
  return or(
    eq(returnCases.number, number),
    eq(orders.number, number),
    sql`${orders.customerName} ilike ${words}`,
    sql`${orders.customerKey} ilike ${words}`,
    exists(parcel),
    exists(product),
  );
};

const itemLike = (database: Database, condition: SQL | undefined): SQL =>
  exists(
    database
      .select({ one: sql`1` })
      .from(caseItems)
      .where(and(eq(caseItems.caseNumber, returnCases.number), condition)),
  );

const conditionsOf = (database: Database, shop: string, filter: QueueFilter): (SQL | undefined)[] => {
  const { needs, goods, money, track, reason, seller, search, from, until, dueBefore } = filter;
  return [
    eq(returnCases.shop, shop),
    needs === undefined ? undefined : eq(returnCases.needs, needs),
    goods === undefined ? undefined : itemLike(database, eq(caseItems.goods, goods)),
    money === undefined ? undefined : itemLike(database, eq(caseItems.money, money)),
    track === undefined ? undefined : itemLike(database, sql`${caseItems.choice}->>'track' = ${track}`),
    reason === undefined ? undefined : itemLike(database, sql`${caseItems.choice}->>'reason' = ${reason}`),
    seller === undefined ? undefined : eq(returnCases.seller, seller),
    search === undefined ? undefined : matches(database, search),
    from === undefined ? undefined : sql`${returnCases.createdAt} >= ${`${from}T00:00:00Z`}::timestamptz`,
    until === undefined
      ? undefined
      : sql`${returnCases.createdAt} < (${until}::date + 1)::timestamp at time zone 'UTC'`,
    dueBefore === undefined ? undefined : lt(returnCases.dueBy, dueBefore),
  ];
};

/** The queue, as staff filters it. */
const queueData = (database: Database): Pick<DeskData, 'saveStanding' | 'listQueue' | 'casesDue'> => ({
  async saveStanding(caseNumber, standing, now) {
    const { needs, status, due } = standing;
    const closedAt = isOver(standing)
      ? sql`coalesce(${returnCases.closedAt}, ${now.toISOString()}::timestamptz)`
      : null;
    await database
      .update(returnCases)
      .set({ needs, status, dueKind: due?.kind ?? null, dueBy: due?.by ?? null, closedAt, ...ERASED_NOTHING })
      .where(eq(returnCases.number, caseNumber));
  },

  async listQueue(shop, filter, page) {
    const { createdAt, number, dueBy } = returnCases;
    const isByDue = filter.sort === 'due';
    const afterDue = page.after ? sql`(${dueBy}, ${number}) > (${page.after[0]}::date, ${page.after[1]})` : undefined;
    const rows = await database
      .select({ createdAt, number, dueBy, name: orders.customerName, email: orders.customerEmail })
      .from(returnCases)
      .innerJoin(orders, eq(orders.id, returnCases.orderId))
      .where(
        and(
          ...conditionsOf(database, shop, filter),
          filter.status === undefined ? undefined : eq(returnCases.status, filter.status),
          ...(isByDue ? [isNotNull(dueBy), afterDue] : [afterPlace(page, createdAt, number)]),
        ),
      )
      .orderBy(...(isByDue ? [asc(dueBy), asc(number)] : latestFirst(createdAt, number)))
      .limit(page.limit + 1);
    const { rows: places, next } = toPage(rows, page.limit, (row) => [
      isByDue ? (row.dueBy ?? '') : row.createdAt.toISOString(),
      row.number,
    ]);
    if (places.length === 0) return { rows: [], next };
    const numbers = places.map((row) => row.number);
    const cases = await readCases(database, inArray(number, numbers));
    return {
      rows: places.flatMap((place) => {
        const returnCase = cases.find((found) => found.number === place.number);
        return returnCase ? [{ returnCase, customer: { name: place.name, email: place.email } }] : [];
      }),
      next,
    };
  },

  async casesDue(shop, { from, by, kinds, when }, limit) {
    const { number, dueKind, dueBy } = returnCases;
    const key = sql`'due_reminded:' || ${number} || ':' || ${dueKind} || ':' || ${dueBy} || ':' || ${when}::text`;
    const told = database
      .select({ id: events.id })
      .from(events)
      .where(and(eq(events.shop, shop), eq(events.once, key)));
    const rows = await database
      .select({ caseNumber: number, kind: dueKind, by: dueBy })
      .from(returnCases)
      .where(
        and(
          eq(returnCases.shop, shop),
          gte(dueBy, from),
          lte(dueBy, by),
          inArray(dueKind, [...kinds]),
          notExists(told),
        ),
      )
      .orderBy(asc(dueBy), asc(number))
      .limit(limit);
    return rows.flatMap(({ caseNumber, kind, by: day }) => (kind && day ? [{ caseNumber, kind, by: day }] : []));
  },
});

/** What staff does to cases. */
export const deskData = (database: Database): DeskData => ({
  ...queueData(database),

  async noteRequest(shop, caseNumber, id, hash) {
    const rows = await database
      .insert(deskRequests)
      .values({ shop, caseNumber, id, hash })
      .onConflictDoNothing()
      .returning({ id: deskRequests.id });
    if (rows.length > 0) return 'new';
    const [earlier] = await database
      .select({ hash: deskRequests.hash })
      .from(deskRequests)
      .where(and(eq(deskRequests.caseNumber, caseNumber), eq(deskRequests.id, id)));
    return earlier?.hash === hash ? 'same' : 'other';
  },

  async saveRules(caseNumber, rules) {
    await database.update(returnCases).set({ rules }).where(eq(returnCases.number, caseNumber));
  },

  async rulesOf(caseNumber) {
    const [row] = await database
      .select({ rules: returnCases.rules })
      .from(returnCases)
      .where(eq(returnCases.number, caseNumber));
    return row?.rules ?? [];
  },

  async insertAct(shop, caseNumber, act) {
    const ordinal = await database.$count(caseActs, eq(caseActs.caseNumber, caseNumber));
    await database.insert(caseActs).values(actRow(shop, caseNumber, ordinal, act));
  },

  async actsOf(caseNumber) {
    const rows = await database
      .select()
      .from(caseActs)
      .where(eq(caseActs.caseNumber, caseNumber))
      .orderBy(asc(caseActs.ordinal));
    return rows.map(toAct);
  },

  async insertSettlement(shop, settlement) {
    const ordinal = await database.$count(settlements, eq(settlements.caseNumber, settlement.caseNumber));
    await database.insert(settlements).values(settlementRow(shop, ordinal, settlement));
  },

  async settlementsOf(caseNumber) {
    const rows = await database
      .select()
      .from(settlements)
      .where(eq(settlements.caseNumber, caseNumber))
      .orderBy(asc(settlements.ordinal));
    return rows.map(toSettlement);
  },

  async findSettlement(shop, id) {
    const [row] = await database
      .select()
      .from(settlements)
      .where(and(eq(settlements.shop, shop), eq(settlements.id, id)));
    return row ? toSettlement(row) : null;
  },

  async settle(id, { state, at, reference, problem }) {
    const rows = await database
      .update(settlements)
      .set({ state, settledAt: at, reference, problem })
      .where(and(eq(settlements.id, id), eq(settlements.state, 'pending')))
      .returning({ id: settlements.id });
    return rows.length > 0;
  },

  async refundedOf(orderId) {
    const rows = await database
      .select({ row: settlements })
      .from(settlements)
      .innerJoin(returnCases, eq(returnCases.number, settlements.caseNumber))
      .where(and(eq(returnCases.orderId, orderId), eq(settlements.kind, 'refund'), ne(settlements.state, 'failed')));
    return rows.map(({ row }) => toSettlement(row));
  },
});
