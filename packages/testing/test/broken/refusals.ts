import { isReturnsError, ReturnsError, type ReturnsAdapter } from '@returns-portal/sdk';
import type { BrokenAdapter } from './broken-adapter.ts';

/** Changes what every method rejects with. */
const changeRefusals = (adapter: ReturnsAdapter, change: (error: unknown, args: readonly unknown[]) => unknown) =>
  new Proxy(adapter, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return async (...args: unknown[]): Promise<unknown> => {
        try {
          return (await Reflect.apply(method, target, args)) as unknown;
        } catch (error) {
          throw change(error, args);
        }
      };
    },
  });

const SIGNED = 'a-token-that-the-shop-signed';

/** An adapter that lists numbers, twenty at a time. */
const listing = (pageFrom: (cursor: number) => number): BrokenAdapter['signIn'] => {
  const numbers = Array.from({ length: 45 }, (_, index) => `A-${100 + index}`);
  const order = (number: string) => ({ number, placedOn: '2026-11-01', currency: 'EUR', lines: [], cases: [] });
  const listOrders: ReturnsAdapter['listOrders'] = async ({ customerToken }, { cursor = '0' } = {}) => {
    if (customerToken !== SIGNED) throw new ReturnsError('token_invalid', 'Not signed by the shop');
    const issues = [{ path: 'cursor', code: 'invalid_format', message: 'Unknown' }];
    if (!/^\d+$/.test(cursor)) throw new ReturnsError('invalid_request', 'No such cursor', { params: { issues } });
    const start = pageFrom(Number(cursor));
    const next = Number(cursor) + 20;
    return { orders: numbers.slice(start, next).map(order), next: next < numbers.length ? String(next) : null };
  };
  return async () => ({ adapter: { listOrders } as ReturnsAdapter, customerToken: SIGNED });
};

/** So that checks of lists are made of the memory adapter at all. */
const withLists = (adapter: ReturnsAdapter): ReturnsAdapter => ({
  ...adapter,
  listOrders: () => Promise.reject(new ReturnsError('token_invalid', 'Nobody is signed in')),
});

export const rightList = { adapter: withLists, signIn: listing((cursor) => cursor) };

/** Those that refuse, or are called off, in a wrong way, or go on where they should stop. */
export const brokenRefusals: readonly BrokenAdapter[] = [
  {
    name: 'tells a wrong contact from an unknown number',
    fails: ['look-up.uniform'],
    adapter: (adapter) =>
      changeRefusals(adapter, (error, [request]) => {
        const { number } = request as { number?: string };
        const isKnown = number !== undefined && !number.startsWith('NONE-');
        if (!isReturnsError(error) || error.code !== 'order_not_found' || !isKnown) return error;
        return new ReturnsError('order_not_found', 'This order belongs to somebody else');
      }),
  },
  {
    name: 'takes no notice of a signal',
    fails: ['abort.before'],
    adapter: (adapter) => ({
      ...adapter,
      lookUpOrder: (request) => adapter.lookUpOrder(request),
      readOrder: (access) => adapter.readOrder(access),
      createQuote: (access, selection) => adapter.createQuote(access, selection),
      readCase: (access, number) => adapter.readCase(access, number),
    }),
  },
  {
    name: 'drops what comes with a code',
    fails: [
      'demo.left',
      'quotes.too-many',
      'conflicts.two-tabs',
      'cancellation.actions',
      'following.actions',
      'following.unknown-file',
      'errors.params',
    ],
    adapter: (adapter) =>
      changeRefusals(adapter, (error) => (isReturnsError(error) ? new ReturnsError(error.code, error.message) : error)),
  },
  {
    name: 'names the contact in its refusals',
    fails: ['look-up.uniform', 'errors.nothing-personal'],
    adapter: (adapter) =>
      changeRefusals(adapter, (error, [request]) => {
        const { email } = request as { email?: string };
        return isReturnsError(error) && email ? new ReturnsError(error.code, `Nothing for ${email}`) : error;
      }),
  },
  {
    name: 'begins each page with the last order of the page before',
    fails: ['paging.complete'],
    adapter: withLists,
    signIn: listing((cursor) => Math.max(0, cursor - 1)),
  },
  {
    name: 'believes any token',
    fails: ['security.made-up-token', 'security.tampered-token'],
    adapter(adapter) {
      let last = '';
      return {
        ...adapter,
        async lookUpOrder(request, options) {
          const found = await adapter.lookUpOrder(request, options);
          last = found.token;
          return found;
        },
        readOrder: (access, options) =>
          adapter.readOrder(access, options).catch(() => adapter.readOrder({ token: last }, options)),
      };
    },
  },
  {
    name: 'drops the codes of its refusals',
    // Whatever is refused is refused wrongly: all that follows from the one fault.
    fails: [
      'cancellation.actions',
      'following.actions',
      'following.unknown-file',
      'following.unknown-return',
      ...['demo.guarantee', 'demo.left', 'demo.quotes-change', 'look-up.uniform', 'quotes.refused', 'quotes.too-many'],
      ...['quotes.unknown-line', 'quotes.expired', 'idempotency.other-body', 'conflicts.two-tabs', 'conflicts.gone'],
      ...['conflicts.quote-unknown', 'conflicts.case-unknown', 'conflicts.terms-changed', 'errors.codes'],
      ...['security.made-up-token', 'security.tampered-token', 'security.other-contact', 'security.other-order'],
      ...['security.other-quote', 'security.other-return'],
    ],
    adapter: (adapter) =>
      changeRefusals(adapter, (error) => (isReturnsError(error) ? new Error(error.message) : error)),
  },
];
