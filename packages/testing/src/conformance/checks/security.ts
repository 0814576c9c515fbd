import { openOrder, type Bench } from '../bench.js';
import { inArea } from '../check.js';
import { contactOf } from '../contact-of.js';
import { refused, same } from '../expect.js';
import { NotApplicable } from '../failure.js';
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
        () => adapter.readCaseDetails?.(access, number),
        () => adapter.cancelReturn?.(access, number),
        () => adapter.addMessage?.(access, number, { id: 'kit-intruder', text: 'Hello' }),
      ];
      for (const ask of others) {
        const call = ask();
        if (call) await refused(call, 'case_not_found', 'Another customer’s return');
      }
    },
  },
]);
