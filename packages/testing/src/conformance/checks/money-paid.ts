import type { Quote } from '@returns-portal/contract';
import type { Order } from '@returns-portal/policy';
import { inArea } from '../check.js';
import { holds, same } from '../expect.js';
import { NotApplicable } from '../failure.js';
import { quotesOf, total } from '../quoted-orders.js';
import { allOn, lineOn, type ViewedLine } from '../selections.js';

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

/** What holds of quotes beside what was paid, and beside each other. */
export const paidChecks = inArea('money', [
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
