import type { ExceptionCode, ExceptionFact } from '@returns-portal/policy';
import type { Topic } from './law-case.ts';
import { orderOf, verdictsOn } from './situation.ts';

/** The lawyer's words for what the exceptions depend on. */
const WORDS: Readonly<Record<string, ExceptionFact>> = {
  fullyPerformed: 'fully_performed',
  performanceBegun: 'performance_begun',
  paid: 'paid',
  priorExpressConsent: 'express_consent',
  acknowledgedLoss: 'loss_acknowledged',
  confirmationOnDurableMedium: 'confirmed_on_durable_medium',
  clearlyPersonalised: 'clearly_personalised',
  sealed: 'sealed_at_delivery',
  unsealedByConsumer: 'unsealed_by_consumer',
  canBeMadeSaleableAgain: 'resaleable',
  mixedAfterDelivery: 'mixed_after_delivery',
  visitRequested: 'visit_requested',
  subscription: 'subscription',
  publicAuction: 'public_auction',
  forSpecificDate: 'for_specific_date',
};

export const exception: Topic = (facts, country) => {
  const { exception: claimed = 'PERSONALISED', exclusionDisclosed: disclosed = true, variants } = facts;
  const code = claimed.toLowerCase() as ExceptionCode;
  const verdicts = (variants ?? [facts as Readonly<Record<string, unknown>>]).map((variant) => {
    const known = Object.entries(WORDS).flatMap(([word, fact]): readonly (readonly [string, boolean])[] => {
      const value = variant[word];
      return typeof value === 'boolean' ? [[fact, value]] : [];
    });
    const order = orderOf({ possession: '2026-11-04' }, country);
    const claim = { code, disclosed, facts: Object.fromEntries<boolean>(known) };
    const lines = order.lines.map((line) => ({ ...line, exception: claim }));
    return verdictsOn('2026-11-06', { ...order, lines }).withdrawal;
  });
  const rights = verdicts.map(({ allowed }) => allowed);
  const flags = verdicts.map((verdict) => verdict.allowed && verdict.flagged);
  return { rightOfWithdrawal: variants ? rights : rights[0], forAPerson: variants ? flags : flags[0] };
};
