import { settledBy, type CaseAct } from '@returns-portal/contract';
import { caseNumber, greet, linkToPage, listItems, unitsIn } from './case-blocks.js';
import { createFormats } from './create-formats.js';
import { dueDay, type DeskLetterFile } from './desk-letter-file.js';
import { heading, paragraph, type Letter } from './mail-content.js';
import { mailTexts } from './text/index.js';

/** Tells that a parcel was lost on its way; null where it has turned up since. */
export const goodsLostLetter = (file: DeskLetterFile, act: Extract<CaseAct, { kind: 'loss' }>): Letter | null => {
  const { locale, returnCase } = file;
  const { number, orderNumber, currency, timeZone } = returnCase;
  const lost = unitsIn(returnCase, act.items).filter(({ goods }) => goods === 'lost');
  if (lost.length === 0) return null;
  const { shared, arrival, confirmation } = mailTexts[locale];
  const text = arrival.lost;
  const { day } = createFormats(shared, currency, timeZone);
  const refundBy = dueDay(file, 'refund');
  const isRefund = (item: (typeof lost)[number]): boolean => settledBy(item) === 'refund';
  return {
    locale,
    subject: text.subject(number),
    title: text.title,
    blocks: [
      greet(file),
      paragraph(text.opening(orderNumber)),
      caseNumber(file),
      ...listItems(file, lost),
      heading(text.next),
      // What was to be replaced has been: the customer has the parcel, or the mail about it.
      ...(lost.every((item) => settledBy(item) === 'remedy') ? [] : [paragraph(text.paid)]),
      ...(refundBy === undefined || !lost.some(isRefund) ? [] : [paragraph(confirmation.refundBy(day(refundBy)))]),
      paragraph(text.proof),
      ...linkToPage(file, shared.follow),
    ],
  };
};
