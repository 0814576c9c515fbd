import { TRACKS, type Choice, type Order, type Track } from '@returns-portal/policy';
import type { OrderView } from '@returns-portal/contract';
import { inArea } from '../check.js';
import { holds, refused, same } from '../expect.js';
import { CheckFailure } from '../failure.js';
import { everything, selectionOf, unitsFor } from '../selections.js';
import type { KnownOrder } from '../subject.js';

const WHY =
  'The demo shops have one right answer each; another one means that verdicts or amounts are worked out differently.';
const FIX =
  'Run the policy engine over the demo policies and orders as they are, on the day that the subject was opened for.';

const WITHDRAW: Choice = { track: 'withdrawal' };
const FOR_CREDIT: Choice = { track: 'goodwill', reason: 'changed_mind', outcome: 'store_credit' };
const FAULTY: Choice = { track: 'conformity', reason: 'defective', outcome: 'replacement' };

const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

const openTracks = (view: OrderView): Track[][] =>
  view.lines.map((line) => TRACKS.filter((track) => line.verdicts[track].allowed));

/** Every line in the same way, whether or not a verdict allows it. */
const allAs = (view: OrderView, choice: Choice) => {
  const chosen = selectionOf(
    view,
    view.lines.map((line) => ({ line, quantity: Math.max(1, unitsFor(line, choice)), choice })),
  );
  const methods = view.sellers.flatMap(({ id, methods: [first] }) => (first ? [{ seller: id, code: first.code }] : []));
  return { items: chosen.items, methods };
};

const demoOrder = ({ order }: KnownOrder): Order => {
  if (!order.lines) throw new CheckFailure('The demo order was given without its lines');
  return order as Order;
};

/** The demo shops have one right answer each. */
export const DEMO_CHECKS = inArea('demo', [
  {
    id: 'demo.verdicts',
    title: 'brings the verdicts of the day',
    why: WHY,
    fix: FIX,
    needs: ['demo'],
    async run(bench) {
      const { view: open } = await bench.open('open');
      same(openTracks(open), [[...TRACKS], [...TRACKS]], 'All tracks of a fresh order');
      const { view: expired } = await bench.open('expired');
      same(openTracks(expired), [['conformity']], 'An old order leaves the guarantee');
      const { view: coming } = await bench.open('not_delivered');
      same(openTracks(coming), [['withdrawal']], 'An order on its way can be withdrawn from');
    },
  },
  {
    id: 'demo.lines',
    title: 'names the lines of the order as the shop does',
    why: WHY,
    fix: FIX,
    needs: ['demo'],
    async run(bench) {
      const { view, order } = await bench.open('open');
      same(
        view.lines.map(({ id }) => id),
        demoOrder(order).lines.map(({ id }) => id),
        'The lines',
      );
    },
  },
  {
    id: 'demo.express',
    title: 'gives everything back when everything is withdrawn from: price paid and standard delivery',
    why: 'Directive 2011/83/EU art. 13(2): standard delivery comes back, the surcharge for express does not.',
    fix: FIX,
    needs: ['demo'],
    async run(bench) {
      const { quote, order } = await bench.quote('express', everything);
      const { lines, discount, deliveries } = demoOrder(order);
      const price = total(lines.map(({ unitPrice, quantity }) => unitPrice * quantity));
      const expected = price - discount + total(deliveries.map(({ cheapest }) => cheapest));
      same([quote.refund.refund, quote.refund.credit], [expected, 0], 'Refund and credit');
    },
  },
  {
    id: 'demo.discount',
    title: 'takes the share of the discount from each line, to the cent',
    why: WHY,
    fix: FIX,
    needs: ['demo'],
    async run(bench) {
      const { adapter, access, view, quote } = await bench.quote('discounted', everything);
      let parts = 0;
      for (const line of view.lines) {
        const selection = selectionOf(view, [{ line, quantity: line.open, choice: WITHDRAW }]);
        parts += (await adapter.createQuote(access, selection)).refund.refund;
      }
      same(parts, quote.refund.refund, 'The parts and the whole');
    },
  },
  {
    id: 'demo.credit',
    title: 'adds the bonus where all comes back as credit, and takes no fee',
    why: WHY,
    fix: FIX,
    needs: ['demo'],
    async run(bench) {
      const { quote } = await bench.quote('open', (view) => allAs(view, FOR_CREDIT));
      const components = quote.refund.sellers.flatMap((seller) => seller.components);
      holds(
        components.some(({ kind }) => kind === 'credit_bonus'),
        'Credit comes with its bonus',
      );
      holds(!components.some(({ kind }) => kind === 'handling_fee'), 'No fee where all comes back as credit');
    },
  },
  {
    id: 'demo.guarantee',
    title: 'leaves the guarantee where all else is over',
    why: WHY,
    fix: FIX,
    needs: ['demo'],
    async run(bench) {
      const { adapter, access, view } = await bench.open('expired');
      const withdrawn = adapter.createQuote(access, allAs(view, WITHDRAW));
      await refused(withdrawn, 'selection_refused', 'A withdrawal that comes too late');
      const faulty = allAs(view, FAULTY);
      same((await adapter.createQuote(access, faulty)).selection, faulty, 'The selection of the quote');
    },
  },
  {
    id: 'demo.left',
    title: 'says that two units are left of three of which one went back',
    why: WHY,
    fix: FIX,
    needs: ['demo'],
    async run(bench) {
      const { adapter, access, view } = await bench.open('partly_returned');
      const { items, methods } = everything(view);
      const tooMany = { items: items.map((item) => ({ ...item, quantity: 3 })), methods };
      const { params } = await refused(adapter.createQuote(access, tooMany), 'quantity_unavailable', 'Three units');
      same(params['lines'], [{ lineId: view.lines[0]?.id, available: 2 }], 'What is left');
    },
  },
  {
    id: 'demo.sellers',
    title: 'opens the two returns of the market in the order of its sellers',
    why: WHY,
    fix: FIX,
    needs: ['demo', 'writes'],
    async run(bench) {
      const { submission } = await bench.submit('two_sellers', everything);
      same(
        submission.cases.map(({ seller }) => seller.id),
        ['wild-wool', 'tin-lantern'],
        'The sellers of the cases',
      );
    },
  },
  {
    id: 'demo.quotes-change',
    title: 'refuses a quote of the second line once the first went back, since delivery comes back now',
    why: WHY,
    fix: FIX,
    needs: ['demo', 'writes'],
    async run(bench) {
      const { adapter, access, view } = await bench.open('open');
      const [first, second] = view.lines.map((line) =>
        selectionOf(view, [{ line, quantity: line.open, choice: WITHDRAW }]),
      );
      if (!first || !second) throw new CheckFailure('The demo order has two lines');
      const before = await adapter.createQuote(access, second);
      const { id } = await adapter.createQuote(access, first);
      await adapter.submitReturn(access, { quoteId: id, locale: 'fr' });
      const late = adapter.submitReturn(access, { quoteId: before.id, locale: 'fr' });
      await refused(late, 'quote_changed', 'A quote that did not know that the whole order would go back');
    },
  },
]);
