import { compilePolicy, diffPolicies, simulate, type Policy, type SimulatedLine } from '@returns-portal/policy';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { line, order } from './fixtures.ts';
import { withValues } from './lint-documents.ts';

const TODAY = '2026-11-10';
const compiled = (policy: Policy) => ({ [policy.shop]: compilePolicy(policy) });

const ORDERS = [
  order({ id: 'a', lines: [line({ id: 'shoe', category: 'shoes' }), line({ id: 'hat', category: 'hats' })] }),
  order({ id: 'b', lines: [line({ id: 'late', delivery: { status: 'delivered', on: '2026-09-01' } })] }),
  order({
    id: 'c',
    lines: [line({ id: 'lost', delivery: { status: 'unknown' } }), line({ id: 'other', seller: 'else' })],
  }),
];
const BEFORE = withValues({ '$.goodwill.seasons': [] });

const rowOf = (rows: readonly SimulatedLine[], lineId: string) => rows.find((row) => row.lineId === lineId)!;

describe('simulate', () => {
  const rows = simulate(ORDERS, compiled(BEFORE), TODAY);

  it('gives one row for each line of a seller whose policy is there', () => {
    assert.deepEqual(
      rows.map(({ orderId, lineId }) => `${orderId}/${lineId}`),
      ['a/shoe', 'a/hat', 'b/late', 'c/lost'],
    );
  });

  it('says for each track what there is, until when, and which rule decided', () => {
    const { withdrawal, goodwill, conformity } = rowOf(rows, 'shoe').tracks;
    assert.deepEqual([withdrawal.allowed, withdrawal.until, withdrawal.outcomes], [true, '2026-11-18', ['refund']]);
    assert.deepEqual([goodwill.because, goodwill.rule, goodwill.until], ['window_open', 'shoes', '2027-01-04']);
    assert.deepEqual(goodwill.outcomes, ['exchange', 'refund', 'store_credit']);
    assert.deepEqual(conformity.outcomes, ['repair', 'replacement']);
  });

  it('says why not, and where a person has to look', () => {
    const { goodwill } = rowOf(rows, 'late').tracks;
    assert.deepEqual([goodwill.allowed, goodwill.because, goodwill.until], [false, 'window_closed', null]);
    assert.deepEqual([rowOf(rows, 'lost').tracks.goodwill.flagged, goodwill.flagged], [true, false]);
  });
});

describe('diffPolicies', () => {
  const diff = (values: Readonly<Record<string, unknown>>) =>
    diffPolicies(ORDERS, compiled(BEFORE), compiled(withValues(values, BEFORE)), TODAY);
  const said = (values: Readonly<Record<string, unknown>>) =>
    diff(values).changed.map(({ lineId, track, field }) => `${lineId} ${track} ${field}`);

  it('finds nothing between a document and itself, whatever its rules are called', () => {
    assert.deepEqual(diff({}).changed, []);
    assert.deepEqual(diff({ '$.goodwill.windows[0].id': 'other', '$.version': '2' }).changed, []);
  });

  it('says what a longer window changes, once', () => {
    const { changed, ...counts } = diff({ '$.goodwill.windows[0].days': 90 });
    assert.deepEqual(
      changed.map(({ orderId, lineId, track, field, before, after }) => [orderId, lineId, track, field, before, after]),
      [['a', 'shoe', 'goodwill', 'until', '2027-01-04', '2027-02-02']],
    );
    assert.deepEqual(counts, { orders: 3, changedOrders: 1, lines: 4, changedLines: 1 });
  });

  it('says of a line that may go back now that it may, and not all that comes with it', () => {
    assert.deepEqual(said({ '$.goodwill.windows[1].days': 90 }), [
      'hat goodwill until',
      'late goodwill allowed',
      'late goodwill because',
      'late goodwill outcomes',
      'late goodwill until',
    ]);
  });

  it('sees fees, bonuses, methods, conditions and decisions', () => {
    const fee = { kind: 'handling', charge: { percent: 5 }, when: { categories: ['hats'] } };
    assert.deepEqual(said({ '$.goodwill.fees': [fee] }), ['hat goodwill fees']);
    const bonus = { '$.goodwill.outcomes[1].offer[1].bonus.percent': 11 };
    assert.deepEqual(said(bonus), ['shoe goodwill outcomes', 'hat goodwill outcomes', 'lost goodwill outcomes']);
    assert.deepEqual(said({ '$.methods[1].unless': { categories: ['hats'] } }), [
      'hat withdrawal methods',
      'hat goodwill methods',
      'hat conformity methods',
    ]);
    const demand = [{ when: { categories: ['hats'] }, demand: ['unused'] }];
    assert.deepEqual(said({ '$.goodwill.conditions': demand }), ['hat goodwill conditions']);
    assert.deepEqual(said({ '$.decisions[1].when.categories': ['hats'] }), [
      'shoe conformity decisions',
      'late conformity decisions',
      'lost conformity decisions',
    ]);
  });
});
