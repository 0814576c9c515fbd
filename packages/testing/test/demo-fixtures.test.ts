import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { orderSchema, policySchema } from '@returns-portal/contract';
import {
  addDays,
  assessOrder,
  compilePolicy,
  lintPolicy,
  localDayAt,
  policyInForce,
  reasonsFor,
  rollForward,
  sellersOf,
  statuteOf,
  TRACKS,
  type LineAssessment,
  type PoliciesBySeller,
} from '@returns-portal/policy';
import { demoFixtures, SCENARIOS, type DemoOrder, type Scenario } from '@returns-portal/testing';

const DAY = 24 * 60 * 60 * 1000;
const NOW = new Date('2026-11-21T09:30:00Z');

const { shops, policies, orders } = demoFixtures(NOW);

const assess = (order: DemoOrder, now: Date): LineAssessment[] => {
  const governing: PoliciesBySeller = Object.fromEntries(
    sellersOf(order.order).map((seller) => {
      const versions = policies.filter(({ shop }) => shop === seller);
      const floor = policies.find(({ shop }) => shop === order.shop && shop !== seller);
      return [seller, compilePolicy(policyInForce(versions, order.order.placedOn)!, { floor })];
    }),
  );
  return assessOrder(order.order, governing, localDayAt(now.toISOString(), order.order.timeZone));
};

const codes = (order: DemoOrder, now: Date) =>
  assess(order, now).map(({ verdicts }) => TRACKS.map((track) => verdicts[track].because.code));

/** What each scenario must show, on whatever day: the codes of withdrawal, goodwill and guarantee of its lines. */
const OPEN = ['withdrawal_open', 'window_open', 'guarantee_open'];
const EXPECTED: Readonly<Partial<Record<Scenario, readonly (readonly string[])[]>>> = {
  expired: [['withdrawal_period_over', 'window_closed', 'guarantee_open']],
  delivery_unknown: [['withdrawal_delivery_unknown', 'window_delivery_unknown', 'guarantee_delivery_unknown']],
  personalised: [['withdrawal_excepted', 'excluded', 'guarantee_open'], OPEN],
  partly_returned: [OPEN],
  express: [OPEN],
  discounted: [OPEN, OPEN, OPEN],
  goodwill_only: [
    ['withdrawal_period_over', 'window_open', 'guarantee_open'],
    ['withdrawal_period_over', 'window_closed', 'guarantee_open'],
  ],
};

describe('demo fixtures', () => {
  it('are what the contract accepts', () => {
    for (const policy of policies) assert.deepEqual(policySchema.safeParse(policy).error?.issues, undefined);
    for (const { order } of orders) assert.deepEqual(orderSchema.safeParse(order).error?.issues, undefined);
  });

  it('have every scenario, and the common ones in every shop', () => {
    assert.deepEqual([...new Set(orders.map(({ scenario }) => scenario))].sort(), [...SCENARIOS].sort());
    for (const shop of shops.filter(({ operator }) => operator === null)) {
      const shown = orders.filter((order) => order.shop === shop.id).map(({ scenario }) => scenario);
      for (const scenario of ['open', 'last_day', 'expired'] as const) assert.ok(shown.includes(scenario), shop.id);
      assert.equal(new Set(shown).size, shown.length, `${shop.id} shows a scenario twice`);
    }
  });

  it('name each order, shop and seller once', () => {
    const numbers = orders.map(({ order }) => order.number);
    assert.equal(new Set(numbers).size, numbers.length);
    for (const order of orders) {
      for (const seller of sellersOf(order.order)) {
        const { id, operator } = shops.find((shop) => shop.id === seller)!;
        assert.equal(operator ?? id, order.shop);
      }
    }
  });

  it('give every policy a reason for both tracks that ask for one, and texts with real typography', () => {
    for (const policy of policies) {
      assert.ok(reasonsFor(policy, 'goodwill').length > 1);
      assert.ok(reasonsFor(policy, 'conformity').length > 1);
      assert.deepEqual(
        lintPolicy(policy).filter(({ severity }) => severity === 'error'),
        [],
      );
      const ofMethods = policy.methods.flatMap(({ labels, instructions }) => [labels, instructions]);
      const texts = [...policy.reasons.map(({ labels }) => labels), ...ofMethods];
      for (const { fr, ro, en } of texts) {
        assert.doesNotMatch(fr + ro + en, /'/, 'a straight apostrophe');
        assert.doesNotMatch(fr, / [:;!?»]|« /, 'a French sign without its no-break space');
        assert.doesNotMatch(ro, /[şţŞŢ]/, 'a Romanian letter with a cedilla');
      }
    }
  });

  it('do not let shops and policies depend on the day', () => {
    const later = demoFixtures(new Date('2027-03-02T23:30:00Z'));
    assert.deepEqual(later.shops, shops);
    assert.deepEqual(later.policies, policies);
  });

  it('hold on every day of two years', () => {
    for (let day = 0; day < 2 * 366; day += 1) {
      const now = new Date(NOW.getTime() + day * DAY);
      for (const order of demoFixtures(now).orders) {
        const expected = EXPECTED[order.scenario];
        if (expected) assert.deepEqual(codes(order, now), expected, `${order.order.number} on ${now.toISOString()}`);
        if (order.scenario === 'open') {
          for (const line of codes(order, now)) assert.deepEqual(line, OPEN, order.order.number);
        }
        if (order.scenario === 'last_day') {
          const today = localDayAt(now.toISOString(), order.order.timeZone);
          const nearest = rollForward(today, statuteOf(order.order).isHoliday);
          for (const { verdicts } of assess(order, now)) {
            assert.equal(verdicts.withdrawal.because.code, 'withdrawal_open');
            assert.equal(verdicts.withdrawal.allowed && verdicts.withdrawal.until?.day, nearest, `on ${today}`);
          }
        }
      }
    }
  });

  it('count days where the customer lives', () => {
    const lateEvening = new Date('2026-06-10T21:30:00Z');
    const { orders: atNight } = demoFixtures(lateEvening);
    const placed = (number: string) => atNight.find(({ order }) => order.number === number)!.order.placedOn;
    assert.equal(placed('AN-1001'), addDays('2026-06-10', -8), 'still the 10th in Paris');
    assert.equal(placed('CL-2001'), addDays('2026-06-11', -8), 'already the 11th in Bucharest');
  });

  it('keep each sentence about an order short enough for a terminal', () => {
    for (const { about, order } of orders) assert.ok(about.length <= 66, `${order.number}: ${about.length}`);
  });
});
