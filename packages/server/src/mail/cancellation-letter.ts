import type { CaseFile } from '../ports/store/case-data.js';
import { caseNumber, greet, linkToPage, listItems } from './case-blocks.js';
import { isWithdrawn, kindOf } from './case-kind.js';
import { heading, paragraph, type Block, type Letter } from './mail-content.js';
import { mailTexts } from './text/index.js';

/** What does not happen any more; of a withdrawal that takes both sides. */
const consequences = ({ locale, returnCase }: CaseFile): Block[] => {
  const { cancelled, nothingFollows } = mailTexts[locale].ending;
  const kind = kindOf(returnCase);
  if (kind === 'withdrawal') return [paragraph(cancelled.byAgreement)];
  const some = returnCase.items.some(isWithdrawn);
  return [paragraph(nothingFollows[kind]), ...(some ? [paragraph(cancelled.byAgreementForSome)] : [])];
};

/** Confirms that a customer has taken back what they had submitted. */
export const cancellationLetter = (file: CaseFile): Letter => {
  const { locale, returnCase } = file;
  const { shared, ending } = mailTexts[locale];
  const { number, orderNumber, items } = returnCase;
  const text = ending.cancelled;
  const kind = kindOf(returnCase);
  const marks = kind !== 'withdrawal';
  return {
    locale,
    subject: text.subject[kind](number),
    title: text.title[kind],
    blocks: [
      greet(file),
      paragraph(text.opening[kind](orderNumber)),
      caseNumber(file),
      ...listItems(file, items, (item) => (marks && isWithdrawn(item) ? [text.withdrawn] : [])),
      ...consequences(file),
      heading(text.goods),
      paragraph(text.keep),
      ...(items.some(({ sendBackBy }) => sendBackBy) ? [paragraph(text.alreadySent)] : []),
      paragraph(text.again[kind]),
      ...linkToPage(file, shared.openPage),
      paragraph(text.notYou),
    ],
  };
};
