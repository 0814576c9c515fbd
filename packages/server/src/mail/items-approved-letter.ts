import type { CaseAct } from '@returns-portal/contract';
import { amountBlocks } from './amount-blocks.js';
import { caseNumber, greet, linkToPage, listItems, unitsIn } from './case-blocks.js';
import { kindOf } from './case-kind.js';
import { nextSteps, outcomeOf } from './confirmation-letter.js';
import { createFormats } from './create-formats.js';
import type { LetterFile } from './hand-over-blocks.js';
import { heading, paragraph, type Letter } from './mail-content.js';
import { mailTexts } from './text/index.js';

/** Tells that what waited for the shop's answer goes on, and what to do now. Null where nothing of it does any more. */
export const itemsApprovedLetter = (file: LetterFile, act: Extract<CaseAct, { kind: 'approval' }>): Letter | null => {
  const { locale, returnCase } = file;
  const { number, orderNumber, status, currency, timeZone } = returnCase;
  const approved = unitsIn(returnCase, act.items).filter(({ goods }) => goods !== 'declined' && goods !== 'refused');
  if (approved.length === 0 || status === 'cancelled' || status === 'expired') return null;
  const { shared, confirmation, decision } = mailTexts[locale];
  const text = decision.approved;
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
      ...listItems(file, approved, (item) => [confirmation.outcome[outcomeOf(item)]]),
      ...amountBlocks(returnCase, confirmation, formats),
      heading(confirmation.next),
      ...nextSteps(file, approved, confirmation, formats),
      ...linkToPage(file, shared.follow),
      paragraph(shared.questions),
    ],
  };
};
