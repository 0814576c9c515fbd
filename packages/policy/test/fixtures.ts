import {
  assessOrder,
  compilePolicy,
  type AssessContext,
  type GoodwillAllowed,
  type GoodwillTerms,
  type LineAssessment,
  type Order,
  type OrderLine,
  type Policy,
} from '@returns-portal/policy';
import assert from 'node:assert/strict';

export const labels = (text: string) => ({ fr: text, ro: text, en: text });

export const policy: Policy = {
  shop: 'shop',
  version: '1',
  effectiveFrom: '2026-01-01',
  withdrawal: { informed: true, returnCost: 'consumer', partialDelivery: 'none_if_still_due' },
  goodwill: {
    windows: [{ id: 'general', days: 30, from: 'delivered' }],
    outcomes: [{ id: 'all', offer: [{ kind: 'refund' }, { kind: 'store_credit', bonus: { percent: 10 } }] }],
    refundsDelivery: false,
    sendBackDays: 14,
  },
  conformity: { outcomes: [{ kind: 'repair' }, { kind: 'replacement' }] },
  reasons: [
    { code: 'too_small', class: 'remorse', labels: labels('Too small') },
    { code: 'too_late', class: 'late', labels: labels('Came too late') },
    { code: 'defective', class: 'defect', labels: labels('Defective') },
    { code: 'old_reason', class: 'remorse', labels: labels('Old'), retired: true },
  ],
  methods: [
    {
      code: 'post',
      kind: 'own_carrier',
      labels: labels('Post'),
      instructions: labels('Post it'),
      address: ['Street 1'],
    },
  ],
};

export const withGoodwill = (change: Partial<GoodwillTerms>, base: Policy = policy): Policy => ({
  ...base,
  goodwill: { ...base.goodwill, ...change },
});

/** A pullover, delivered on Wednesday 4 November 2026. */
export const line = (change: Partial<OrderLine> = {}): OrderLine => ({
  id: 'line-1',
  sku: 'SKU-1',
  seller: 'shop',
  title: 'Thing',
  category: 'things',
  tags: [],
  unitPrice: 1000,
  quantity: 1,
  returned: 0,
  delivery: { status: 'delivered', on: '2026-11-04' },
  ...change,
});

export const order = (change: Partial<Order> = {}): Order => ({
  id: 'order-1',
  number: 'A-1',
  currency: 'EUR',
  country: 'FR',
  timeZone: 'Europe/Paris',
  placedOn: '2026-11-01',
  lines: [line()],
  discount: 0,
  deliveries: [],
  ...change,
});

export interface Situation extends AssessContext {
  readonly today: string;
  readonly order?: Partial<Order>;
  readonly policy?: Policy;
  /** The operator's document under it. */
  readonly floor?: Policy | undefined;
}

export const assess = ({ today, order: change = {}, policy: terms = policy, floor, ...context }: Situation) =>
  assessOrder(order(change), { [terms.shop]: compilePolicy(terms, { floor }) }, today, context);

/** What is said of the only, or the first, line. */
export const assessLine = (situation: Situation): LineAssessment => {
  const [first] = assess(situation);
  assert.ok(first);
  return first;
};

export const goodwill = (situation: Situation): GoodwillAllowed => {
  const verdict = assessLine(situation).verdicts.goodwill;
  assert.ok(verdict.allowed, `refused: ${verdict.allowed ? '' : verdict.because.code}`);
  return verdict;
};

/** Why goodwill refuses; fails where it does not. */
export const refusal = (situation: Situation) => {
  const verdict = assessLine(situation).verdicts.goodwill;
  assert.ok(!verdict.allowed, 'allowed');
  return verdict.because;
};
