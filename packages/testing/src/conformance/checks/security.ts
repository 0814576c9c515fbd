import { openOrder, type Bench } from '../bench.js';
import { inArea } from '../check.js';
import { contactOf } from '../contact-of.js';
import { holds, refused, same } from '../expect.js';
import { CheckFailure, NotApplicable } from '../failure.js';
import { isReturnsError } from '@returns-portal/sdk';
import { oneUnit } from '../selections.js';
import type { KnownOrder } from '../subject.js';

/** Changes one letter in the middle of a token, where it is part of what is signed or looked for. */
export const tampered = (token: string): string => {
  const place = Math.floor(token.length / 2);
  return token.slice(0, place) + (token[place] === 'A' ? 'B' : 'A') + token.slice(place + 1);
};

/** Changes the end, where tokens keep their signature. */
export const unsigned = (token: string): string =>
  `${token.slice(0, -6)}${token.endsWith('AAAAAA') ? 'BBBBBB' : 'AAAAAA'}`;

const given = (neighbour: KnownOrder | undefined): KnownOrder => {
  if (neighbour) return neighbour;
  throw new NotApplicable('no order of another customer was given', 'neighbour');
};

const neighbourOf = async (bench: Bench) => {
  const mine = await bench.open();
  const { adapter } = mine;
  const neighbour = given(mine.neighbour);
  return { mine, theirs: await openOrder({ adapter, order: neighbour }) };
};

/** What a client could write into a request to get more than is due. */
const GREED = {
  refund: 99_999_900,
  amount: 99_999_900,
  unitPrice: 99_999_900,
  price: 99_999_900,
  total: 99_999_900,
  discount: 0,
  policy: { withdrawal: { days: 9999 } },
};

/** Null where the request was refused for what it holds, as the contract asks. */
const unlessRefused = async <T>(call: Promise<T>): Promise<T | null> =>
  call.catch((error: unknown) => {
    if (isReturnsError(error) && (error.code === 'invalid_request' || error.code === 'selection_refused')) return null;
    throw error;
  });

