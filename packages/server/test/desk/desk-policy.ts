import type { Policy } from '@returns-portal/policy';
import { policyOf } from '../fixtures.ts';

const own = policyOf('any');

/** A policy that offers all there is: what takes it asks for it by its reason or outcome. */
export const deskPolicy = (shop: string, effectiveFrom = '2026-01-02'): Policy => ({
  ...policyOf(shop),
  version: `desk-${effectiveFrom}`,
  effectiveFrom,
  withdrawal: { informed: true, returnCost: 'consumer', partialDelivery: 'none_if_still_due' },
  goodwill: {
    ...own.goodwill,
    outcomes: [
      {
        offer: [
          { kind: 'refund' },
          { kind: 'store_credit', bonus: { percent: 10 } },
          { kind: 'exchange', for: 'any_product' },
          { kind: 'keep_item' },
          { kind: 'price_reduction', percent: 25 },
        ],
      },
    ],
  },
  conformity: { outcomes: [{ kind: 'repair' }, { kind: 'replacement' }, { kind: 'refund' }] },
  decisions: [{ when: { reasons: ['wrong'] }, decide: 'review' }],
  reasons: [
    ...own.reasons,
    { code: 'wrong', class: 'remorse', labels: { fr: 'Autre', ro: 'Altceva', en: 'Something else' } },
  ],
});
