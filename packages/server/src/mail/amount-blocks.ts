import type { CaseItem, ReturnCase } from '@returns-portal/contract';
import { waits } from './case-kind.js';
import type { Formats } from './create-formats.js';
import { heading, paragraph, type Block } from './mail-content.js';
import type { ConfirmationText } from './text/confirmation-text.js';

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

/** The sums that come to a customer, and what they have to pay; those that are none are left out. */
export const sumBlocks = (
  { refund, credit, owed }: { readonly refund: number; readonly credit: number; readonly owed: number },
  text: ConfirmationText,
  { money }: Formats,
): Block[] => [
  ...(refund > 0 ? [paragraph(text.refund(money(refund)))] : []),
  ...(credit > 0 ? [paragraph(text.credit(money(credit)))] : []),
  ...(owed > 0 ? [paragraph(text.owed(money(owed)))] : []),
];

/** What a case brings in all, and when it comes; nothing where the goods are repaired or replaced. */
export const amountBlocks = ({ items, quote }: ReturnCase, text: ConfirmationText, formats: Formats): Block[] => {
  if (quote.refund === 0 && quote.credit === 0 && quote.owed === 0) return [];
  const due = items.filter(({ money }) => money === 'due');
  return [
    heading(text.amounts),
    ...sumBlocks(quote, text, formats),
    ...(due.length > 0 && quote.refund + quote.credit > 0 ? [refundDay(due, text, formats)] : []),
    ...(items.some((item) => waits(item) && movesMoney(item)) ? [paragraph(text.afterReview)] : []),
  ];
};
