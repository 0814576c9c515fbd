import type { CounterOffer } from '@returns-portal/contract';
import type { counterOffers } from '../schema/index.js';

type OfferRow = typeof counterOffers.$inferSelect;

export const toOffer = ({
  id,
  items,
  text,
  madeAt,
  answerBy,
  answerEndsAt,
  answer,
  answeredAt,
}: OfferRow): CounterOffer => ({
  id,
  items: items.map(({ position, amount, instead }) => ({ position, amount, instead })),
  text,
  madeAt: madeAt.toISOString(),
  answerBy: { day: answerBy, endsAt: answerEndsAt.toISOString() },
  answer,
  answeredAt: answeredAt?.toISOString() ?? null,
});