export const securityChecks = inArea('security', [
  {
    id: 'security.made-up-token',
    title: 'refuses a token that it never gave',
    why: 'Whoever makes up a token reads and returns somebody’s order.',
    fix: 'Refuse with token_invalid whatever is not a token of this back end, before anything else.',
    needs: [],
    async run(bench) {
      const { adapter, view } = await bench.open();
      const made = { token: 'made-up' };
      await refused(adapter.readOrder(made), 'token_invalid', 'A made-up token');
      await refused(adapter.createQuote(made, oneUnit(view)), 'token_invalid', 'A made-up token');
      await refused(adapter.submitReturn(made, { quoteId: 'x', locale: 'en' }), 'token_invalid', 'A made-up token');
      await refused(adapter.readCase(made, 'R-1'), 'token_invalid', 'A made-up token');
      await refused(adapter.readOrder({ token: '' }), 'token_invalid', 'An empty token');
    },
  },
  {
    id: 'security.tampered-token',
    title: 'refuses a token in which a letter was changed',
    why: 'A token that is only decoded, not verified, opens whatever order somebody writes into it.',
    fix: 'Verify the signature of the token, or look it up as a whole.',
    needs: [],
    async run(bench) {
      const { adapter, access } = await bench.open();
      for (const token of [tampered(access.token), unsigned(access.token)]) {
        await refused(adapter.readOrder({ token }), 'token_invalid', 'A token with another letter');
      }
    },
  },
  {
    id: 'security.other-contact',
    title: 'opens nobody’s order with somebody else’s contact',
    why: 'Order numbers are easy to guess. Without the right contact they must open nothing.',
    fix: 'Compare the contact with that of the order itself, not with those of all customers.',
    needs: [],
    async run(bench) {
      const { adapter, order, neighbour } = await bench.take();
      const { number } = given(neighbour).order;
      await refused(
        adapter.lookUpOrder({ number, ...contactOf(order.customer) }),
        'order_not_found',
        'Another customer’s order',
      );
    },
  },
  {
    id: 'security.other-order',
    title: 'lets a token reach the one order it was given for',
    why: 'A customer who is let in with one order returns another’s goods, and gets the money.',
    fix: 'Take the order from the token, and look for quotes and cases in that order only.',
    needs: [],
    async run(bench) {
      const { mine, theirs } = await neighbourOf(bench);
      same((await mine.adapter.readOrder(mine.access)).number, mine.view.number, 'The order of the first token');
      const { selection } = await theirs.adapter.createQuote(theirs.access, oneUnit(theirs.view));
      // Where lines are counted from one in each order, theirs are mine by name.
      if (selection.items.some(({ lineId }) => mine.view.lines.some(({ id }) => id === lineId))) return;
      await refused(mine.adapter.createQuote(mine.access, selection), 'selection_refused', 'Lines of another order');
    },
  },
  {
    id: 'security.other-quote',
    title: 'makes nothing of a quote of another order',
    why: 'A quote of somebody’s dear order, submitted with the token of a cheap one.',
    fix: 'Look for the quote in the order of the token; refuse with quote_unknown.',
    needs: ['writes'],
    async run(bench) {
      const { mine, theirs } = await neighbourOf(bench);
      const { id } = await theirs.adapter.createQuote(theirs.access, oneUnit(theirs.view));
      await refused(
        mine.adapter.submitReturn(mine.access, { quoteId: id, locale: 'en' }),
        'quote_unknown',
        'A quote of another order',
      );
    },
  },
  {
    id: 'security.other-return',
    title: 'shows a return to nobody but its customer',
    why: 'Names of goods, amounts and messages of strangers, for anybody who counts numbers up.',
    fix: 'Look for cases in the order of the token; refuse with case_not_found, as for one that does not exist.',
    needs: ['writes'],
    async run(bench) {
      const { mine, theirs } = await neighbourOf(bench);
      const { id } = await theirs.adapter.createQuote(theirs.access, oneUnit(theirs.view));
      const { cases } = await theirs.adapter.submitReturn(theirs.access, { quoteId: id, locale: 'en' });
      const number = cases[0]?.number ?? '';
      const { adapter, access } = mine;
      await refused(adapter.readCase(access, number), 'case_not_found', 'Another customer’s return');
      const others = [
        adapter.readCaseDetails?.(access, number),
        adapter.cancelReturn?.(access, number),
        adapter.addMessage?.(access, number, { id: 'kit-intruder', text: 'Hello' }),
      ];
      for (const call of others) if (call) await refused(call, 'case_not_found', 'Another customer’s return');
    },
  },
  {
    id: 'security.client-price',
    title: 'takes no amount and no rule from a request',
    why: 'Whoever can write a price into a request decides what the shop pays.',
    fix: 'Work amounts out from what the shop stored. Refuse fields that the contract does not have (invalid_request), or ignore them.',
    needs: [],
    async run(bench) {
      const { adapter, access, view } = await bench.open();
      const honest = oneUnit(view);
      const { refund } = await adapter.createQuote(access, honest);
      const items = honest.items.map((item) => ({ ...item, ...GREED }));
      const greedy = await unlessRefused(adapter.createQuote(access, { ...honest, items, ...GREED }));
      if (greedy) same(greedy.refund, refund, 'The amounts, where the request names a price');
    },
  },
  {
    id: 'security.client-amount',
    title: 'submits what was quoted, whatever amount the request names',
    why: 'Whoever can write an amount into a submission decides what the shop pays.',
    fix: 'Take nothing from a submission but the id of the quote; work the amounts out again from it.',
    needs: ['writes'],
    async run(bench) {
      const { adapter, access, quote } = await bench.quote();
      const request = { quoteId: quote.id, locale: 'en' as const, ...GREED, credit: 99_999_900 };
      const made = await unlessRefused(adapter.submitReturn(access, request));
      const refund = made?.cases.reduce((sum, opened) => sum + opened.quote.refund, 0);
      if (made) same(refund, quote.refund.refund, 'The refund, where the submission names an amount');
    },
  },
  {
    id: 'security.no-contact',
    title: 'shows no contact of the customer with an order',
    why: 'Whoever looks over a shoulder, or finds a link, learns whose order it is.',
    fix: 'Leave name, address, mail address and telephone number out of what a look-up answers.',
    needs: [],
    async run(bench) {
      for (const { order, lookup } of await bench.readOnly()) {
        const shown = JSON.stringify(lookup).toLowerCase();
        for (const contact of Object.values(contactOf(order.customer))) {
          holds(contact === '' || !shown.includes(contact.toLowerCase()), 'The look-up names the contact');
        }
      }
    },
  },
  {
    id: 'security.links',
    title: 'puts nothing personal and no token into addresses',
    why: 'Addresses stay in histories, logs and referrers, for years.',
    fix: 'Let links name an id and a signature that is soon over.',
    needs: ['writes', 'can:readCaseDetails'],
    async run(bench) {
      const { adapter, access, number } = await bench.submit();
      const details = await adapter.readCaseDetails?.(access, number);
      const paths = [...JSON.stringify(details).matchAll(/"path":"([^"]*)"/g)].map(([, path = '']) =>
        decodeURIComponent(path),
      );
      for (const secret of [...bench.seen.secrets].filter((text) => text !== '')) {
        if (paths.some((path) => path.toLowerCase().includes(secret.toLowerCase()))) {
          throw new CheckFailure('An address of the return names a contact or a token');
        }
      }
    },
  },
]);
