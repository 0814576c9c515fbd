import {
  assessOrder,
  compilePolicy,
  customerSignals,
  quoteRefund,
  signalThresholds,
  type AssessContext,
  type CustomerConditions,
  type Order,
  type PoliciesBySeller,
  type SelectedItem,
} from '@returns-portal/policy';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { anyDay, anyHistory, anyOrder, anyPolicy } from './arbitrary.ts';
import { policy as plain } from './fixtures.ts';
import { property, type Property } from './property.ts';

/** The whole of a withdrawal from an order: what is said of it, and what it brings. */
const withdrawalOf = (order: Order, policies: PoliciesBySeller, today: string, context: AssessContext) => {
  const assessments = assessOrder(order, policies, today, context);
  const verdicts = assessments.map(({ verdicts: { withdrawal } }) => withdrawal);
  const items = assessments.flatMap(({ lineId, verdicts: { withdrawal } }): SelectedItem[] =>
    withdrawal.allowed ? [{ lineId, quantity: withdrawal.units, choice: { track: 'withdrawal' } }] : [],
  );
  const selection = { items, methods: [] };
  const quote = items.length > 0 && quoteRefund({ order, policies, assessments, selection, history: { returned: {} } });
  return { verdicts, quote };
};

const times = fc.record({ count: fc.nat(4), days: fc.nat(1200) });
const anyCustomer: fc.Arbitrary<CustomerConditions> = fc.record(
  {
    returns: times,
    returnRatePercent: fc.nat(100),
    returnedValue: fc.record({
      atLeast: fc.dictionary(fc.constantFrom('EUR', 'RON'), fc.integer({ min: 1, max: 200_000 })),
      days: fc.nat(1200),
    }),
    evidenceRefused: times,
    emptyParcels: times,
  },
  { requiredKeys: [] },
);

export const HISTORY_PROPERTIES: readonly Property[] = [
  property(
    'what a customer did before changes nothing in a withdrawal: no verdict, no way back, no amount',
    [anyPolicy(), anyPolicy('market'), anyOrder, anyDay, anyHistory],
    (policy, floor, order, today, customer) => {
      const policies = { shop: compilePolicy(policy, { floor }) };
      assert.deepEqual(
        withdrawalOf(order, policies, today, { customer }),
        withdrawalOf(order, policies, today, { customer: undefined }),
      );
    },
  ),

  property(
    'what a customer did before takes nothing from the guarantee: it can only be looked at twice',
    [anyPolicy(), anyOrder, anyDay, anyHistory],
    (policy, order, today, customer) => {
      const compiled = compilePolicy(policy);
      const [known, unknown] = [customer, undefined].map((history) =>
        compiled.assess(order, today, { customer: history }).map(({ verdicts: { conformity } }) => ({
          ...conformity,
          decisions: [],
          methods: [],
        })),
      );
      assert.deepEqual(known, unknown);
    },
  ),

  property(
    'signals are counted as the rules count: all of a rule’s are reached where it holds, and nowhere else',
    [anyCustomer, anyHistory, anyOrder, anyDay],
    (asked, history, order, today) => {
      const policy = { ...plain, decisions: [{ id: 'asked', when: { customer: asked }, decide: 'review' as const }] };
      const signals = customerSignals(history, today, signalThresholds(policy)).filter(
        ({ currency, rules }) => rules.length > 0 && (currency === null || currency === order.currency),
      );
      const reached = signals.filter((signal) => signal.reached).length === Object.keys(asked).length;
      for (const { verdicts } of compilePolicy(policy).assess(order, today, { customer: history })) {
        if (!verdicts.conformity.allowed) continue;
        assert.equal(verdicts.conformity.decisions.length > 0, reached, JSON.stringify(signals));
      }
    },
  ),
];
