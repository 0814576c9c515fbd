import { caseNumber, greet, linkToPage } from './case-blocks.js';
import { kindOf } from './case-kind.js';
import type { DeskLetterFile } from './desk-letter-file.js';
import { paragraph, type Letter } from './mail-content.js';
import { mailTexts } from './text/index.js';

/** Asks, once, how it went; null where the customer has said so, or where not all is settled after all. */
export const feedbackLetter = (file: DeskLetterFile): Letter | null => {
  const { locale, shop, returnCase, hasFeedback } = file;
  if (hasFeedback || returnCase.status !== 'closed') return null;
  const text = mailTexts[locale].feedback;
  const kind = kindOf(returnCase);
  return {
    locale,
    subject: text.subject[kind](returnCase.number),
    title: text.title,
    blocks: [
      greet(file),
      paragraph(text.opening[kind](returnCase.orderNumber)),
      caseNumber(file),
      paragraph(shop.returnsUrl ? text.ask : text.askByReply),
      ...linkToPage(file, text.button),
      paragraph(text.free),
    ],
  };
};
