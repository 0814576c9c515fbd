import { assessOrder, type Order, type OrderLine, type Policy, type Verdict } from '@returns-portal/policy';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { line, order, policy } from './fixtures.ts';

const withdrawal = (today: string, change: Partial<Order> = {}, terms: Policy = policy): Verdict => {
  const [first] = assessOrder(order(change), { shop: terms }, today);
  assert.ok(first);
  return first.verdicts.withdrawal;
};

const inRomania = { country: 'RO', timeZone: 'Europe/Bucharest' };
const deliveredOn = (on: string, change: Partial<OrderLine> = {}) => [
  line({ delivery: { status: 'delivered', on }, ...change }),
];

const lastDay = (possession: string, change: Partial<Order> = {}, terms?: Policy): string | undefined => {
  const verdict = withdrawal(possession, { lines: deliveredOn(possession), ...change }, terms);
  return verdict.allowed ? verdict.until?.day : undefined;
};

describe('withdrawal period', () => {
  const cases: readonly (readonly [string, Partial<Order>, string, string])[] = [
    ['a holiday in the middle is counted', {}, '2026-11-04', '2026-11-18'],
    ['day 14 is a Sunday', {}, '2026-11-01', '2026-11-16'],
    ['day 14 is 11 November', {}, '2026-10-28', '2026-11-12'],
    ['day 14 is Easter Monday', {}, '2027-03-15', '2027-03-30'],
    ['day 14 is a Sunday in Romania', inRomania, '2026-11-01', '2026-11-16'],
    ['day 14 is Orthodox Good Friday', inRomania, '2027-04-16', '2027-05-04'],
    ['30 November and 1 December in Romania', inRomania, '2026-11-16', '2026-12-02'],
    ['no French holiday in Romania', inRomania, '2027-06-30', '2027-07-14'],
    [
      'a country without data of its own rolls over weekends',
      { country: 'IE', timeZone: 'Europe/Dublin' },
      '2026-11-07',
      '2026-11-23',
    ],
  ];
  for (const [what, change, possession, expected] of cases) {
    it(`${what}: possession ${possession}, last day ${expected}`, () => {
      assert.equal(lastDay(possession, change), expected);
    });
  }

  it('ends at midnight where the consumer lives', () => {
    const verdict = withdrawal('2026-11-18');
    assert.ok(verdict.allowed);
    assert.deepEqual(verdict.until, { day: '2026-11-18', endsAt: '2026-11-18T23:00:00.000Z' });
    assert.equal(verdict.because.code, 'withdrawal_open');
    const late = withdrawal('2026-11-19');
    assert.ok(!late.allowed);
    assert.deepEqual(late.because.params, { endedOn: '2026-11-18' });
    assert.match(late.because.source ?? '', /L221-18/);
  });

  it('starts for the whole order with its last parcel', () => {
    const lines = ['2026-11-02', '2026-11-05', '2026-11-12'].map((on, index) =>
      line({ id: `line-${index}`, delivery: { status: 'delivered', on } }),
    );
    for (const { verdicts } of assessOrder(order({ lines }), { shop: policy }, '2026-11-26')) {
      assert.ok(verdicts.withdrawal.allowed);
      assert.equal(verdicts.withdrawal.until?.day, '2026-11-26');
    }
  });

  it('is open before delivery, and has not started', () => {
    const lines = [...deliveredOn('2026-01-01'), line({ id: 'line-2', delivery: { status: 'on_its_way' } })];
    const verdict = withdrawal('2026-11-20', { lines });
    assert.ok(verdict.allowed);
    assert.equal(verdict.until, null);
    assert.equal(verdict.because.code, 'withdrawal_not_started');
  });

  it('stays open and is flagged while the delivery day is unknown', () => {
    const verdict = withdrawal('2027-11-20', { lines: [line({ delivery: { status: 'unknown' } })] });
    assert.ok(verdict.allowed && verdict.flagged);
  });

  it('is twelve months longer for a consumer who was not told', () => {
    const silent = { ...policy, withdrawal: { ...policy.withdrawal, informed: false } };
    assert.equal(lastDay('2026-01-15', {}, silent), '2027-01-29');
  });

  it('is accepted and flagged on the day that only Romanian counting gives', () => {
    const lines = deliveredOn('2026-11-04');
    assert.ok(withdrawal('2026-11-18', { ...inRomania, lines }).allowed);
    const doubtful = withdrawal('2026-11-19', { ...inRomania, lines });
    assert.ok(doubtful.allowed && doubtful.flagged);
    assert.ok(!withdrawal('2026-11-20', { ...inRomania, lines }).allowed);
  });

  it('follows an exception only if the consumer was told of it', () => {
    const engraved = (disclosed: boolean) =>
      withdrawal('2026-11-10', { lines: [line({ exception: { code: 'personalised', disclosed } })] });
    const told = engraved(true);
    assert.ok(!told.allowed && told.because.code === 'withdrawal_excepted');
    const untold = engraved(false);
    assert.ok(untold.allowed && untold.flagged);
  });

  it('knows nothing of final sale and excluded categories', () => {
    const strict: Policy = {
      ...policy,
      goodwill: {
        ...policy.goodwill,
        excludedCategories: ['things'],
        finalSale: { tags: ['sale'], allows: 'nothing' },
      },
    };
    assert.ok(withdrawal('2026-11-10', { lines: [line({ tags: ['sale'] })] }, strict).allowed);
  });
});
