import {
  compilePolicy,
  PARTIAL_DELIVERY,
  quoteRefund,
  type Order,
  type Policy,
  type QuoteComponent,
} from '@returns-portal/policy';
import assert from 'node:assert/strict';
import { line } from '../fixtures.ts';
import { cents, type Facts, type Topic } from './law-case.ts';
import { lawPolicy, orderOf } from './situation.ts';

const TODAY = '2026-11-06';

const orderFor = (facts: Facts, country: string): Order => {
  const { goods = 50, lines = [{ sku: 'A', price: goods }], flatDelivery = 0, standardDelivery = flatDelivery } = facts;
  const plain = orderOf({ possession: '2026-11-04' }, country);
  const bought = lines.map(({ sku, price }) => line({ ...plain.lines[0], id: sku, sku, unitPrice: cents(price) }));
  const [paid, cheapest] = [cents(facts.chosenDelivery ?? standardDelivery), cents(standardDelivery)];
  const whole = bought.reduce((total, { unitPrice }) => total + unitPrice, paid);
  return {
    ...plain,
    lines: bought,
    deliveries: [{ seller: 'shop', paid, cheapest }],
    payments: [{ id: facts.paidBy ?? 'card', kind: 'payment', paid: whole, refunded: 0 }],
  };
};

const withFee = (percent: number | undefined): Policy => ({
  ...lawPolicy,
  goodwill: {
    ...lawPolicy.goodwill,
    fees: percent === undefined ? [] : [{ kind: 'handling', charge: { percent } }],
  },
});

/** A withdrawal from some lines, or from all, and what it brings. */
const withdrawFrom = (order: Order, withdrawn: readonly string[], terms: Policy) => {
  const compiled = compilePolicy(terms);
  const assessments = compiled.assess(order, TODAY);
  const quote = quoteRefund({
    order,
    policies: { shop: compiled },
    assessments,
    selection: {
      items: withdrawn.map((lineId) => ({ lineId, quantity: 1, choice: { track: 'withdrawal' } })),
      methods: [{ seller: 'shop', code: 'post' }],
    },
  });
  return { quote, compiled, assessments, components: quote.sellers.flatMap(({ components }) => components) };
};

const amountOf = (components: readonly QuoteComponent[], kind: QuoteComponent['kind']): number =>
  components.filter((each) => each.kind === kind).reduce((total, { amount }) => total + amount, 0);

export const refund: Topic = (facts, country) => {
  const order = orderFor(facts, country);
  const withdrawn = facts.withdrawn ?? order.lines.map(({ id }) => id);
  const terms = withFee(facts.policyRestockingFeePercent);
  const { quote, compiled, assessments, components } = withdrawFrom(order, withdrawn, terms);
  for (const { verdicts } of assessments) assert.ok(verdicts.withdrawal.allowed);

  // What every setting of the policy answers alike would be the law's.
  const deliveries = PARTIAL_DELIVERY.map((partialDelivery) => {
    const set = { ...terms, withdrawal: { ...terms.withdrawal, partialDelivery } };
    return amountOf(withdrawFrom(order, withdrawn, set).components, 'delivery');
  });
  const returned = Object.fromEntries(withdrawn.map((id) => [id, 1]));
  const kept = compiled.assess(order, TODAY, { returned }).filter(({ lineId }) => !withdrawn.includes(lineId));
  const means = quote.payments.filter(({ amount }) => amount > 0).map(({ paymentId }) => paymentId);
  return {
    refund: quote.refund / 100,
    refundGoods: amountOf(components, 'price') / 100,
    refundDelivery: new Set(deliveries).size > 1 ? 'MERCHANT_POLICY' : (deliveries[0] ?? 0) / 100,
    keptLineStaysBinding: kept.length > 0 && kept.every(({ open, returned: gone }) => open === 1 && gone === 0),
    feeAllowed: amountOf(components, 'handling_fee') !== 0,
    /** Whether a withdrawal can lead to store credit. */
    allowed: quote.credit > 0 || assessments.some(({ verdicts }) => 'offers' in verdicts.withdrawal),
    refundMeans: means.join(),
  };
};
