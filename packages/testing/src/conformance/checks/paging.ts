import { routes } from '@returns-portal/contract';
import type { Bench } from '../bench.js';
import { inArea } from '../check.js';
import { able, holds, refused, same } from '../expect.js';
import { CheckFailure, NotApplicable } from '../failure.js';
import { httpOf } from '../http.js';

/** A list that has not ended by then never will. */
const MOST_PAGES = 200;

interface Page {
  readonly keys: readonly string[];
  readonly next: string | null;
}

/** Every key of a list, page by page, each page’s keys in a list of their own. */
const walk = async (read: (cursor: string | undefined) => Promise<Page>): Promise<readonly (readonly string[])[]> => {
  const pages: (readonly string[])[] = [];
  let cursor: string | undefined;
  do {
    const { keys, next } = await read(cursor);
    pages.push(keys);
    cursor = next ?? undefined;
    holds(pages.length <= MOST_PAGES, `The list ends within ${MOST_PAGES} pages`);
  } while (cursor !== undefined);
  return pages;
};

const signedIn = async (bench: Bench) => {
  const { adapter: plain, customerToken } = await able(bench.subject.signIn, 'signIn').call(bench.subject);
  bench.seen.secrets.add(customerToken);
  const adapter = bench.watch(plain);
  const list = able(adapter.listOrders, 'listOrders');
  const read = async (cursor: string | undefined): Promise<Page & { readonly days: readonly string[] }> => {
    const { orders, next } = await list({ customerToken }, { cursor });
    return { keys: orders.map(({ number }) => number), days: orders.map(({ placedOn }) => placedOn), next };
  };
  return { adapter, customer: { customerToken }, list, read };
};

const LISTS = ['sign_in', 'can:listOrders'] as const;

/** Returns as staff sees them, two at a time. */
const staffReturns = (bench: Bench) => {
  const http = httpOf(bench.subject.http);
  return async (cursor: string | undefined): Promise<Page> => {
    const query = { limit: '2', ...(cursor !== undefined && { cursor }) };
    const answer = await http.send(routes.listReturns, { token: bench.subject.staffKey, query });
    const list = routes.listReturns.response.safeParse(answer.json);
    if (answer.problem?.code === 'scope_missing') throw new NotApplicable('the API key may not read returns');
    if (!list.success)
      throw new CheckFailure('The list of returns', { seen: `${answer.status} ${answer.text.slice(0, 200)}` });
    return { keys: list.data.returns.map(({ number }) => number), next: list.data.next };
  };
};

export const pagingChecks = inArea('paging', [
  {
    id: 'paging.complete',
    title: 'lists each order of a customer once, page after page',
    why: 'An order on no page cannot be returned; one on two pages makes people wonder what they bought.',
    fix: 'Page by a key that no two orders share, such as day and number together, and begin after it, not at it.',
    needs: LISTS,
    async run(bench) {
      const { read } = await signedIn(bench);
      const numbers = (await walk(read)).flat();
      holds(numbers.length > 0, 'The customer has an order');
      const twice = numbers.filter((number, index) => numbers.indexOf(number) !== index);
      same(twice, [], 'Orders that are listed twice');
    },
  },
  {
    id: 'paging.stable',
    title: 'lists the same again where nothing has changed',
    why: 'Orders that change places between two pages are missed.',
    fix: 'Sort by something that does not change, to the last column.',
    needs: LISTS,
    async run(bench) {
      const { read } = await signedIn(bench);
      same(await walk(read), await walk(read), 'The pages, read a second time');
    },
  },
  {
    id: 'paging.newest-first',
    title: 'lists the newest order first',
    why: 'What people want to return is what they bought last.',
    fix: 'Sort by the day of the order, the latest first.',
    needs: LISTS,
    async run(bench) {
      const { read } = await signedIn(bench);
      const days: string[] = [];
      await walk(async (cursor) => {
        const page = await read(cursor);
        days.push(...page.days);
        return page;
      });
      same(days, [...days].sort().reverse(), 'The days of the orders, newest first');
    },
  },
  {
    id: 'paging.cursor',
    title: 'refuses a cursor that it never gave',
    why: 'A cursor that is taken for the beginning sends a program round for ever.',
    fix: 'Refuse with invalid_request, and params.issues that name the cursor.',
    needs: LISTS,
    async run(bench) {
      const { list, customer } = await signedIn(bench);
      await refused(list(customer, { cursor: 'from-nowhere' }), 'invalid_request', 'An unknown cursor');
    },
  },
  {
    id: 'paging.opens',
    title: 'opens an order of the list, and no other',
    why: 'A customer who is signed in sees a list that leads nowhere, or reads what others have bought.',
    fix: 'Let openOrder give what a look-up gives, for orders of the customer of the token only: else order_not_found.',
    needs: [...LISTS, 'can:openOrder'],
    async run(bench) {
      const { adapter, customer, read } = await signedIn(bench);
      const open = able(adapter.openOrder, 'openOrder');
      const [number = ''] = (await read(undefined)).keys;
      const { order, token } = await open(customer, number);
      same(order.number, number, 'The order that was opened');
      same((await adapter.readOrder({ token })).number, number, 'The order that its token opens');
      await refused(open(customer, 'NO-ORDER-OF-THIS-CUSTOMER'), 'order_not_found', 'Somebody else’s order');
    },
  },
  {
    id: 'paging.forged-customer',
    title: 'refuses a customer’s token that the shop did not sign',
    why: 'Whoever writes a token by hand reads all orders of any customer.',
    fix: 'Verify the signature with the shop’s key before anything in the token is believed; refuse with token_invalid.',
    needs: LISTS,
    async run(bench) {
      const { list } = await signedIn(bench);
      const claims = btoa('{"sub":"1","email":"ana@example.com","aud":"shop"}').replace(/=+$/, '');
      const unsigned = `${btoa('{"alg":"none"}').replace(/=+$/, '')}.${claims}.`;
      await refused(list({ customerToken: unsigned }), 'token_invalid', 'A token without a signature');
      await refused(list({ customerToken: 'made-up' }), 'token_invalid', 'A token that is none');
    },
  },
  {
    id: 'paging.staff-returns',
    title: 'lists each return once for staff, page after page',
    why: 'A return on no page is never handled; one on two is handled twice.',
    fix: 'Page by moment and number together; refuse an unknown cursor with invalid_request.',
    needs: ['http', 'staff'],
    async run(bench) {
      const read = staffReturns(bench);
      const numbers = (await walk(read)).flat();
      const twice = numbers.filter((number, index) => numbers.indexOf(number) !== index);
      same(twice, [], 'Returns that are listed twice');
      const { problem } = await httpOf(bench.subject.http).send(routes.listReturns, {
        token: bench.subject.staffKey,
        query: { cursor: 'from-nowhere' },
      });
      same(problem?.code, 'invalid_request', 'The answer to an unknown cursor');
    },
  },
]);
