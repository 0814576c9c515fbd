import type { Lookup, OrderView, Quote, ReturnCase, Submission } from '@returns-portal/contract';
import { ReturnsError } from '@returns-portal/sdk';
import type { BrokenAdapter } from './broken-adapter.ts';
import { changeAnswers } from './change-answers.ts';

type Line = OrderView['lines'][number];

const answersOf =
  <Answer>(wanted: string, change: (answer: Answer) => unknown): BrokenAdapter['adapter'] =>
  (adapter) =>
    changeAnswers(adapter, (answer, method) => (method === wanted ? change(answer as Answer) : answer));

/** Changes each line, in whatever answer it is shown. */
const linesOf =
  (change: (line: Line) => object): BrokenAdapter['adapter'] =>
  (adapter) => {
    const changed = (view: OrderView) => ({ ...view, lines: view.lines.map(change) });
    return changeAnswers(adapter, (answer, method) => {
      if (method === 'readOrder') return changed(answer as OrderView);
      return method === 'lookUpOrder' ? { ...(answer as Lookup), order: changed((answer as Lookup).order) } : answer;
    });
  };

const withdrawalOf = (line: Line, more: object): object => ({
  ...line,
  verdicts: { ...line.verdicts, withdrawal: { ...line.verdicts.withdrawal, ...more } },
});

/** Those with a fault in one detail: each check is there to be failed by something. */
export const brokenDetails: readonly BrokenAdapter[] = [
  {
    name: 'charges a fee for a withdrawal',
    fails: ['verdicts.three-tracks'],
    adapter: linesOf((line) => withdrawalOf(line, { fees: [{ kind: 'handling', amount: 500 }] })),
  },
  {
    name: 'allows a withdrawal whose last day is over',
    fails: ['verdicts.not-over'],
    adapter: linesOf((line) => {
      const until = { day: '2026-10-01', endsAt: new Date(Date.UTC(2026, 9, 1, 22)).toISOString() };
      // Dublin's day ends an hour later; its orders are left as they are.
      return line.verdicts.withdrawal.allowed && line.id.startsWith('AN-') ? withdrawalOf(line, { until }) : line;
    }),
  },
  {
    name: 'names a method that the seller does not have',
    fails: ['verdicts.methods'],
    adapter: linesOf(({ verdicts, ...line }) => {
      const { conformity } = verdicts;
      const methods = conformity.allowed ? [...conformity.methods, 'by_pigeon'] : [];
      return {
        ...line,
        verdicts: { ...verdicts, conformity: { ...conformity, ...(conformity.allowed && { methods }) } },
      };
    }),
  },
  {
    name: 'opens a track on which it offers nothing',
    fails: ['verdicts.offers'],
    adapter: linesOf(({ verdicts, ...line }) => {
      const { goodwill } = verdicts;
      return { ...line, verdicts: { ...verdicts, goodwill: { ...goodwill, ...(goodwill.allowed && { offers: [] }) } } };
    }),
  },
  {
    name: 'shows the contact with the order',
    fails: ['security.no-contact'],
    adapter: answersOf<Lookup>('lookUpOrder', (lookup) => ({ ...lookup, customer: 'Camille@Example.com' })),
  },
  {
    name: 'gives tokens that are over at once',
    fails: ['look-up.expires'],
    adapter: answersOf<Lookup>('lookUpOrder', (lookup) => ({ ...lookup, expiresAt: '2026-11-23T09:30:00.000Z' })),
  },
  {
    name: 'minds spaces around a number',
    fails: ['look-up.typing'],
    adapter: (adapter) => ({
      ...adapter,
      lookUpOrder: (request, options) =>
        request.number === request.number.trim()
          ? adapter.lookUpOrder(request, options)
          : Promise.reject(new ReturnsError('order_not_found', 'No such order')),
    }),
  },
  {
    name: 'knows no orders by the number of a return',
    fails: ['look-up.return-number'],
    adapter: (adapter) => ({
      ...adapter,
      lookUpOrder: (request, options) =>
        request.number.startsWith('R-')
          ? Promise.reject(new ReturnsError('order_not_found', 'No such order'))
          : adapter.lookUpOrder(request, options),
    }),
  },
  {
    name: 'quotes half a cent',
    fails: ['money.minor-units', 'money.sums', 'submission.opens', 'schema.quote'],
    adapter: answersOf<Quote>('createQuote', (quote) => ({
      ...quote,
      refund: { ...quote.refund, payments: [], owed: 0.5 },
    })),
  },
  {
    name: 'quotes in another currency',
    fails: ['money.currency'],
    adapter: answersOf<Quote>('createQuote', (quote) => ({ ...quote, refund: { ...quote.refund, currency: 'USD' } })),
  },
  {
    name: 'loses a cent between the payments',
    fails: ['money.payments'],
    adapter: answersOf<Quote>('createQuote', (quote) => {
      const amount = Math.max(0, quote.refund.refund - 1);
      return { ...quote, refund: { ...quote.refund, payments: [{ paymentId: 'card', kind: 'payment', amount }] } };
    }),
  },
  {
    name: 'speaks no Romanian',
    fails: ['languages.submission'],
    adapter: (adapter) => ({
      ...adapter,
      async submitReturn(access, request, options) {
        const issues = [{ path: 'locale', code: 'invalid_value', message: 'Unknown language' }];
        if (request.locale === 'ro') throw new ReturnsError('invalid_request', 'No', { params: { issues } });
        return adapter.submitReturn(access, request, options);
      },
    }),
  },
  {
    name: 'forgets an item between quote and return',
    fails: ['submission.opens', 'submission.reads-back', 'following.details'],
    adapter: answersOf<Submission>('submitReturn', ({ cases: [first, ...others], ...made }) => ({
      ...made,
      cases: [{ ...first!, items: first!.items.slice(0, 1) }, ...others],
    })),
  },
  {
    name: 'reads a return back with another sum',
    fails: ['submission.reads-back'],
    adapter: answersOf<ReturnCase>('readCase', (found) => ({ ...found, quote: { ...found.quote, refund: 1 } })),
  },
];
