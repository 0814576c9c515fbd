import type { CounterOffer } from '@returns-portal/contract';

export interface NewCounterOffer extends Pick<CounterOffer, 'id' | 'items' | 'text' | 'answerBy'> {
  readonly madeAt: Date;
}

export interface LapsedOffer {
  readonly caseNumber: string;
  readonly id: string;
}

/** What shops offer for received goods. */
export interface OfferData {
  insertCounterOffer(shop: string, caseNumber: string, offer: NewCounterOffer): Promise<void>;
  findCounterOffer(caseNumber: string, id: string): Promise<CounterOffer | null>;
  answerCounterOffer(caseNumber: string, id: string, answer: 'accepted' | 'declined', at: Date): Promise<void>;
  /**
   * Offers without an answer whose last moment for it was before, of goods that still wait for what is decided, and of
   * which the shop has not heard. The longest over come first.
   */
  offersToLapse(shop: string, before: Date, limit: number): Promise<LapsedOffer[]>;
}
