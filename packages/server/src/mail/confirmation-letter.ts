import type { CaseItem, ReturnCase } from '@returns-portal/contract';
import { caseNumber, greet, linkToPage, listItems } from './case-blocks.js';
import { isWithdrawn, kindOf, waits } from './case-kind.js';
import { createFormats, type Formats } from './create-formats.js';
import { handOverBlocks, lastDayOf, type LetterFile } from './hand-over-blocks.js';
import { heading, paragraph, type Block, type Letter } from './mail-content.js';
import type { ConfirmationText, ItemOutcome } from './text/confirmation-text.js';
import { mailTexts } from './text/index.js';

const outcomeOf = ({ choice }: CaseItem): ItemOutcome =>
  choice.track === 'withdrawal' ? 'withdrawal' : choice.outcome;

const movesMoney = ({ choice }: CaseItem): boolean =>
  choice.track === 'withdrawal' || (choice.outcome !== 'repair' && choice.outcome !== 'replacement');

const refundDay = (items: readonly CaseItem[], text: ConfirmationText, formats: Formats): Block => {
  const promised = items.flatMap(({ refundBy }) => refundBy ?? []).sort()[0];
  if (promised === undefined) {
    return paragraph(items.every(({ sendBackBy }) => sendBackBy === null) ? text.withoutParcel : text.afterReceipt);
  }
  const all = items.every(({ refundBy }) => refundBy !== null);
  const sentence = (all ? text.refundBy : text.refundWithdrawnBy)(formats.day(promised));
  return paragraph([...sentence, ' ', text.withheld]);
};

/** Amounts, and when they come; nothing where the goods are repaired or replaced. */
const amounts = ({ items, quote }: ReturnCase, text: ConfirmationText, formats: Formats): Block[] => {
  if (quote.refund === 0 && quote.credit === 0 && quote.owed === 0) return [];
  const due = items.filter(({ money }) => money === 'due');
  return [
    heading(text.amounts),
    ...(quote.refund > 0 ? [paragraph(text.refund(formats.money(quote.refund)))] : []),
    ...(quote.credit > 0 ? [paragraph(text.credit(formats.money(quote.credit)))] : []),
    ...(quote.owed > 0 ? [paragraph(text.owed(formats.money(quote.owed)))] : []),
    ...(due.length > 0 && quote.refund + quote.credit > 0 ? [refundDay(due, text, formats)] : []),
    ...(items.some((item) => waits(item) && movesMoney(item)) ? [paragraph(text.afterReview)] : []),
  ];
};

const nextSteps = (file: LetterFile, text: ConfirmationText, formats: Formats): Block[] => {
  const { items, method } = file.returnCase;
  const going = items.filter((item) => !waits(item));
  if (going.length === 0) return [paragraph(text.waitFirst)];
  const day = lastDayOf(going);
  return day === undefined || method === null ? [paragraph(text.nothingToSend)] : handOverBlocks(file, day, formats);
};

/** Confirms what a customer has submitted. */
export const confirmationLetter = (file: LetterFile): Letter => {
  const { locale, returnCase } = file;
  const { shared, confirmation: text } = mailTexts[locale];
  const { number, orderNumber, items, currency, timeZone, createdAt } = returnCase;
  const kind = kindOf(returnCase);
  const formats = createFormats(shared, currency, timeZone);
  return {
    locale,
    subject: text.subject[kind](number),
    title: text.title[kind],
    blocks: [
      greet(file),
      paragraph(text.opening[kind](orderNumber)),
      caseNumber(file),
      ...(items.some(isWithdrawn) ? [paragraph(text.withdrawalReceived(formats.moment(createdAt)))] : []),
      ...listItems(file, items, (item) => [text.outcome[outcomeOf(item)], ...(waits(item) ? [text.awaitsAnswer] : [])]),
      ...amounts(returnCase, text, formats),
      heading(text.next),
      ...nextSteps(file, text, formats),
      ...linkToPage(file, shared.follow),
      paragraph(shared.questions),
    ],
  };
};
