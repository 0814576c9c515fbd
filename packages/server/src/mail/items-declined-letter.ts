import type { CaseAct } from '@returns-portal/contract';
import type { CaseFile } from '../ports/store/case-data.js';
import { caseNumber, greet, linkToPage, listItems, unitsIn } from './case-blocks.js';
import { heading, paragraph, type Letter } from './mail-content.js';
import { mailTexts } from './text/index.js';
import { linesOf } from './typed-text.js';

/** Tells what the shop does not accept and why, and what that does not touch: the rights that the law gives. */
export const itemsDeclinedLetter = (file: CaseFile, act: Extract<CaseAct, { kind: 'decline' }>): Letter => {
  const { locale, returnCase } = file;
  const { number, orderNumber, items } = returnCase;
  const { shared, decision, withdrawalDeclined } = mailTexts[locale];
  const text = decision.declined;
  const declined = unitsIn(returnCase, act.items);
  const all = items.every(({ goods }) => goods === 'declined');
  const because = text.because[act.reason];
  const some = (track: 'goodwill' | 'conformity') => declined.some(({ choice }) => choice.track === track);
  return {
    locale,
    subject: text.subject(number),
    title: text.title[all ? 'all' : 'some'],
    blocks: [
      greet(file),
      paragraph(text.opening(orderNumber)),
      caseNumber(file),
      ...listItems(file, declined),
      heading(text.why),
      ...(because === null ? [] : [paragraph(because)]),
      { kind: 'quote', lines: linesOf(act.text) },
      ...(all ? [] : [paragraph(text.restStands)]),
      heading(text.next),
      paragraph(text.keep),
      ...(declined.some(({ sendBackBy }) => sendBackBy) ? [paragraph(text.alreadySent)] : []),
      paragraph(withdrawalDeclined.object),
      ...(some('goodwill') ? [paragraph(text.goodwill), paragraph(withdrawalDeclined.guarantee)] : []),
      ...(some('conformity') ? [paragraph(text.claim)] : []),
      ...linkToPage(file, shared.openPage),
    ],
  };
};
