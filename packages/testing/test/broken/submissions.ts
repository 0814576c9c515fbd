import type { CaseSummary, Quote } from '@returns-portal/contract';
import { isReturnsError, type Access } from '@returns-portal/sdk';
import type { BrokenAdapter } from './broken-adapter.ts';

/** Those that go wrong when something is submitted. */
export const brokenSubmissions: readonly BrokenAdapter[] = [
  {
    name: 'makes another return of a submission that is sent again',
    fails: ['idempotency.same-key', 'idempotency.same-quote', 'idempotency.parallel', 'idempotency.lost-answer'],
    adapter(adapter) {
      const seen = new Set<string>();
      const extra: CaseSummary[] = [];
      return {
        ...adapter,
        async submitReturn(access, request, options) {
          const made = await adapter.submitReturn(access, request, options);
          if (!seen.has(request.quoteId)) {
            seen.add(request.quoteId);
            return made;
          }
          const cases = made.cases.map((found) => ({ ...found, number: `${found.number}-${extra.length + 2}` }));
          extra.push(...cases.map(({ number, seller, status, createdAt }) => ({ number, seller, status, createdAt })));
          return { ...made, cases };
        },
        async readOrder(access, options) {
          const view = await adapter.readOrder(access, options);
          return { ...view, cases: [...view.cases, ...extra] };
        },
      };
    },
  },
  {
    name: 'pays the amount that the request names',
    fails: ['security.client-amount'],
    adapter: (adapter) => ({
      ...adapter,
      async submitReturn(access, request, options) {
        const made = await adapter.submitReturn(access, request, options);
        const { refund } = request as { refund?: number };
        if (refund === undefined) return made;
        return { ...made, cases: made.cases.map((found) => ({ ...found, quote: { ...found.quote, refund } })) };
      },
    }),
  },
  {
    name: 'submits a quote that is over as if it were new',
    fails: ['quotes.expired'],
    adapter(adapter) {
      const quotes = new Map<string, Quote>();
      return {
        ...adapter,
        async createQuote(access, selection, options) {
          const quote = await adapter.createQuote(access, selection, options);
          quotes.set(quote.id, quote);
          return quote;
        },
        async submitReturn(access, request, options) {
          try {
            return await adapter.submitReturn(access, request, options);
          } catch (error) {
            if (!isReturnsError(error) || error.code !== 'quote_expired') throw error;
            const { id } = await adapter.createQuote(access, quotes.get(request.quoteId)!.selection);
            return adapter.submitReturn(access, { ...request, quoteId: id });
          }
        },
      };
    },
  },
  {
    name: 'opens every order that it ever opened with any of its tokens',
    fails: ['security.other-order', 'security.other-quote', 'security.other-return'],
    adapter(adapter) {
      const opened: Access[] = [];
      const anyhow = async <T>(access: Access, call: (as: Access) => Promise<T>): Promise<T> => {
        const others = opened.some(({ token }) => token === access.token) ? opened : [];
        try {
          return await call(access);
        } catch (error) {
          for (const other of others) {
            const answer = await call(other).catch(() => null);
            if (answer) return answer;
          }
          throw error;
        }
      };
      return {
        ...adapter,
        async lookUpOrder(request, options) {
          const found = await adapter.lookUpOrder(request, options);
          opened.push({ token: found.token });
          return found;
        },
        createQuote: (access, selection, options) =>
          anyhow(access, (as) => adapter.createQuote(as, selection, options)),
        submitReturn: (access, request, options) => anyhow(access, (as) => adapter.submitReturn(as, request, options)),
        readCase: (access, number, options) => anyhow(access, (as) => adapter.readCase(as, number, options)),
      };
    },
  },
  {
    name: 'forgets what went back',
    fails: ['submission.takes-units', 'conflicts.two-tabs'],
    adapter(adapter) {
      const first = new Map<string, Awaited<ReturnType<typeof adapter.readOrder>>>();
      return {
        ...adapter,
        async lookUpOrder(request, options) {
          const found = await adapter.lookUpOrder(request, options);
          first.set(found.token, found.order);
          return found;
        },
        async readOrder(access, options) {
          const view = await adapter.readOrder(access, options);
          return { ...view, lines: first.get(access.token)?.lines ?? view.lines };
        },
      };
    },
  },
];
