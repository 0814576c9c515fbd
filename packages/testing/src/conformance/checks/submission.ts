import { inArea } from '../check.js';
import { holds, same } from '../expect.js';
import { everything } from '../selections.js';
import { checkDeadline } from './verdicts.js';

const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

export const submissionChecks = inArea('submission', [
  {
    id: 'submission.opens',
    title: 'makes returns of a quote, with its amounts',
    why: 'A customer who was promised one sum and gets another complains, rightly.',
    fix: 'Store in each case its part of the quote, as the quote has it.',
    needs: ['writes'],
    async run(bench) {
      const { quote, submission, view } = await bench.submit();
      const { cases } = submission;
      for (const kind of ['refund', 'credit', 'owed'] as const) {
        same(total(cases.map((opened) => opened.quote[kind])), quote.refund[kind], `${kind} of the cases`);
      }
      for (const { currency, orderNumber } of cases) {
        same([currency, orderNumber], [view.currency, view.number], 'Currency and order of the case');
      }
      const asked = quote.selection.items.map(({ lineId, quantity }) => `${lineId} × ${quantity}`).sort();
      const opened = cases.flatMap(({ items }) => items.map(({ lineId, quantity }) => `${lineId} × ${quantity}`));
      same(opened.sort(), asked, 'The items of the cases');
    },
  },
  {
    id: 'submission.reads-back',
    title: 'reads a return back as it was made',
    why: 'The page of the return shows something else than the confirmation did.',
    fix: 'Answer readCase with what the submission answered, as long as nothing has happened.',
    needs: ['writes'],
    async run(bench) {
      const { adapter, access, submission } = await bench.submit();
      for (const made of submission.cases) {
        const read = await adapter.readCase(access, made.number);
        same([read.items, read.quote], [made.items, made.quote], `Case ${made.number}, read back`);
      }
    },
  },
  {
    id: 'submission.takes-units',
    title: 'takes what was returned from what is open',
    why: 'What stays open can be returned again, and is refunded again.',
    fix: 'Count the units of every case that is not cancelled or expired when you say what is open.',
    needs: ['writes'],
    async run(bench) {
      const { adapter, access, submission, quote, view } = await bench.submit('open', everything);
      const now = await adapter.readOrder(access);
      const numbers = now.cases.map(({ number }) => number);
      for (const { number } of submission.cases) {
        holds(numbers.includes(number), 'The order names its new returns', numbers);
      }
      for (const line of view.lines) {
        const taken = quote.selection.items.find(({ lineId }) => lineId === line.id)?.quantity ?? 0;
        const left = now.lines.find(({ id }) => id === line.id)?.open;
        same(left, line.open - taken, `What is open of ${line.id} afterwards`);
      }
    },
  },
  {
    id: 'submission.dates',
    title: 'says until when goods are to be sent, in days that exist',
    why: 'Who sends a day too late because of a wrong date loses the refund.',
    fix: 'Make sendBackBy a calendar day and the instant at which it ends where the consumer lives.',
    needs: ['writes'],
    async run(bench) {
      const { submission, view } = await bench.submit();
      for (const { items, timeZone } of submission.cases) {
        same(timeZone, view.timeZone, 'The time zone of the case');
        for (const { sendBackBy, lineId } of items) {
          checkDeadline(sendBackBy, view.timeZone, `The day to send ${lineId} back`);
        }
      }
    },
  },
]);
