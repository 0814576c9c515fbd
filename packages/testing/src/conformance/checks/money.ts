import type { Quote } from '@returns-portal/contract';
import { TRACKS, type Order } from '@returns-portal/policy';
import type { Bench, OpenedOrder } from '../bench.js';
import { inArea } from '../check.js';
import { holds, oneOf, same } from '../expect.js';
import { NotApplicable } from '../failure.js';
import { allOn, lineOn, type ViewedLine } from '../selections.js';

const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

type SellerQuote = Quote['refund']['sellers'][number];

const sumTo = ({ components }: SellerQuote, destination: string): number =>
  total(components.filter((component) => component.destination === destination).map(({ amount }) => amount));

type QuotedOrders = readonly (OpenedOrder & { readonly quote: Quote })[];

const quoteAll = async (orders: readonly OpenedOrder[]): Promise<QuotedOrders> => {
  const quoted = [];
  for (const order of orders) {
    for (const track of TRACKS) {
      const selection = allOn(order.view, track);
      if (selection) quoted.push({ ...order, quote: await order.adapter.createQuote(order.access, selection) });
    }
  }
  oneOf(quoted, 'nothing of any order can be returned today');
  return quoted;
};

const quoted = new WeakMap<Bench, Promise<QuotedOrders>>();

/** Quotes of everything that can go back on each track, for each order: the same for every check. */
const quotesOf = (bench: Bench): Promise<QuotedOrders> => {
  const known = quoted.get(bench) ?? bench.readOnly().then(quoteAll);
  quoted.set(bench, known);
  return known;
};

/** What belongs to one line. */
const ofLine = ({ refund }: Quote, { id }: ViewedLine): number =>
  total(
    refund.sellers
      .flatMap(({ components }) => components.filter(({ lineId }) => lineId === id))
      .map(({ amount }) => amount),
  );

/** What the customer paid for all of it and has not got back, where the order that was given says so. */
const paidFor = ({ payments, lines, taxes, discount = 0, deliveries = [] }: Partial<Order>): number | null => {
  if (payments) return total(payments.map(({ paid, refunded }) => paid - refunded));
  if (!lines) return null;
  const prices = lines.map(({ unitPrice, quantity, tax = 0 }) => unitPrice * quantity + (taxes === 'added' ? tax : 0));
  return total(prices) - discount + total(deliveries.map(({ paid }) => paid));
};

