import { isReturnsError } from '@returns-portal/sdk';
import { inArea } from '../check.js';
import { contactOf } from '../contact-of.js';
import { holds, same } from '../expect.js';
import { CheckFailure } from '../failure.js';
import { oneUnit } from '../selections.js';

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

export const inputChecks = inArea('security', [
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
