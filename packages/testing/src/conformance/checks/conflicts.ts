import { openOrder } from '../bench.js';
import { inArea } from '../check.js';
import { holds, refused, same } from '../expect.js';
import { NotApplicable } from '../failure.js';
import { isReturnsError } from '@returns-portal/sdk';
import { everything, oneUnit } from '../selections.js';

const UNKNOWN_QUOTE = '00000000-0000-4000-8000-000000000000';

export const conflictChecks = inArea('conflicts', [
  {
    id: 'conflicts.two-tabs',
    title: 'lets a unit go back once, whatever two tabs were promised',
    why: 'The same goods are refunded twice.',
    fix: 'Check the quantities again in the transaction that stores the return; refuse with quantity_unavailable and what is left.',
    needs: ['writes'],
    async run(bench) {
      const tab = await bench.quote('open', everything);
      const other = await openOrder(tab);
      const promised = await other.adapter.createQuote(other.access, tab.quote.selection);
      await tab.adapter.submitReturn(tab.access, { quoteId: tab.quote.id, locale: 'en' });
      const { params } = await refused(
        other.adapter.submitReturn(other.access, { quoteId: promised.id, locale: 'en' }),
        'quantity_unavailable',
        'What the other tab returned already',
      );
      const now = await tab.adapter.readOrder(tab.access);
      const left = tab.quote.selection.items.map(({ lineId }) => ({
        lineId,
        available: now.lines.find(({ id }) => id === lineId)?.open,
      }));
      same(params['lines'], left, 'What is left');
    },
  },
  {
    id: 'conflicts.gone',
    title: 'does not quote what went back already',
    why: 'The customer goes through all steps and is refused at the last.',
    fix: 'Refuse createQuote with quantity_unavailable where units are gone.',
    needs: ['writes'],
    async run(bench) {
      const { adapter, access, quote } = await bench.submit();
      await refused(adapter.createQuote(access, quote.selection), 'quantity_unavailable', 'What went back already');
    },
  },
  {
    id: 'conflicts.terms-changed',
    title: 'keeps to a quote to the cent, or refuses it',
    why: 'Another return of the same order can change what this one brings; who submits must get what was shown.',
    fix: 'Work the quote out again at submission; refuse with quote_changed where it differs from what was promised.',
    needs: ['writes'],
    async run(bench) {
      const { adapter, access, view } = await bench.open();
      const [first, second] = view.lines.flatMap((line) => {
        const alone = line.open > 0 ? { ...view, lines: [line] } : null;
        try {
          return alone ? [oneUnit(alone)] : [];
        } catch {
          return [];
        }
      });
      if (!first || !second) throw new NotApplicable('the order has no two lines that can go back');
      const before = await adapter.createQuote(access, second);
      const { id } = await adapter.createQuote(access, first);
      await adapter.submitReturn(access, { quoteId: id, locale: 'en' });
      const outcome = await adapter
        .submitReturn(access, { quoteId: before.id, locale: 'en' })
        .catch((error: unknown) => {
          if (isReturnsError(error) && error.code === 'quote_changed') return null;
          throw error;
        });
      if (!outcome) return;
      const given = outcome.cases.reduce((sum, { quote }) => sum + quote.refund, 0);
      same(given, before.refund.refund, 'What was submitted, beside what was shown');
    },
  },
  {
    id: 'conflicts.quote-unknown',
    title: 'refuses a quote that it never made',
    why: 'Whoever makes up a quote’s id must not get a return for it.',
    fix: 'Refuse with quote_unknown where there is no such quote for the order of the token.',
    needs: ['writes'],
    async run(bench) {
      const { adapter, access } = await bench.open();
      const call = adapter.submitReturn(access, { quoteId: UNKNOWN_QUOTE, locale: 'en' });
      await refused(call, 'quote_unknown', 'A quote that was never made');
    },
  },
  {
    id: 'conflicts.case-unknown',
    title: 'knows no return that was never made',
    why: 'A mistyped number must lead to a sentence that helps, not to an error page.',
    fix: 'Refuse readCase with case_not_found where the order has no such return.',
    needs: [],
    async run(bench) {
      const { adapter, access } = await bench.open();
      const { message } = await refused(adapter.readCase(access, 'NEVER-MADE'), 'case_not_found', 'An unknown return');
      holds(message !== '', 'The refusal says something to developers');
    },
  },
]);
