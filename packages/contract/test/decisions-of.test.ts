import {
  acceptQuote,
  decisionsOf,
  offerQuote,
  policySchema,
  readPolicy,
  type OrderFacts,
} from '@returns-portal/contract';
import { compilePolicy, type Order, type Policy, type Selection } from '@returns-portal/policy';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const labels = { fr: 'a', ro: 'b', en: 'c' };

const policy: Policy = {
  shop: 'shop',
  version: '1',
  effectiveFrom: '2026-01-01',
  withdrawal: { informed: true, returnCost: 'consumer', refunds: [{ id: 'at-once', on: 'first_scan' }] },
  goodwill: {
    windows: [{ days: 30, from: 'delivered' }],
    outcomes: [{ offer: [{ kind: 'refund' }] }],
    refundsDelivery: false,
    sendBackDays: 14,
  },
  conformity: { outcomes: [{ kind: 'repair' }] },
  reasons: [{ code: 'too_small', class: 'remorse', labels }],
  methods: [{ code: 'post', kind: 'own_carrier', labels, instructions: labels, address: ['Street 1'] }],
  decisions: [{ id: 'photos', when: { customer: { emptyParcels: { count: 1, days: 365 } } }, decide: 'ask_evidence' }],
  refunds: [{ id: 'trusted', unless: { customer: { returns: { count: 3, days: 365 } } }, on: 'receipt' }],
};

const order: Order = {
  id: 'order',
  number: 'A-1',
  currency: 'EUR',
  country: 'FR',
  timeZone: 'Europe/Paris',
  placedOn: '2026-11-01',
  discount: 0,
  deliveries: [],
  lines: [
    {
      id: 'shirt',
      sku: 'shirt-m',
      seller: 'shop',
      title: 'Shirt',
      category: 'shirts',
      tags: [],
      unitPrice: 3000,
      quantity: 2,
      returned: 0,
      delivery: { status: 'delivered', on: '2026-11-10' },
    },
  ],
};

const NOW = new Date('2026-11-20T12:00:00Z');
const selection: Selection = {
  items: [
    { lineId: 'shirt', quantity: 1, choice: { track: 'goodwill', reason: 'too_small', outcome: 'refund' } },
    { lineId: 'shirt', quantity: 1, choice: { track: 'withdrawal' } },
  ],
  methods: [{ seller: 'shop', code: 'post' }],
};

const opened = (customerHistory: OrderFacts['customerHistory']) => {
  const facts: OrderFacts = {
    order,
    policies: { shop: compilePolicy(policy) },
    sellers: [{ id: 'shop', name: 'Shop' }],
    cases: [],
    customerHistory,
  };
  const offered = offerQuote(facts, selection, 'q', NOW);
  assert.ok(offered.ok);
  const accepted = acceptQuote(facts, offered.value, NOW, () => 'R-1');
  assert.ok(accepted.ok && accepted.value[0]);
  return { facts, returned: accepted.value[0] };
};

describe('decisionsOf', () => {
  it('names the rules that acted, item by item', () => {
    const { facts, returned } = opened({ orders: 3, returns: [], emptyParcels: ['2026-10-01'] });
    assert.deepEqual(decisionsOf(facts, returned, NOW), [
      {
        lineId: 'shirt',
        waitsFor: 'evidence',
        decidedBy: 'photos',
        refund: { on: 'receipt', rule: 'trusted', layer: 'shop' },
      },
      {
        lineId: 'shirt',
        waitsFor: null,
        decidedBy: null,
        refund: { on: 'first_scan', rule: 'at-once', layer: 'shop' },
      },
    ]);
    assert.deepEqual(
      returned.items.map(({ waitsFor }) => waitsFor),
      ['evidence', null],
    );
  });

  it('says where none did, and leaves the rules’ names out of the case itself', () => {
    const { facts, returned } = opened({ orders: 3, returns: ['2026-10-01', '2026-10-02', '2026-10-03'] });
    const [first] = decisionsOf(facts, returned, NOW);
    assert.deepEqual([first?.decidedBy, first?.refund.on, first?.refund.rule], [null, 'inspection', null]);
    for (const name of ['photos', 'trusted', 'at-once']) assert.ok(!JSON.stringify(returned).includes(name), name);
  });
});

describe('the policy document', () => {
  it('has no place in a withdrawal for a reason, an outcome or what the customer did before', () => {
    const withRule = (rule: object) => ({ ...policy, withdrawal: { ...policy.withdrawal, refunds: [rule] } });
    assert.ok(policySchema.safeParse(withRule({ when: { countries: ['FR'] }, on: 'receipt' })).success);
    const customer = { returnRatePercent: 10 };
    const refused = [
      { when: { customer }, on: 'receipt' },
      { unless: { customer }, on: 'receipt' },
      { when: { reasons: ['too_small'] }, on: 'receipt' },
      { when: { outcomes: ['refund'] }, on: 'receipt' },
      { when: { tracks: ['goodwill'] }, on: 'receipt' },
      { on: 'never' },
    ];
    for (const rule of refused) assert.ok(!readPolicy(withRule(rule)).ok, JSON.stringify(rule));
    const decision = { when: { tracks: ['withdrawal'] }, on: 'approval' };
    assert.ok(!readPolicy({ ...policy, refunds: [decision] }).ok);
    const read = readPolicy(withRule(refused[0] as object));
    assert.deepEqual(read.ok || read.problems.map(({ path }) => path), ['$.withdrawal.refunds[0].when.customer']);
  });
});
