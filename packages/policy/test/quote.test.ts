import {
  allocate,
  assessOrder,
  checkSelection,
  quoteRefund,
  type Choice,
  type Order,
  type Policy,
  type Selection,
} from '@returns-portal/policy';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { line, order, policy } from './fixtures.ts';

const withdraw: Choice = { track: 'withdrawal' };
const refund: Choice = { track: 'goodwill', reason: 'too_small', outcome: 'refund' };
const credit: Choice = { track: 'goodwill', reason: 'too_small', outcome: 'store_credit' };
const repair: Choice = { track: 'conformity', reason: 'defective', outcome: 'repair' };

const selection = (...items: readonly (readonly [string, number, Choice])[]): Selection => ({
  items: items.map(([lineId, quantity, choice]) => ({ lineId, quantity, choice })),
  methods: [{ seller: 'shop', code: 'post' }],
});

const withFee: Policy = {
  ...policy,
  goodwill: { ...policy.goodwill, handlingFee: { amount: 290, waivedForCredit: true }, refundsDelivery: true },
};

const lines = [line({ id: 'a', unitPrice: 3333, quantity: 3 }), line({ id: 'b', unitPrice: 4999, quantity: 1 })];
const bought: Order = order({ lines, discount: 1000, deliveries: [{ seller: 'shop', paid: 990, cheapest: 490 }] });

const kinds = (quote: ReturnType<typeof quoteRefund>) =>
  quote.sellers.flatMap(({ components }) => components.map(({ kind, amount }) => [kind, amount] as const));

describe('refund quote', () => {
  it('names every component of a goodwill refund', () => {
    const quote = quoteRefund(bought, { shop: withFee }, selection(['a', 1, refund]));
    // The discount of 10.00 falls 666.69 : 333.31 on the lines; a's 667 cents are 223, 222, 222 unit by unit.
    assert.deepEqual(kinds(quote), [
      ['price', 3333],
      ['discount_share', -223],
      ['handling_fee', -290],
    ]);
    assert.deepEqual([quote.refund, quote.credit], [2820, 0]);
  });

  it('adds the bonus to credit and takes no fee where it is waived', () => {
    const quote = quoteRefund(bought, { shop: withFee }, selection(['b', 1, credit]));
    assert.deepEqual(kinds(quote), [
      ['price', 4999],
      ['discount_share', -333],
      ['credit_bonus', 466],
    ]);
    assert.deepEqual([quote.refund, quote.credit], [0, 5132]);
  });

  it('refunds standard delivery, not the express surplus, when all is withdrawn', () => {
    const quote = quoteRefund(bought, { shop: withFee }, selection(['a', 3, withdraw], ['b', 1, withdraw]));
    assert.deepEqual(kinds(quote).at(-1), ['delivery', 490]);
    assert.equal(quote.refund, 3 * 3333 + 4999 - 1000 + 490);
  });

  it('refunds delivery once only', () => {
    const history = { returned: { a: 3 }, deliveryRefunded: { shop: 490 } };
    const quote = quoteRefund(bought, { shop: policy }, selection(['b', 1, withdraw]), history);
    assert.ok(!kinds(quote).some(([kind]) => kind === 'delivery'));
  });

  it('keeps delivery while something is only repaired', () => {
    const quote = quoteRefund(bought, { shop: withFee }, selection(['a', 3, withdraw], ['b', 1, repair]));
    assert.ok(!kinds(quote).some(([kind]) => kind === 'delivery'));
  });

  it('lets the policy decide about delivery when a part is kept', () => {
    const terms = (partialDelivery: Policy['withdrawal']['partialDelivery']): Policy => ({
      ...policy,
      withdrawal: { ...policy.withdrawal, partialDelivery },
    });
    const delivery = (partial: Policy['withdrawal']['partialDelivery']) =>
      kinds(quoteRefund(bought, { shop: terms(partial) }, selection(['b', 1, withdraw]))).find(
        ([kind]) => kind === 'delivery',
      )?.[1];
    assert.equal(delivery('when_nothing_is_kept'), undefined);
    assert.equal(delivery('pro_rata'), 163);
    assert.equal(delivery('always'), 490);
  });

  it('never lets a fee or a bonus touch a withdrawal', () => {
    const alone = quoteRefund(bought, { shop: withFee }, selection(['b', 1, withdraw]));
    assert.deepEqual(kinds(alone), [
      ['price', 4999],
      ['discount_share', -333],
    ]);
    const cheap = order({ lines: [line({ id: 'a', unitPrice: 100 }), line({ id: 'b', unitPrice: 4999 })] });
    const mixed = quoteRefund(cheap, { shop: withFee }, selection(['a', 1, refund], ['b', 1, withdraw]));
    assert.equal(mixed.refund, 4999, 'the fee of 2.90 takes at most the 1.00 of the goodwill item');
  });

  it('moves no money for a repair', () => {
    assert.deepEqual(kinds(quoteRefund(bought, { shop: withFee }, selection(['b', 1, repair]))), []);
  });

  it('throws rather than make up money for units that are not there', () => {
    assert.throws(() => quoteRefund(bought, { shop: policy }, selection(['b', 2, withdraw])), RangeError);
  });
});

