import type { Quote } from '@returns-portal/contract';
import { inArea } from '../check.js';
import { same } from '../expect.js';
import { quotesOf, total } from '../quoted-orders.js';

type SellerQuote = Quote['refund']['sellers'][number];

const sumTo = ({ components }: SellerQuote, destination: string): number =>
  total(components.filter((component) => component.destination === destination).map(({ amount }) => amount));

/** What holds of each quote for itself. */
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
]);
