import type { CounterOffer } from '@returns-portal/contract';
import { lapsedOnce } from '../events/once.js';
import type { OfferData } from '../ports/store/offer-data.js';
import { toOffer } from '../store/rows/to-offer.js';
import type { Tables } from './open-tables.js';
import { latestFirst, sorted } from './sorted.js';
import type { Sync } from './sync.js';

/** The offer that counts: the one made last. */
export const latestOffer = ({ counterOffers }: Tables, caseNumber: string): CounterOffer | null => {
  const made = counterOffers.select((row) => row.caseNumber === caseNumber);
  const [last] = latestFirst(made, ({ ordinal }) => [ordinal]);
  return last ? toOffer(last) : null;
};

/** What shops offer for received goods. */
export const offerData = ({ counterOffers, caseItems, events }: Tables): Sync<OfferData> => ({
  insertCounterOffer(shop, caseNumber, { answerBy: { day, endsAt }, ...offer }) {
    const ordinal = counterOffers.select((row) => row.caseNumber === caseNumber).length;
    const open = { answerBy: day, answerEndsAt: new Date(endsAt), answer: null, answeredAt: null };
    counterOffers.insert({ shop, caseNumber, ordinal, ...offer, ...open });
  },

  findCounterOffer(caseNumber, id) {
    const [row] = counterOffers.select((one) => one.caseNumber === caseNumber && one.id === id);
    return row ? toOffer(row) : null;
  },

  answerCounterOffer(caseNumber, id, answer, at) {
    counterOffers.update((row) => row.caseNumber === caseNumber && row.id === id, { answer, answeredAt: at });
  },

  offersToLapse(shop, before, limit) {
    const isWaiting = (number: string): boolean =>
      caseItems.select(({ caseNumber, goods }) => caseNumber === number && goods === 'received').length > 0;
    const isTold = (id: string): boolean =>
      events.select((row) => row.shop === shop && row.once === lapsedOnce(id)).length > 0;
    const over = counterOffers.select((row) => row.shop === shop && row.answer === null && row.answerEndsAt < before);
    return sorted(over, ({ answerEndsAt }) => [answerEndsAt])
      .filter(({ caseNumber, id }) => isWaiting(caseNumber) && !isTold(id))
      .slice(0, limit)
      .map(({ caseNumber, id }) => ({ caseNumber, id }));
  },
});
