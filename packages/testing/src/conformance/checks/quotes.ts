import { TRACKS } from '@returns-portal/policy';
import { contactOf } from '../contact-of.js';
import { inArea } from '../check.js';
import { at, after, timeOf } from '../clock.js';
import { holds, oneOf, refused, same } from '../expect.js';
import { lineOn, oneUnit } from '../selections.js';
import { checkDeadline } from './verdicts.js';

export const quoteChecks = inArea('quotes', [
  {
    id: 'quotes.allowed',
    title: 'quotes what a verdict allows',
    why: 'The customer chose what was offered, and is told at the end that it is not possible.',
    fix: 'Decide about verdicts and quotes with the same rules; quote every track that a verdict calls allowed.',
    needs: [],
    async run(bench) {
      for (const { adapter, access, view } of await bench.readOnly()) {
        for (const line of view.lines) {
          for (const track of TRACKS) {
            const selection = line.open > 0 ? lineOn(view, line, track) : null;
            if (!selection) continue;
            const quote = await adapter.createQuote(access, selection);
            same(quote.selection.items, selection.items, `The selection of the quote for ${line.id}, ${track}`);
            checkDeadline(quote.sendBackBy, view.timeZone, 'The day to send it back');
          }
        }
      }
    },
  },
  {
    id: 'quotes.refused',
    title: 'refuses to quote what a verdict refuses',
    why: 'Whoever writes requests by hand returns what the shop does not take back.',
    fix: 'Check the selection against the verdicts of the moment; refuse with selection_refused.',
    needs: [],
    async run(bench) {
      const orders = await bench.readOnly();
      const closed = orders.flatMap((order) =>
        order.view.lines
          .filter((line) => line.open > 0 && !line.verdicts.withdrawal.allowed)
          .map((line) => ({ ...order, line })),
      );
      const { adapter, access, view, line } = oneOf(closed, 'all lines of all orders can be withdrawn from');
      const methods = view.sellers.flatMap(({ id, methods: [method] }) =>
        id === line.seller && method ? [{ seller: id, code: method.code }] : [],
      );
      const items = [{ lineId: line.id, quantity: 1, choice: { track: 'withdrawal' } as const }];
      await refused(adapter.createQuote(access, { items, methods }), 'selection_refused', 'A track that is closed');
    },
  },
  {
    id: 'quotes.too-many',
    title: 'says how many units are left when too many are asked for',
    why: 'Another tab or a colleague at the till was faster; without the number the customer cannot go on.',
    fix: 'Refuse with quantity_unavailable and params.lines: of each such line its lineId and how many are available.',
    needs: [],
    async run(bench) {
      const { adapter, access, view } = oneOf(await bench.readOnly(), 'there are no orders');
      const [item, ...others] = oneUnit(view).items;
      if (!item) return;
      const line = view.lines.find(({ id }) => id === item.lineId);
      const items = [{ ...item, quantity: (line?.quantity ?? 0) + 1 }, ...others];
      const selection = { items, methods: oneUnit(view).methods };
      const { params } = await refused(
        adapter.createQuote(access, selection),
        'quantity_unavailable',
        'More units than there are',
      );
      same(params['lines'], [{ lineId: item.lineId, available: line?.open }], 'What is left');
    },
  },
  {
    id: 'quotes.unknown-line',
    title: 'refuses lines that are not in the order',
    why: 'A line of another order, put into this one, would be refunded to the wrong person.',
    fix: 'Refuse with selection_refused where a lineId is not one of the order that the token opens.',
    needs: [],
    async run(bench) {
      const { adapter, access, view } = oneOf(await bench.readOnly(), 'there are no orders');
      const selection = oneUnit(view);
      const items = selection.items.map((item) => ({ ...item, lineId: 'not-a-line-of-this-order' }));
      await refused(adapter.createQuote(access, { ...selection, items }), 'selection_refused', 'An unknown line');
    },
  },
  {
    id: 'quotes.take-nothing',
    title: 'takes nothing by quoting',
    why: 'Customers quote, think and come back; what was only looked at must still be there.',
    fix: 'Let createQuote change nothing about the order; give each quote an id of its own.',
    needs: [],
    async run(bench) {
      const { adapter, access, view, quote } = await bench.quote();
      const second = await adapter.createQuote(access, quote.selection);
      holds(second.id !== quote.id, 'Two quotes have two ids');
      same(second.refund, quote.refund, 'The amounts, asked for twice');
      same((await adapter.readOrder(access)).lines, view.lines, 'The lines after quoting');
    },
  },
  {
    id: 'quotes.lifetime',
    title: 'stands by a quote for some time',
    why: 'A quote that is over before it was read sends the customer round in circles.',
    fix: 'Set expiresAt at least five minutes from now.',
    needs: ['time'],
    async run(bench) {
      const { quote } = await bench.quote();
      const minutes = (Date.parse(quote.expiresAt) - timeOf(bench.subject).getTime()) / 60_000;
      holds(minutes >= 5, 'The quote stands for five minutes at least', `${minutes} minutes`);
    },
  },
  {
    id: 'quotes.expired',
    title: 'refuses a quote that is over',
    why: 'Prices, windows and policies change; an old promise, kept for ever, is paid by the shop.',
    fix: 'Refuse a submission after expiresAt with quote_expired, and make nothing of it.',
    needs: ['writes', 'set_time'],
    async run(bench) {
      const { adapter, quote, order } = await bench.quote();
      await at(bench.subject, after(quote.expiresAt), async () => {
        const { number } = order.order;
        const { token } = await adapter.lookUpOrder({ number, ...contactOf(order.customer) });
        await refused(
          adapter.submitReturn({ token }, { quoteId: quote.id, locale: 'en' }),
          'quote_expired',
          'A quote that is over',
        );
        same((await adapter.readOrder({ token })).cases.length, 0, 'The returns of the order');
      });
    },
  },
]);
