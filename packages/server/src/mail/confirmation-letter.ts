import type { CaseItem } from '@returns-portal/contract';
import { amountBlocks } from './amount-blocks.js';
import { caseNumber, greet, linkToPage, listItems } from './case-blocks.js';
import { isWithdrawn, kindOf, waits } from './case-kind.js';
import { createFormats, type Formats } from './create-formats.js';
import { handOverBlocks, lastDayOf, type LetterFile } from './hand-over-blocks.js';
import { heading, paragraph, type Block, type Letter } from './mail-content.js';
import type { ConfirmationText, ItemOutcome } from './text/confirmation-text.js';
import { mailTexts } from './text/index.js';

export const outcomeOf = ({ choice }: CaseItem): ItemOutcome =>
  choice.track === 'withdrawal' ? 'withdrawal' : choice.outcome;

/** What to do with these items of a case now. */
export const nextSteps = (
  file: LetterFile,
  items: readonly CaseItem[],
  text: ConfirmationText,
  formats: Formats,
): Block[] => {
  const going = items.filter((item) => !waits(item));
  if (going.length === 0) return [paragraph(text.waitFirst)];
  const day = lastDayOf(going);
  const isHandedOver = day !== undefined && file.returnCase.method !== null;
  return isHandedOver ? handOverBlocks(file, day, formats) : [paragraph(text.nothingToSend)];
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
      ...amountBlocks(returnCase, text, formats),
      heading(text.next),
      ...nextSteps(file, items, text, formats),
      ...linkToPage(file, shared.follow),
      paragraph(shared.questions),
    ],
  };
};
