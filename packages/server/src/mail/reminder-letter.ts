import { caseNumber, greet, linkToPage, listItems } from './case-blocks.js';
import { handOverOf } from './case-kind.js';
import { createFormats } from './create-formats.js';
import { handOverBlocks, lastDayOf, type LetterFile } from './hand-over-blocks.js';
import { heading, paragraph, type Letter } from './mail-content.js';
import { mailTexts } from './text/index.js';

/** Reminds of the last day to send goods; null where there are none to send any more. */
export const reminderLetter = (file: LetterFile): Letter | null => {
  const { locale, returnCase } = file;
  const { number, orderNumber, status, items, currency, timeZone } = returnCase;
  const here = items.filter(({ goods, sendBackBy }) => goods === 'approved' && sendBackBy);
  const day = lastDayOf(here);
  if (day === undefined || status === 'cancelled' || status === 'expired') return null;

  const { shared, reminder: text } = mailTexts[locale];
  const handOver = handOverOf(returnCase);
  const formats = createFormats(shared, currency, timeZone);
  const canExpire = items.every(({ choice }) => choice.track === 'goodwill');
  return {
    locale,
    subject: text.subject[handOver](formats.day(day), number),
    title: text.title[handOver],
    blocks: [
      greet(file),
      paragraph(text.opening[handOver](orderNumber)),
      caseNumber(file),
      ...listItems(file, here),
      heading(text.next),
      ...handOverBlocks(file, day, formats),
      ...(canExpire ? [paragraph(text.afterwards)] : []),
      paragraph(text.done[handOver]),
      ...(handOver === 'send' ? [paragraph(file.shop.returnsUrl ? text.trackingOnPage : text.tracking)] : []),
      ...linkToPage(file, shared.follow),
      paragraph(shared.questions),
    ],
  };
};
