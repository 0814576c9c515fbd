import type { Lookup, Quote } from '@returns-portal/contract';
import { addDays } from '@returns-portal/policy';
import { changeAnswers, deepMap } from './change-answers.ts';
import type { BrokenAdapter } from './broken-adapter.ts';

const isOrder = (method: string): boolean => method === 'lookUpOrder' || method === 'readOrder';

/** Changes every Romanian label of the sellers. */
const inRomanian =
  (change: (text: string) => string): BrokenAdapter['adapter'] =>
  (adapter) =>
    changeAnswers(adapter, (answer, method) =>
      isOrder(method)
        ? deepMap(answer, (found) => (typeof found['ro'] === 'string' ? { ...found, ro: change(found['ro']) } : found))
        : answer,
    );

/** Changes the components of a quote; its totals follow. */
const withComponents = (
  quote: Quote,
  change: (component: Quote['refund']['sellers'][number]['components'][number]) => number,
): Quote => {
  const sellers = quote.refund.sellers.map((seller) => {
    const components = seller.components.map((component) => ({ ...component, amount: change(component) }));
    const refund = components
      .filter(({ destination }) => destination === 'original_payment')
      .reduce((sum, { amount }) => sum + amount, 0);
    return { ...seller, components, refund };
  });
  const refund = sellers.reduce((sum, seller) => sum + seller.refund, 0);
  return { ...quote, refund: { ...quote.refund, sellers, refund } };
};

const CENT = {
  kind: 'delivery',
  amount: 1,
  destination: 'original_payment',
  lineId: null,
  quantity: null,
  rule: 'standard_delivery',
  layer: 'statute',
} as const;

/** Those that answer with something else than they should. */
export const brokenAnswers: readonly BrokenAdapter[] = [
  {
    name: 'rounds the share of a discount, line by line',
    fails: ['demo.discount', 'money.parts-and-whole'],
    adapter: (adapter) =>
      changeAnswers(adapter, (answer, method) => {
        if (method !== 'createQuote' || (answer as Quote).selection.items.length > 1) return answer;
        return withComponents(answer as Quote, ({ kind, amount }) =>
          kind === 'discount_share' ? Math.round(amount / 50) * 50 : amount,
        );
      }),
  },
  {
    name: 'takes the price from the request',
    fails: ['security.client-price'],
    adapter: (adapter) => ({
      ...adapter,
      async createQuote(access, selection, options) {
        const quote = await adapter.createQuote(access, selection, options);
        const [item] = selection.items as readonly { unitPrice?: number }[];
        return withComponents(quote, ({ kind, amount }) => (kind === 'price' ? (item?.unitPrice ?? amount) : amount));
      },
    }),
  },
  {
    name: 'forgets the discount, and gives back more than was paid',
    fails: ['money.paid'],
    order: (order) => ({ ...order, discount: 0 }),
  },
  {
    name: 'names a total that its components do not give',
    fails: ['money.sums'],
    adapter: (adapter) =>
      changeAnswers(adapter, (answer, method) => {
        if (method !== 'createQuote') return answer;
        const quote = answer as Quote;
        const [first, ...others] = quote.refund.sellers;
        const components = [...first!.components, CENT];
        return { ...quote, refund: { ...quote.refund, sellers: [{ ...first!, components }, ...others] } };
      }),
  },
  {
    name: 'ends days in Greenwich',
    fails: ['verdicts.deadlines', 'quotes.allowed', 'submission.dates'],
    adapter: (adapter) =>
      changeAnswers(adapter, (answer) =>
        deepMap(answer, (found) =>
          'endsAt' in found ? { ...found, endsAt: `${addDays(String(found['day']), 1)}T00:00:00.000Z` } : found,
        ),
      ),
  },
  {
    name: 'says that more is open than there is',
    fails: ['verdicts.units'],
    adapter: (adapter) =>
      changeAnswers(adapter, (answer, method) => {
        if (method !== 'lookUpOrder') return answer;
        const { order, ...lookup } = answer as Lookup;
        const lines = order.lines.map((line) => (line.returned > 0 ? { ...line, open: line.quantity } : line));
        return { ...lookup, order: { ...order, lines } };
      }),
  },
  {
    name: 'writes Romanian with cedillas',
    fails: ['languages.romanian-letters'],
    adapter: inRomanian((text) => text.replaceAll('ș', 'ş').replaceAll('ț', 'ţ')),
  },
  {
    name: 'has no Romanian',
    fails: ['languages.complete', 'schema.look-up', 'schema.order'],
    adapter: inRomanian(() => ''),
  },
];
