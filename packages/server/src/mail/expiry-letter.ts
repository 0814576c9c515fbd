import type { CaseFile } from '../ports/store/case-data.js';
import { caseNumber, greet, linkToPage, listItems } from './case-blocks.js';
import { handOverOf } from './case-kind.js';
import { createFormats } from './create-formats.js';
import { lastDayOf } from './hand-over-blocks.js';
import { paragraph, type Letter } from './mail-content.js';
import { mailTexts } from './text/index.js';

/** Tells that a case is closed, since nothing came. */
export const expiryLetter = (file: CaseFile): Letter => {
  const { locale, returnCase } = file;
  const { shared, ending } = mailTexts[locale];
  const { number, orderNumber, items, currency, timeZone } = returnCase;
  const text = ending.expired;
  const day = lastDayOf(items);
  const { day: format } = createFormats(shared, currency, timeZone);
  return {
    locale,
    subject: text.subject(number),
    title: text.title,
    blocks: [
      greet(file),
      paragraph(text.opening(orderNumber)),
      caseNumber(file),
      ...listItems(file, items),
      ...(day ? [paragraph(text.wasPossibleUntil[handOverOf(returnCase)](format(day)))] : []),
      paragraph(ending.nothingFollows.return),
      paragraph(text.onTheWay),
      paragraph(text.again),
      ...linkToPage(file, shared.openPage),
      paragraph(text.lawStands),
    ],
  };
};
