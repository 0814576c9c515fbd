import { CASE_EVENTS } from '@returns-portal/contract';
import { and, asc, eq, inArray, isNull, ne, or } from 'drizzle-orm';
import type { CaseData } from '../ports/store/case-data.js';
import { readCases } from './case-rows.js';
import type { Database } from './database.js';
import { dueCases } from './due-cases.js';
import { latestOffer } from './offer-data.js';
import { afterPlace, latestFirst, toPage } from './page.js';
import { rowsOfItems } from './rows/to-case.js';
import { toShop } from './rows/to-shop.js';
import { toMessage, toTrail } from './rows/to-trail.js';
import {
  caseItems,
  events,
  feedback,
  files,
  messages,
  orders,
  returnCases,
  shipments,
  shops,
  submissions,
} from './schema/index.js';

const ofCase = (shop: string, caseNumber: string) =>
  and(eq(returnCases.shop, shop), eq(returnCases.number, caseNumber));

/** Reading cases, and changing how they stand. */
const progressData = (
  database: Database,
): Pick<CaseData, 'readCaseFile' | 'listCases' | 'endCase' | 'saveProgress' | 'saveAmounts' | 'saveBooking'> => ({
  async readCaseFile(shop, caseNumber) {
    const [row] = await database
      .select({
        shop: shops,
        orderId: orders.id,
        email: orders.customerEmail,
        name: orders.customerName,
        erasedAt: orders.erasedAt,
        locale: submissions.locale,
        point: returnCases.point,
        pickup: returnCases.pickup,
        booking: returnCases.booking,
      })
      .from(returnCases)
      .innerJoin(orders, eq(orders.id, returnCases.orderId))
      .innerJoin(shops, eq(shops.id, orders.shop))
      .innerJoin(submissions, eq(submissions.id, returnCases.submissionId))
      .where(ofCase(shop, caseNumber));
    if (!row) return null;
    const [returnCase] = await readCases(database, eq(returnCases.number, caseNumber));
    if (!returnCase) return null;
    const { email, name, erasedAt, ...rest } = row;
    const customer = { email, name, ...(erasedAt && { erased: true as const }) };
    return { ...rest, shop: toShop(row.shop), customer, returnCase };
  },

  async listCases(shop, page) {
    const { createdAt, number } = returnCases;
    const rows = await database
      .select({ createdAt, number })
      .from(returnCases)
      .where(and(eq(returnCases.shop, shop), afterPlace(page, createdAt, number)))
      .orderBy(...latestFirst(createdAt, number))
      .limit(page.limit + 1);
    const { rows: places, next } = toPage(rows, page.limit, (row) => [row.createdAt.toISOString(), row.number]);
    if (places.length === 0) return { rows: [], next };
    const numbers = places.map((row) => row.number);
    const cases = await readCases(database, inArray(number, numbers));
    return { rows: numbers.flatMap((wanted) => cases.find((found) => found.number === wanted) ?? []), next };
  },

  async endCase(caseNumber, as) {
    await database.update(returnCases).set({ endedAs: as }).where(eq(returnCases.number, caseNumber));
  },

  async saveProgress(caseNumber, items) {
    const [first] = await database
      .select({ shop: caseItems.shop })
      .from(caseItems)
      .where(eq(caseItems.caseNumber, caseNumber))
      .limit(1);
    if (!first) return;
    for (const row of rowsOfItems(first.shop, caseNumber, items)) {
      const { quantity, goods, money, waitsFor } = row;
      const set = { quantity, goods, money, waitsFor };
      await database
        .insert(caseItems)
        .values(row)
        .onConflictDoUpdate({ target: [caseItems.caseNumber, caseItems.position], set });
    }
  },

  async saveAmounts(caseNumber, { components, refund, credit, owed }) {
    await database
      .update(returnCases)
      .set({ components, refund, credit, owed })
      .where(eq(returnCases.number, caseNumber));
  },

  async saveBooking(caseNumber, booking) {
    await database.update(returnCases).set({ booking }).where(eq(returnCases.number, caseNumber));
  },
});

/** What customers and shops add to a case. */
const trailData = (
  database: Database,
): Omit<CaseData, keyof ReturnType<typeof progressData> | keyof ReturnType<typeof dueCases>> => ({
  async readTrail(caseNumber) {
    const sent = await database
      .select()
      .from(shipments)
      .where(eq(shipments.caseNumber, caseNumber))
      .orderBy(asc(shipments.addedAt));
    const said = await database
      .select()
      .from(messages)
      .where(eq(messages.caseNumber, caseNumber))
      .orderBy(asc(messages.at), asc(messages.id));
    const proofs = await database
      .select()
      .from(files)
      .where(eq(files.caseNumber, caseNumber))
      .orderBy(asc(files.addedAt), asc(files.id));
    const [given] = await database.select().from(feedback).where(eq(feedback.caseNumber, caseNumber));
    const past = await database
      .select()
      .from(events)
      .where(and(eq(events.caseNumber, caseNumber), inArray(events.type, [...CASE_EVENTS])))
      .orderBy(asc(events.at));
    return toTrail({
      shipments: sent,
      messages: said,
      files: proofs,
      feedback: given,
      events: past,
      counterOffer: await latestOffer(database, caseNumber),
    });
  },

  async insertShipment(shop, caseNumber, shipment) {
    const rows = await database
      .insert(shipments)
      .values({ shop, caseNumber, ...shipment })
      .onConflictDoNothing()
      .returning({ number: shipments.trackingNumber });
    return rows.length > 0;
  },

  async parcelsUnderWay(shop, limit) {
    return database
      .select({ caseNumber: shipments.caseNumber, trackingNumber: shipments.trackingNumber })
      .from(shipments)
      .innerJoin(returnCases, eq(returnCases.number, shipments.caseNumber))
      .where(
        and(
          eq(shipments.shop, shop),
          or(isNull(shipments.state), ne(shipments.state, 'delivered')),
          isNull(returnCases.endedAs),
        ),
      )
      .orderBy(asc(shipments.addedAt))
      .limit(limit);
  },

  async saveParcelState({ caseNumber, trackingNumber }, state) {
    await database
      .update(shipments)
      .set({ state })
      .where(and(eq(shipments.caseNumber, caseNumber), eq(shipments.trackingNumber, trackingNumber)));
  },

  async insertMessage(shop, caseNumber, { id, from, text, at }) {
    const rows = await database
      .insert(messages)
      .values({ shop, caseNumber, id, author: from, text, at })
      .onConflictDoNothing()
      .returning({ id: messages.id });
    return rows.length > 0;
  },

  async findMessage(caseNumber, id) {
    const [row] = await database
      .select()
      .from(messages)
      .where(and(eq(messages.caseNumber, caseNumber), eq(messages.id, id)));
    return row ? toMessage(row) : null;
  },

  async insertFeedback(shop, caseNumber, given) {
    await database.insert(feedback).values({ shop, caseNumber, ...given });
  },
});

/** Cases and what gathers around them. */
export const caseData = (database: Database): CaseData => ({
  ...progressData(database),
  ...trailData(database),
  ...dueCases(database),
});
