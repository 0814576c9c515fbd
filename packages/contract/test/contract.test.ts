import {
  FILE,
  isProblemCode,
  lookupRequestSchema,
  pathOf,
  policySchema,
  problem,
  PROBLEM_STATUS,
  problemSchema,
  routes,
  type Route,
  selectionSchema,
  submissionRequestSchema,
} from '@returns-portal/contract';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';

const accepts = (schema: z.ZodMiniType, value: unknown): boolean => z.safeParse(schema, value).success;

describe('routes', () => {
  it('have one path and method each, and only problems that exist', () => {
    const all = Object.values(routes);
    assert.equal(new Set(all.map(({ method, path }) => `${method} ${path}`)).size, all.length);
    for (const { problems } of all) {
      assert.ok(problems.every(isProblemCode));
      assert.equal(new Set(problems).size, problems.length);
    }
  });

  it('say of a body that they may read it, and of a query where they take one', () => {
    for (const route of Object.values(routes) as Route[]) {
      const { method, request, query, problems, auth, scope } = route;
      if (method === 'GET') assert.equal(request, null);
      const reads = request !== null || query !== undefined;
      if (reads && auth !== 'link' && request !== FILE) assert.ok(problems.includes('invalid_request'), route.path);
      assert.equal(auth === 'key', scope !== undefined);
    }
  });

  it('keep a parameter inside its segment', () => {
    assert.equal(pathOf(routes.readCase, { shop: 'a/b', number: '../R 1?' }), '/v1/shops/a%2Fb/returns/..%2FR%201%3F');
  });
});

describe('problems', () => {
  it('carry their status and fit their own schema', () => {
    for (const code of Object.keys(PROBLEM_STATUS).filter(isProblemCode)) {
      const made = problem(code, 'title', { some: 'thing' });
      assert.equal(made.status, PROBLEM_STATUS[code]);
      assert.ok(accepts(problemSchema, made));
    }
    assert.ok(!isProblemCode('toString'));
  });
});

describe('requests', () => {
  const choice = { track: 'goodwill', reason: 'too_small', outcome: 'refund' };
  const selection = (item: object) => ({
    items: [{ lineId: 'line', quantity: 1, choice, ...item }],
    methods: [{ seller: 'shop', code: 'post' }],
  });

  it('take what the element sends', () => {
    assert.ok(accepts(lookupRequestSchema, { number: 'A-1', email: 'ana@example.com' }));
    assert.ok(accepts(selectionSchema, selection({})));
    assert.ok(accepts(selectionSchema, selection({ choice: { track: 'withdrawal' } })));
    assert.ok(accepts(submissionRequestSchema, { quoteId: 'q', locale: 'ro' }));
  });

  const refused: readonly (readonly [string, object])[] = [
    ['no units', { quantity: 0 }],
    ['negative units', { quantity: -1 }],
    ['a part of a unit', { quantity: 1.5 }],
    ['units past counting', { quantity: 1e9 }],
    ['units in words', { quantity: '1' }],
    ['an unknown field', { price: 1 }],
    ['a withdrawal with a reason', { choice: { track: 'withdrawal', reason: 'too_small' } }],
    ['a withdrawal with an outcome', { choice: { track: 'withdrawal', outcome: 'store_credit' } }],
    ['credit for a defect', { choice: { track: 'conformity', reason: 'broken', outcome: 'store_credit' } }],
    ['an unknown track', { choice: { track: 'warranty' } }],
    ['a novel for a note', { choice: { ...choice, note: 'x'.repeat(1001) } }],
  ];
  for (const [what, item] of refused) {
    it(`refuse ${what}`, () => {
      assert.ok(!accepts(selectionSchema, selection(item)));
    });
  }

  it('refuse a look-up with a field too many or none', () => {
    assert.ok(!accepts(lookupRequestSchema, { number: 'A-1', email: 'ana@example.com', admin: true }));
    assert.ok(!accepts(lookupRequestSchema, { number: '', email: 'ana@example.com' }));
    assert.ok(!accepts(lookupRequestSchema, { number: 'A-1', email: 'ana' }));
    assert.ok(!accepts(lookupRequestSchema, [] as unknown));
  });
});

describe('policy document', () => {
  const labels = { fr: 'a', ro: 'b', en: 'c' };
  const document = {
    shop: 'shop',
    version: '1',
    effectiveFrom: '2026-01-01',
    withdrawal: { informed: true, returnCost: 'trader', partialDelivery: 'full' },
    goodwill: {
      windows: [{ days: 30, from: 'delivered' }],
      outcomes: [{ offer: [{ kind: 'refund' }] }],
      refundsDelivery: true,
      sendBackDays: 14,
    },
    conformity: { outcomes: [{ kind: 'repair' }] },
    reasons: [{ code: 'too_small', class: 'remorse', labels }],
    methods: [{ code: 'post', kind: 'own_carrier', labels, instructions: labels, address: ['Street 1'] }],
  };

  it('is taken whole', () => {
    assert.ok(accepts(policySchema, document));
  });

  it('has no room for a fee or a reason in the withdrawal', () => {
    assert.ok(!accepts(policySchema, { ...document, withdrawal: { ...document.withdrawal, fee: 500 } }));
    assert.ok(!accepts(policySchema, { ...document, withdrawal: { ...document.withdrawal, reasons: [] } }));
  });

  it('wants labels in every language, days that exist and amounts that are whole', () => {
    const twoLanguages = { fr: 'a', en: 'c' };
    assert.ok(
      !accepts(policySchema, { ...document, reasons: [{ code: 'x', class: 'remorse', labels: twoLanguages }] }),
    );
    assert.ok(!accepts(policySchema, { ...document, effectiveFrom: '2026-02-30' }));
    const fees = (amount: number) => [{ kind: 'handling', charge: { per: 'case', amount: { EUR: amount } } }];
    const withFee = (amount: number) => ({ ...document, goodwill: { ...document.goodwill, fees: fees(amount) } });
    assert.ok(accepts(policySchema, withFee(290)));
    assert.ok(!accepts(policySchema, withFee(2.9)));
  });
});