export const moneyChecks = inArea('money', [
  {
    id: 'money.sums',
    title: 'adds components up to the totals, seller by seller',
    why: 'The customer sees each component and the total beside them; where they differ, nobody trusts either.',
    fix: 'Make refund, credit and owed of a seller the sums of its components by destination, and the totals those of the sellers.',
    needs: [],
    async run(bench) {
      for (const { quote } of await quotesOf(bench)) {
        for (const seller of quote.refund.sellers) {
          const balance = sumTo(seller, 'exchange');
          const { refund, credit, owed } = seller;
          const expected = {
            refund: sumTo(seller, 'original_payment') + Math.max(0, balance),
            credit: sumTo(seller, 'store_credit'),
            owed: Math.max(0, -balance),
          };
          same({ refund, credit, owed }, expected, `The totals of ${seller.seller}, from its components`);
        }
        for (const kind of ['refund', 'credit', 'owed'] as const) {
          same(quote.refund[kind], total(quote.refund.sellers.map((seller) => seller[kind])), `The total: ${kind}`);
        }
      }
    },
  },
  {
    id: 'money.minor-units',
    title: 'gives every amount as a whole number of the minor unit',
    why: '19.9 read as cents is nineteen cents; a fraction is a cent that is lost or made up somewhere.',
    fix: 'Count in cents from the start, or round once, by largest remainder (allocate of the policy package).',
    needs: [],
    async run(bench) {
      for (const { quote, view } of await quotesOf(bench)) {
        const { sellers, payments, refund, credit, owed } = quote.refund;
        const amounts = [
          ...[refund, credit, owed],
          ...sellers.flatMap((seller) => [seller.refund, seller.credit, seller.owed]),
          ...sellers.flatMap(({ components }) => components.map(({ amount }) => amount)),
          ...payments.map(({ amount }) => amount),
          ...view.lines.map(({ unitPrice }) => unitPrice),
        ];
        same(
          amounts.filter((amount) => !Number.isSafeInteger(amount)),
          [],
          'Amounts that are no whole numbers',
        );
      }
    },
  },
  {
    id: 'money.currency',
    title: 'quotes in the currency of the order',
    why: '100 lei shown as 100 € is five times too much.',
    fix: 'Give refund.currency as the order has it; convert nothing.',
    needs: [],
    async run(bench) {
      for (const { quote, view } of await quotesOf(bench)) {
        same(quote.refund.currency, view.currency, `The currency of the quote for ${view.number}`);
      }
    },
  },
  {
    id: 'money.payments',
    title: 'splits the refund over the payments without a rest',
    why: 'What the split leaves over is never paid, or paid twice.',
    fix: 'Let the amounts of refund.payments add up to refund.refund, or leave the list empty where payments are not known.',
    needs: [],
    async run(bench) {
      for (const { quote } of await quotesOf(bench)) {
        const { payments, refund } = quote.refund;
        if (payments.length > 0) same(total(payments.map(({ amount }) => amount)), refund, 'The sum of the payments');
      }
    },
  },
  {
    id: 'money.paid',
    title: 'never refunds more than was paid',
    why: 'The shop pays the difference, each time, until somebody does the books.',
    fix: 'Cap what goes back by what the customer paid and has not got back yet; show the cut as a component paid_limit.',
    needs: [],
    async run(bench) {
      for (const { quote, view, order } of await quotesOf(bench)) {
        const paid = paidFor(order.order);
        if (paid !== null)
          holds(quote.refund.refund <= paid, `Order ${view.number}: the refund`, { paid, ...quote.refund });
        for (const line of view.lines) {
          const prices = quote.refund.sellers
            .flatMap(({ components }) => components)
            .filter(({ lineId, kind }) => lineId === line.id && kind === 'price');
          holds(
            total(prices.map(({ amount }) => amount)) <= line.unitPrice * line.quantity,
            `Line ${line.id}: no more than its price comes back`,
            prices,
          );
        }
      }
    },
  },
  {
    id: 'money.parts-and-whole',
    title: 'gives the same for lines one by one as for all of them',
    why: 'Shares of a discount that are rounded line by line lose or make cents; who returns in two parcels gets another sum.',
    fix: 'Split discounts and taxes over all units of the order by largest remainder, once, whatever is returned (allocate).',
    needs: [],
    async run(bench) {
      let tried = 0;
      for (const { adapter, access, view } of await bench.readOnly()) {
        const selection = allOn(view, 'withdrawal');
        if (!selection || selection.items.length < 2) continue;
        const whole = await adapter.createQuote(access, selection);
        for (const line of view.lines) {
          const alone = lineOn(view, line, 'withdrawal');
          if (!alone) continue;
          const part = await adapter.createQuote(access, alone);
          same(
            ofLine(part, line),
            ofLine(whole, line),
            `Order ${view.number}, line ${line.id}: alone and with the others`,
          );
          tried += 1;
        }
      }
      if (tried === 0) throw new NotApplicable('no order has two lines that can be withdrawn from');
    },
  },
  {
    id: 'money.not-twice',
    title: 'gives back no more in several returns than in one',
    why: 'Delivery or the share of a discount that comes back with each return is paid again and again.',
    fix: 'Take what earlier returns gave back into account when a quote is made.',
    needs: ['writes'],
    async run(bench) {
      const { adapter, access, view, order } = await bench.open();
      const all = allOn(view, 'withdrawal');
      if (!all) throw new NotApplicable('nothing of the order can be withdrawn from');
      const { refund: whole } = (await adapter.createQuote(access, all)).refund;
      const paid = paidFor(order.order);
      let given = 0;
      for (const { id } of view.lines) {
        const now = await adapter.readOrder(access);
        const line = now.lines.find((candidate) => candidate.id === id);
        const part = line && line.open > 0 ? lineOn(now, line, 'withdrawal') : null;
        if (!part) continue;
        const quote = await adapter.createQuote(access, part);
        await adapter.submitReturn(access, { quoteId: quote.id, locale: 'en' });
        given += quote.refund.refund;
      }
      holds(given <= whole, 'Line by line, no more comes back than at once', { whole, lineByLine: given });
      if (paid !== null) holds(given <= paid, 'No more comes back than was paid', { paid, given });
    },
  },
]);
