import type { CounterOffer } from '@returns-portal/contract';
import { and, asc, desc, eq, exists, isNull, lt, notExists, sql } from 'drizzle-orm';
import { lapsedOnce } from '../events/once.js';
import type { OfferData } from '../ports/store/offer-data.js';
import type { Database } from './database.js';
import { toOffer } from './rows/to-offer.js';
import { caseItems, counterOffers, events } from './schema/index.js';

/** The offer that counts: the one made last. */
export const latestOffer = async (database: Database, caseNumber: string): Promise<CounterOffer | null> => {
  const [row] = await database
    .select()
    .from(counterOffers)
    .where(eq(counterOffers.caseNumber, caseNumber))
    .orderBy(desc(counterOffers.ordinal))
    .limit(1);
  return row ? toOffer(row) : null;
};

/** What shops offer for received goods. */
export const offerData = (database: Database): OfferData => ({
  async insertCounterOffer(shop, caseNumber, { answerBy: { day, endsAt }, ...offer }) {
    const ordinal = await database.$count(counterOffers, eq(counterOffers.caseNumber, caseNumber));
    await database
      .insert(counterOffers)
      .values({ shop, caseNumber, ordinal, ...offer, answerBy: day, answerEndsAt: new Date(endsAt) });
  },

  async findCounterOffer(caseNumber, id) {
    const [row] = await database
      .select()
      .from(counterOffers)
      .where(and(eq(counterOffers.caseNumber, caseNumber), eq(counterOffers.id, id)));
    return row ? toOffer(row) : null;
  },

  async answerCounterOffer(caseNumber, id, answer, at) {
    await database
      .update(counterOffers)
      .set({ answer, answeredAt: at })
      .where(and(eq(counterOffers.caseNumber, caseNumber), eq(counterOffers.id, id)));
  },

  async offersToLapse(shop, before, limit) {
    const told = database
      .select({ id: events.id })
      .from(events)
      .where(and(eq(events.shop, shop), eq(events.once, sql`${lapsedOnce('')} || ${counterOffers.id}`)));
    const waiting = database
      .select({ position: caseItems.position })
      .from(caseItems)
      .where(and(eq(caseItems.caseNumber, counterOffers.caseNumber), eq(caseItems.goods, 'received')));
    return database
      .select({ caseNumber: counterOffers.caseNumber, id: counterOffers.id })
      .from(counterOffers)
      .where(
        and(
          eq(counterOffers.shop, shop),
          isNull(counterOffers.answer),
          lt(counterOffers.answerEndsAt, before),
          exists(waiting),
          notExists(told),
        ),
      )
      .orderBy(asc(counterOffers.answerEndsAt))
      .limit(limit);
  },
});
