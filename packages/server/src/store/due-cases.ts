import { and, asc, between, eq, isNull, lt, max, min, ne, notExists, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { feedbackOnce, remindedOnce } from '../events/once.js';
import type { CaseData } from '../ports/store/case-data.js';
import type { Database } from './database.js';
import { caseItems, events, feedback, returnCases, shipments } from './schema/index.js';

/** Goods of a case that goes its way, which nobody has sent. */
const goodsToSend = (shop: string) =>
  and(eq(caseItems.shop, shop), eq(caseItems.goods, 'approved'), isNull(returnCases.endedAs));

/** Cases for which the calendar has something to do. */
export const dueCases = (database: Database): Pick<CaseData, 'casesToRemind' | 'casesToExpire' | 'casesToAsk'> => ({
  async casesToRemind(shop, from, until, limit) {
    const reminded = database
      .select({ id: events.id })
      .from(events)
      .where(and(eq(events.shop, shop), eq(events.once, sql`${remindedOnce('')} || ${caseItems.caseNumber}`)));
    const rows = await database
      .selectDistinct({ number: caseItems.caseNumber })
      .from(caseItems)
      .innerJoin(returnCases, eq(returnCases.number, caseItems.caseNumber))
      .where(and(goodsToSend(shop), between(caseItems.sendBackEndsAt, from, until), notExists(reminded)))
      .limit(limit);
    return rows.map(({ number }) => number);
  },

  async casesToExpire(shop, before, limit) {
    // What stands in the way of an end: other tracks, goods that are elsewhere, a parcel on its way.
    const others = alias(caseItems, 'others');
    const standing = database
      .select({ position: others.position })
      .from(others)
      .where(
        and(
          eq(others.caseNumber, caseItems.caseNumber),
          or(ne(others.goods, 'approved'), ne(sql`${others.choice} ->> 'track'`, 'goodwill')),
        ),
      );
    const underWay = database
      .select({ number: shipments.trackingNumber })
      .from(shipments)
      .where(
        and(
          eq(shipments.caseNumber, caseItems.caseNumber),
          or(isNull(shipments.state), ne(shipments.state, 'announced')),
        ),
      );
    const rows = await database
      .select({ number: caseItems.caseNumber })
      .from(caseItems)
      .innerJoin(returnCases, eq(returnCases.number, caseItems.caseNumber))
      .where(and(goodsToSend(shop), lt(caseItems.sendBackEndsAt, before), notExists(standing), notExists(underWay)))
      .groupBy(caseItems.caseNumber)
      .orderBy(asc(min(caseItems.sendBackEndsAt)))
      .limit(limit);
    return rows.map(({ number }) => number);
  },

  async casesToAsk(shop, from, until, limit) {
    const { number, status } = returnCases;
    const asked = database
      .select({ id: events.id })
      .from(events)
      .where(and(eq(events.shop, shop), eq(events.once, sql`${feedbackOnce('')} || ${number}`)));
    const given = database
      .select({ number: feedback.caseNumber })
      .from(feedback)
      .where(eq(feedback.caseNumber, number));
    const rows = await database
      .select({ number })
      .from(returnCases)
      .innerJoin(events, eq(events.caseNumber, number))
      .where(and(eq(returnCases.shop, shop), eq(status, 'closed'), notExists(asked), notExists(given)))
      .groupBy(number)
      .having(between(max(events.at), from, until))
      .limit(limit);
    return rows.map((row) => row.number);
  },
});
