import { assessOrder, policyInForce, type LineAssessment, type Order, type Policy } from '@returns-portal/policy';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { line, order, policy } from './fixtures.ts';

const assess = (today: string, change: Partial<Order> = {}, terms: Policy = policy, returned = {}): LineAssessment => {
  const [first] = assessOrder(order(change), { shop: terms }, today, returned);
  assert.ok(first);
  return first;
};

const withGoodwill = (change: Partial<Policy['goodwill']>): Policy => ({
  ...policy,
  goodwill: { ...policy.goodwill, ...change },
});

describe('goodwill', () => {
  it('is open to the last day of its window and closed after it', () => {
    const open = assess('2026-12-04').verdicts.goodwill;
    assert.ok(open.allowed);
    assert.equal(open.until?.day, '2026-12-04');
    const closed = assess('2026-12-05').verdicts.goodwill;
    assert.deepEqual(closed, {
      allowed: false,
      because: { code: 'window_closed', layer: 'shop', params: { closedOn: '2026-12-04' } },
    });
  });

  it('takes the window of the category where there is one', () => {
    const terms = withGoodwill({ categoryWindows: { things: { days: 60, from: 'ordered' } } });
    const verdict = assess('2026-12-10', {}, terms).verdicts.goodwill;
    assert.ok(verdict.allowed);
    assert.equal(verdict.until?.day, '2026-12-31');
  });

  it('gives credit only, or nothing, for final sale', () => {
    const lines = [line({ tags: ['sale'] })];
    const credit = assess(
      '2026-11-20',
      { lines },
      withGoodwill({ finalSale: { tags: ['sale'], allows: 'store_credit' } }),
    );
    assert.ok(credit.verdicts.goodwill.allowed);
    assert.deepEqual(credit.verdicts.goodwill.outcomes, [{ kind: 'store_credit', bonusPercent: 10 }]);
    const nothing = assess('2026-11-20', { lines }, withGoodwill({ finalSale: { tags: ['sale'], allows: 'nothing' } }));
    assert.ok(!nothing.verdicts.goodwill.allowed);
    assert.equal(nothing.verdicts.goodwill.because.code, 'final_sale');
  });

  it('waits for delivery, and stays open where nobody knows of it', () => {
    const coming = assess('2026-11-20', { lines: [line({ delivery: { status: 'on_its_way' } })] }).verdicts.goodwill;
    assert.ok(!coming.allowed && coming.because.code === 'not_delivered');
    const unknown = assess('2028-01-20', { lines: [line({ delivery: { status: 'unknown' } })] }).verdicts.goodwill;
    assert.ok(unknown.allowed && unknown.flagged && unknown.until === null);
  });
});

describe('conformity', () => {
  it('outlives every window of the shop, for two years', () => {
    const { verdicts } = assess('2028-11-06');
    assert.ok(!verdicts.goodwill.allowed && !verdicts.withdrawal.allowed);
    assert.ok(verdicts.conformity.allowed);
    // 4 November 2028 is a Saturday.
    assert.equal(verdicts.conformity.until?.day, '2028-11-06');
    assert.ok(!assess('2028-11-07').verdicts.conformity.allowed);
  });
});

describe('quantities', () => {
  it('counts what went back before and what is asked for elsewhere', () => {
    const lines = [line({ quantity: 3, returned: 1 })];
    assert.deepEqual([assess('2026-11-10', { lines }).open, assess('2026-11-10', { lines }).returned], [2, 1]);
    assert.equal(assess('2026-11-10', { lines }, policy, { 'line-1': 1 }).open, 1);
    const gone = assess('2026-11-10', { lines }, policy, { 'line-1': 2 });
    assert.equal(gone.open, 0);
    for (const verdict of Object.values(gone.verdicts)) {
      assert.ok(!verdict.allowed && verdict.because.code === 'already_returned');
    }
  });
});

describe('versions', () => {
  it('chooses the one in force on the day of purchase', () => {
    const versions = ['2026-01-01', '2026-06-01', '2026-11-02'].map((effectiveFrom, index) => ({
      ...policy,
      effectiveFrom,
      version: String(index),
    }));
    assert.equal(policyInForce(versions, '2026-11-01')?.version, '1');
    assert.equal(policyInForce(versions, '2026-11-02')?.version, '2');
    assert.equal(policyInForce(versions, '2025-12-31'), undefined);
  });
});