describe('properties of money', () => {
  const amounts = fc.array(fc.nat(1_000_000_000), { minLength: 1, maxLength: 12 });

  it('allocates to the unit: parts add up and are each within one of their share', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), amounts, (amount, weights) => {
        const parts = allocate(amount, weights);
        assert.equal(
          parts.reduce((a, b) => a + b, 0),
          amount,
        );
        const sum = weights.reduce((a, b) => a + b, 0);
        parts.forEach((part, index) => {
          const exact = sum === 0 ? amount / weights.length : (amount * (weights[index] ?? 0)) / sum;
          assert.ok(part >= 0 && Math.abs(part - exact) < 1.001);
        });
      }),
    );
  });

  const anyOrder = fc
    .record({
      prices: fc.array(fc.tuple(fc.nat(100_000), fc.integer({ min: 1, max: 6 })), { minLength: 1, maxLength: 5 }),
      discountPercent: fc.nat(100),
      paid: fc.nat(2000),
      cheapest: fc.nat(2000),
    })
    .map(({ prices, discountPercent, paid, cheapest }) => {
      const made = prices.map(([unitPrice, quantity], index) => line({ id: `l${index}`, unitPrice, quantity }));
      const total = made.reduce((sum, { unitPrice, quantity }) => sum + unitPrice * quantity, 0);
      return order({
        lines: made,
        discount: Math.floor((total * discountPercent) / 100),
        deliveries: [{ seller: 'shop', paid, cheapest }],
      });
    });
  const anyChoice = fc.constantFrom(withdraw, refund, credit);
  const anyPolicy = fc
    .constantFrom('when_nothing_is_kept', 'pro_rata', 'always')
    .map((partialDelivery): Policy => ({ ...withFee, withdrawal: { ...withFee.withdrawal, partialDelivery } }));
  const paidFor = ({ lines: all, discount, deliveries }: Order) =>
    all.reduce((sum, { unitPrice, quantity }) => sum + unitPrice * quantity, 0) - discount + (deliveries[0]?.paid ?? 0);

  it('never refunds less than nothing nor more than was paid, however the returns are split', () => {
    fc.assert(
      fc.property(
        anyOrder,
        anyPolicy,
        anyChoice,
        fc.array(fc.nat(), { maxLength: 20 }),
        (anOrder, terms, choice, cuts) => {
          const whole = quoteRefund(
            anOrder,
            { shop: terms },
            {
              items: anOrder.lines.map(({ id, quantity }) => ({ lineId: id, quantity, choice })),
              methods: [],
            },
          );
          const units = anOrder.lines.flatMap(({ id, quantity }) => Array<string>(quantity).fill(id));
          const returned: Record<string, number> = {};
          let deliveryRefunded = 0;
          let paidOut = 0;
          let at = 0;
          for (const size of [...cuts.map((cut) => 1 + (cut % 3)), units.length]) {
            const now = units.slice(at, at + size);
            at += now.length;
            if (now.length === 0) break;
            const counts = new Map<string, number>();
            for (const id of now) counts.set(id, (counts.get(id) ?? 0) + 1);
            const quote = quoteRefund(
              anOrder,
              { shop: terms },
              { items: [...counts].map(([lineId, quantity]) => ({ lineId, quantity, choice })), methods: [] },
              { returned: { ...returned }, deliveryRefunded: { shop: deliveryRefunded } },
            );
            assert.ok(quote.refund >= 0 && quote.credit >= 0);
            for (const [id, quantity] of counts) returned[id] = (returned[id] ?? 0) + quantity;
            for (const [kind, amount] of kinds(quote)) if (kind === 'delivery') deliveryRefunded += amount;
            paidOut += quote.refund + quote.credit;
          }
          assert.ok(paidOut <= whole.refund + whole.credit, `split ${paidOut}, whole ${whole.refund + whole.credit}`);
          assert.ok(whole.refund <= paidFor(anOrder));
          if (choice === withdraw) assert.equal(paidOut, whole.refund, 'a withdrawal in parts brings exactly the same');
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('selection', () => {
  const assessments = assessOrder(bought, { shop: policy }, '2026-11-10');
  const check = (wanted: Selection) => checkSelection(assessments, { shop: policy }, wanted).map(({ code }) => code);

  it('passes what is offered', () => {
    assert.deepEqual(check(selection(['a', 2, refund], ['b', 1, withdraw])), []);
  });

  it('says what is not', () => {
    assert.deepEqual(check({ items: [], methods: [] }), ['nothing_selected']);
    assert.deepEqual(check(selection(['x', 1, withdraw])), ['line_unknown']);
    assert.deepEqual(check(selection(['a', 2, refund], ['a', 2, withdraw])), ['quantity_unavailable']);
    assert.deepEqual(check(selection(['a', 1, { ...refund, reason: 'defective' }])), ['reason_unknown']);
    assert.deepEqual(check(selection(['a', 1, { ...refund, reason: 'old_reason' }])), ['reason_unknown']);
    assert.deepEqual(check(selection(['a', 1, { ...repair, outcome: 'refund' }])), ['outcome_not_offered']);
    assert.deepEqual(check({ ...selection(['a', 1, refund]), methods: [] }), ['method_missing']);
    assert.deepEqual(check({ ...selection(['a', 1, refund]), methods: [{ seller: 'shop', code: 'drone' }] }), [
      'method_unknown',
    ]);
    const late = assessOrder(bought, { shop: policy }, '2027-11-10');
    assert.deepEqual(
      checkSelection(late, { shop: policy }, selection(['a', 1, withdraw])).map(({ code }) => code),
      ['track_refused'],
    );
  });
});
