import {
  compilePolicy,
  customerSignals,
  signalThresholds,
  type CustomerConditions,
  type CustomerHistory,
  type Policy,
} from '@returns-portal/policy';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assessLine, goodwill, order, policy } from './fixtures.ts';

const today = '2026-11-10';
const HISTORY: CustomerHistory = {
  orders: 5,
  returns: ['2026-11-01', '2026-08-12'],
  returnedValue: [
    { on: '2026-11-01', amount: 4000, currency: 'EUR' },
    { on: '2026-10-11', amount: 2000, currency: 'EUR' },
    { on: '2026-11-01', amount: 90_000, currency: 'RON' },
  ],
  evidenceRefused: ['2026-11-10'],
  emptyParcels: [],
};

const asking = (customer: CustomerConditions): Policy => ({
  ...policy,
  decisions: [{ id: 'look', when: { customer }, decide: 'review' }],
});
const looks = (customer: CustomerConditions, history: CustomerHistory | undefined = HISTORY): boolean =>
  goodwill({ today, policy: asking(customer), customer: history }).decisions.length > 0;

describe('rules about what a customer did before', () => {
  it('count returns, photos that were refused and empty parcels within their days', () => {
    assert.deepEqual(
      [looks({ returns: { count: 2, days: 90 } }), looks({ returns: { count: 2, days: 89 } })],
      [true, false],
    );
    assert.equal(looks({ evidenceRefused: { count: 1, days: 0 } }), true);
    assert.equal(looks({ evidenceRefused: { count: 2, days: 3650 } }), false);
    assert.equal(looks({ emptyParcels: { count: 1, days: 3650 } }), false);
    assert.equal(looks({ returns: { count: 1, days: 90 }, emptyParcels: { count: 1, days: 90 } }), false);
  });

  it('count returns per hundred orders, to the very figure', () => {
    assert.deepEqual([looks({ returnRatePercent: 40 }), looks({ returnRatePercent: 41 })], [true, false]);
    assert.equal(looks({ returnRatePercent: 0 }, { orders: 0, returns: ['2026-11-01'] }), false);
  });

  it('add up what came back in the order’s currency', () => {
    const value = (EUR: number, days: number) => ({ returnedValue: { atLeast: { EUR }, days } });
    assert.deepEqual([looks(value(6000, 30)), looks(value(6001, 30)), looks(value(4001, 29))], [true, false, false]);
    assert.equal(looks({ returnedValue: { atLeast: { RON: 1 }, days: 90 } }), false);
  });

  it('do not hold where nobody counts', () => {
    const { orders, returns } = HISTORY;
    const bare = { orders, returns };
    assert.equal(looks({ evidenceRefused: { count: 0, days: 90 } }, bare), false);
    assert.equal(looks({ emptyParcels: { count: 0, days: 90 } }, bare), false);
    assert.equal(looks({ returnedValue: { atLeast: { EUR: 0 }, days: 90 } }, bare), false);
    assert.equal(goodwill({ today, policy: asking({}) }).decisions.length, 0);
  });

  it('are never asked which way back there is in a withdrawal', () => {
    const [post] = policy.methods;
    assert.ok(post);
    const often = { returns: { count: 1, days: 365 } };
    const methods = [{ ...post, code: 'label', unless: { customer: often } }, post];
    const { verdicts } = assessLine({ today, policy: { ...policy, methods }, customer: HISTORY });
    assert.ok(verdicts.withdrawal.allowed && verdicts.goodwill.allowed);
    assert.deepEqual(verdicts.withdrawal.methods, ['label', 'post']);
    assert.deepEqual(verdicts.goodwill.methods, ['post']);
    const good = [{ ...post, code: 'label', when: { customer: often } }, post];
    const compiled = compilePolicy({ ...policy, methods: good });
    const [line] = compiled.assess(order(), today, { customer: HISTORY });
    assert.ok(line?.verdicts.withdrawal.allowed);
    assert.deepEqual(line.verdicts.withdrawal.methods, ['post']);
  });
});

describe('signals', () => {
  const often = { returns: { count: 2, days: 90 } };
  const terms: Policy = {
    ...policy,
    goodwill: {
      ...policy.goodwill,
      restrictions: [{ when: { customer: often }, because: 'excluded', only: ['exchange'] }],
    },
    decisions: [
      { id: 'often', when: { customer: often }, decide: 'review' },
      {
        id: 'much',
        when: { customer: { returnedValue: { atLeast: { EUR: 9000, CHF: 1 }, days: 60 } } },
        decide: 'review',
      },
    ],
    refunds: [{ id: 'trusted', unless: { customer: { returnRatePercent: 40 } }, on: 'first_scan' }],
  };

  it('have the thresholds of the policy’s rules, each once, with the rules that have it', () => {
    const said = signalThresholds(terms).map(({ code, threshold, rules }) => [code, threshold, ...rules]);
    assert.deepEqual(said, [
      ['returns', 2, 'goodwill.restrictions[0]', 'often'],
      ['returned_value', 9000, 'much'],
      ['returned_value', 1, 'much'],
      ['return_rate', 40, 'trusted'],
    ]);
    assert.deepEqual(signalThresholds(policy), []);
  });

  it('say what was counted, over how many days, and whether a rule looks', () => {
    const said = customerSignals(HISTORY, today, signalThresholds(terms)).map(
      ({ code, value, over, threshold, currency, reached }) => [code, value, over, threshold, currency, reached],
    );
    assert.deepEqual(said, [
      ['returns', 2, 90, 2, null, true],
      ['return_rate', 40, null, 40, null, true],
      ['returned_value', 6000, 60, 9000, 'EUR', false],
      ['evidence_refused', 1, 365, null, null, false],
      ['empty_parcels', 0, 365, null, null, false],
    ]);
  });

  it('are counted over a year where no rule looks, and left out where nobody counts', () => {
    const { orders, returns } = HISTORY;
    assert.deepEqual(
      customerSignals({ orders, returns }, today).map(({ code, value, reached }) => [code, value, reached]),
      [
        ['returns', 2, false],
        ['return_rate', 40, false],
      ],
    );
    const values = customerSignals(HISTORY, today).filter(({ code }) => code === 'returned_value');
    assert.deepEqual(
      values.map(({ currency, value }) => [currency, value]),
      [
        ['EUR', 6000],
        ['RON', 90_000],
      ],
    );
  });
});
