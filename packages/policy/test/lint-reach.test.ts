import { lintPolicy } from '@returns-portal/policy';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withValues } from './lint-documents.ts';

/** The paths of rules that never decide, after these windows are put into the document. */
const unreachable = (section: string, rules: readonly unknown[], more: Readonly<Record<string, unknown>> = {}) =>
  lintPolicy(withValues({ [`$.${section}`]: rules, ...more })).flatMap(({ code, path, params }) =>
    code === 'rule_unreachable' ? [[path, (params as { by: string }).by]] : [],
  );

const window = (when?: object, unless?: object) => ({ when, unless, days: 30, from: 'delivered' });
const windows = (...rules: readonly unknown[]) => unreachable('goodwill.windows', rules);
const LAST = [['$.goodwill.windows[1]', '$.goodwill.windows[0]']];

describe('rules that never decide', () => {
  it('are those that an earlier rule without conditions comes before', () => {
    assert.deepEqual(windows(window(), window({ tags: ['a'] })), LAST);
    assert.deepEqual(windows(window({ tags: ['a'] }), window()), []);
  });

  it('are those whose lists are a part of the earlier one’s', () => {
    assert.deepEqual(windows(window({ brands: ['a', 'b'] }), window({ brands: ['b'] }), window()), LAST);
    assert.deepEqual(windows(window({ brands: ['a', 'b'] }), window({ brands: ['b', 'c'] }), window()), []);
    assert.deepEqual(windows(window({ brands: ['a'] }), window({ categories: ['a'] }), window()), []);
  });

  it('are those whose prices lie within the earlier one’s, in every currency of theirs', () => {
    const from = (EUR: number, below?: number) =>
      window({ unitPrice: { atLeast: { EUR }, ...(below ? { below: { EUR: below } } : {}) } });
    assert.deepEqual(windows(from(100), from(200, 300), window()), LAST);
    assert.deepEqual(windows(from(100, 250), from(200, 300), window()), []);
    const lei = window({ unitPrice: { atLeast: { EUR: 200, RON: 900 } } });
    assert.deepEqual(windows(from(100), lei, window()), []);
  });

  it('are not those for which the earlier one makes an exception', () => {
    assert.deepEqual(windows(window(undefined, { tags: ['a'] }), window({ tags: ['a'] })), []);
    assert.deepEqual(
      windows(window(undefined, { tags: ['a'] }), window({ brands: ['b'] }, { tags: ['a', 'c'] })),
      LAST,
    );
    assert.deepEqual(windows(window(undefined, { tags: ['a', 'c'] }), window({ brands: ['b'] }, { tags: ['a'] })), []);
  });

  it('are windows that others cover outcome by outcome', () => {
    const both = window({ outcomes: ['refund', 'exchange'] });
    const refund = window({ outcomes: ['refund'] });
    const others = window({ outcomes: ['exchange', 'store_credit'] });
    assert.deepEqual(windows(refund, both, window()), []);
    assert.deepEqual(windows(refund, others, both), [['$.goodwill.windows[2]', '$.goodwill.windows[0]']]);
  });

  it('are rules about reasons that others cover, by code or by class', () => {
    const offer = [{ kind: 'refund' }];
    const rules = [
      { when: { reasonClasses: ['remorse'] }, offer },
      { when: { reasons: ['too_small'] }, offer },
    ];
    assert.deepEqual(unreachable('goodwill.outcomes', rules), [['$.goodwill.outcomes[1]', '$.goodwill.outcomes[0]']]);
    assert.deepEqual(unreachable('goodwill.outcomes', [...rules].reverse()), []);
  });

  it('are fees of the same kind only', () => {
    const fee = (kind: string) => ({ kind, charge: { percent: 1 } });
    assert.deepEqual(unreachable('goodwill.fees', [fee('handling'), fee('return_postage')]), []);
    assert.deepEqual(unreachable('goodwill.fees', [fee('handling'), fee('return_postage'), fee('handling')]), [
      ['$.goodwill.fees[2]', '$.goodwill.fees[0]'],
    ]);
  });

  it('are decisions about customers who did more than others that were decided about', () => {
    const returns = (count: number, days: number) => ({
      when: { customer: { returns: { count, days } } },
      decide: 'review',
    });
    assert.deepEqual(unreachable('decisions', [returns(3, 90), returns(5, 30)]), [
      ['$.decisions[1]', '$.decisions[0]'],
    ]);
    assert.deepEqual(unreachable('decisions', [returns(3, 30), returns(5, 90)]), []);
  });

  it('are those with the very same bounds, and not those one cent beyond', () => {
    const price = (atLeast: number, below: number) =>
      window({ unitPrice: { atLeast: { EUR: atLeast }, below: { EUR: below } } });
    assert.deepEqual(windows(price(100, 200), price(100, 200), window()), LAST);
    assert.deepEqual(windows(price(100, 200), price(99, 200), window()), []);
    assert.deepEqual(windows(price(100, 200), price(100, 201), window()), []);
    const below = window({ unitPrice: { below: { EUR: 200 } } });
    assert.deepEqual(windows(below, price(100, 200), window()), LAST);
    assert.deepEqual(windows(price(100, 200), below, window()), []);
    assert.deepEqual(windows(window({ unitPrice: { below: { RON: 200 } } }), below, window()), []);
  });

  it('are those about discounts in the same sense', () => {
    const discounted = (is: boolean) => window({ discounted: is });
    assert.deepEqual(windows(discounted(true), discounted(true), window()), LAST);
    assert.deepEqual(windows(discounted(true), discounted(false), window()), []);
    assert.deepEqual(windows(window({ tags: ['a'] }), window({ tags: ['a'], discounted: false }), window()), LAST);
    assert.deepEqual(windows(window({ tags: ['a'], discounted: false }), window({ tags: ['a'] }), window()), []);
  });

  it('are those about customers who returned as much, or a larger share', () => {
    const rate = (returnRatePercent: number) => ({ when: { customer: { returnRatePercent } }, decide: 'review' });
    assert.deepEqual(unreachable('decisions', [rate(40), rate(40)]), [['$.decisions[1]', '$.decisions[0]']]);
    assert.deepEqual(unreachable('decisions', [rate(40), rate(39)]), []);
    const returns = { when: { customer: { returns: { count: 3, days: 30 } } }, decide: 'review' };
    assert.deepEqual(unreachable('decisions', [returns, returns]), [['$.decisions[1]', '$.decisions[0]']]);
  });

  it('are those about customers who did as much of all that is asked for', () => {
    const rule = (customer: object) => ({ when: { customer }, decide: 'review' });
    const value = (EUR: number, days: number) => rule({ returnedValue: { atLeast: { EUR }, days } });
    assert.deepEqual(unreachable('decisions', [value(500, 90), value(500, 90)]), [
      ['$.decisions[1]', '$.decisions[0]'],
    ]);
    assert.deepEqual(unreachable('decisions', [value(500, 90), value(499, 90)]), []);
    assert.deepEqual(unreachable('decisions', [value(500, 90), value(500, 91)]), []);
    const empty = (count: number) => rule({ emptyParcels: { count, days: 365 } });
    assert.deepEqual(unreachable('decisions', [empty(1), empty(2)]), [['$.decisions[1]', '$.decisions[0]']]);
    const refused = rule({ evidenceRefused: { count: 1, days: 365 } });
    assert.deepEqual(unreachable('decisions', [empty(1), refused]), []);
    assert.deepEqual(unreachable('decisions', [refused, value(500, 90)]), []);
  });

  it('are refunds, and those of a withdrawal, of which an earlier one speaks', () => {
    const valued = { when: { caseValue: { below: { EUR: 5000 } } }, on: 'first_scan' };
    for (const section of ['refunds', 'withdrawal.refunds']) {
      assert.deepEqual(unreachable(section, [{ on: 'receipt' }, valued]), [[`$.${section}[1]`, `$.${section}[0]`]]);
      assert.deepEqual(unreachable(section, [valued, { on: 'receipt' }]), []);
    }
  });

  it('are not rules for reasons that only retired ones are covered of', () => {
    const offer = [{ kind: 'refund' }];
    const every = { when: { reasons: ['too_small', 'defective', 'unwanted'] }, offer };
    assert.deepEqual(unreachable('goodwill.outcomes', [every, { offer }]), [
      ['$.goodwill.outcomes[1]', '$.goodwill.outcomes[0]'],
    ]);
    const some = { when: { reasons: ['too_small', 'old'] }, offer };
    assert.deepEqual(unreachable('goodwill.outcomes', [some, { offer }]), []);
  });
});
