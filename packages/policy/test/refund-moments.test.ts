import {
  compilePolicy,
  momentHasCome,
  refundMoments,
  type Choice,
  type Policy,
  type RefundRule,
  type WithdrawalRefundRule,
} from '@returns-portal/policy';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { line, order, policy } from './fixtures.ts';

const today = '2026-11-10';
const refund: Choice = { track: 'goodwill', reason: 'too_small', outcome: 'refund' };
const credit: Choice = { track: 'goodwill', reason: 'too_small', outcome: 'store_credit' };
const claim: Choice = { track: 'conformity', reason: 'defective', outcome: 'refund' };
const withdraw: Choice = { track: 'withdrawal' };

const bought = order({ lines: [line({ quantity: 9 }), line({ id: 'lamp', category: 'lamps' })] });

interface Case {
  readonly refunds?: readonly RefundRule[];
  readonly withdrawal?: readonly WithdrawalRefundRule[];
  readonly floor?: Policy;
  readonly returns?: readonly string[];
}

const documentOf = ({ refunds, withdrawal }: Case): Policy => ({
  ...policy,
  refunds,
  withdrawal: { ...policy.withdrawal, refunds: withdrawal },
});

/** The moment of each item and the rule that chose it; one unit each, unless a number is given. */
const moments = (terms: Case, ...items: (readonly [Choice, number?, string?])[]) =>
  refundMoments(
    bought,
    compilePolicy(documentOf(terms), { floor: terms.floor }),
    items.map(([choice, quantity = 1, lineId = 'line-1']) => ({ lineId, quantity, choice })),
    today,
    { orders: 9, returns: terms.returns ?? [] },
  ).map(({ on, rule, layer }) => `${on} ${rule ?? '-'} ${layer}`);

describe('refundMoments', () => {
  it('lets a person look where no rule holds', () => {
    assert.deepEqual(moments({}, [refund], [claim], [withdraw]), Array(3).fill('inspection - shop'));
    assert.deepEqual(moments({ refunds: [{ on: 'receipt' }] }, [refund, 1, 'unknown']), ['inspection - shop']);
  });

  it('takes the first rule that holds for the goods, the track, the reason and the outcome', () => {
    const refunds: readonly RefundRule[] = [
      { id: 'lamps', when: { categories: ['lamps'] }, on: 'inspection' },
      { id: 'claims', when: { tracks: ['conformity'] }, on: 'receipt' },
      { id: 'late', when: { reasonClasses: ['late'] }, on: 'approval' },
      { id: 'credit', when: { outcomes: ['store_credit'] }, on: 'first_scan' },
    ];
    const late: Choice = { ...refund, reason: 'too_late' };
    assert.deepEqual(moments({ refunds }, [refund], [credit], [claim], [late], [late, 1, 'lamp']), [
      'inspection - shop',
      'first_scan credit shop',
      'receipt claims shop',
      'approval late shop',
      'inspection lamps shop',
    ]);
  });

  it('looks at what the case is worth, without what is withdrawn from', () => {
    const small: RefundRule = { id: 'small', when: { caseValue: { below: { EUR: 2000 } } }, on: 'approval' };
    const large: RefundRule = { when: { caseValue: { atLeast: { EUR: 2000 } } }, on: 'receipt' };
    const refunds = [small, large];
    assert.deepEqual(moments({ refunds }, [refund], [withdraw, 8]), ['approval small shop', 'inspection - shop']);
    assert.deepEqual(moments({ refunds }, [refund, 2]), ['receipt refunds[1] shop']);
    const elsewhere: RefundRule = { when: { caseValue: { below: { RON: 2000 } } }, on: 'approval' };
    assert.deepEqual(moments({ refunds: [elsewhere] }, [refund]), ['inspection - shop']);
  });

  it('trusts customers by what they did before', () => {
    const refunds: readonly RefundRule[] = [
      { id: 'trusted', unless: { customer: { returns: { count: 2, days: 90 } } }, on: 'approval' },
    ];
    assert.deepEqual(moments({ refunds, returns: ['2026-11-01'] }, [refund]), ['approval trusted shop']);
    assert.deepEqual(moments({ refunds, returns: ['2026-11-01', today] }, [refund]), ['inspection - shop']);
  });

  it('has rules of their own for withdrawals, which look at no customer even where a document slips through', () => {
    const small: WithdrawalRefundRule = {
      id: 'small',
      when: { caseValue: { below: { EUR: 3000 } } },
      on: 'first_scan',
    };
    const terms: Case = { refunds: [{ on: 'approval' }], withdrawal: [small, { on: 'receipt' }] };
    assert.deepEqual(moments(terms, [withdraw, 2], [refund, 7]), ['first_scan small shop', 'approval refunds[0] shop']);
    assert.deepEqual(moments(terms, [withdraw, 3]), ['receipt withdrawal.refunds[1] shop']);
    const unless = { customer: { returns: { count: 1, days: 90 } } };
    const slipped = { id: 'slipped', unless, on: 'approval' } as WithdrawalRefundRule;
    assert.deepEqual(moments({ withdrawal: [slipped], returns: [today] }, [withdraw]), ['approval slipped shop']);
  });

  it('is never later than the operator asks', () => {
    const floor: Policy = { ...documentOf({ refunds: [{ id: 'market', on: 'receipt' }] }), shop: 'market' };
    assert.deepEqual(moments({ floor }, [refund]), ['receipt market operator']);
    assert.deepEqual(moments({ floor, refunds: [{ id: 'own', on: 'inspection' }] }, [refund]), [
      'receipt market operator',
    ]);
    assert.deepEqual(moments({ floor, refunds: [{ id: 'own', on: 'receipt' }] }, [refund]), ['receipt own shop']);
    assert.deepEqual(moments({ floor, refunds: [{ id: 'own', on: 'first_scan' }] }, [refund]), ['first_scan own shop']);
  });
});

describe('momentHasCome', () => {
  it('counts a moment that was passed over', () => {
    assert.ok(momentHasCome('first_scan', 'receipt') && momentHasCome('receipt', 'receipt'));
    assert.ok(!momentHasCome('receipt', 'first_scan') && !momentHasCome('inspection', 'receipt'));
  });
});
