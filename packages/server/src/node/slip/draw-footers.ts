import type { Slip } from '../../slip/slip-content.js';
import { GREY, MM, PAGE, pageCount, type Document, type Printed } from './paper.js';

const Y = PAGE.height - 13 * MM;

/** On slips of several pages: which one this is, and of which return, should the sheets part ways. */
export const drawFooters = (
  document: Document,
  { shop, title, number, pageOf }: Printed & Pick<Slip, 'pageOf'>,
): void => {
  const pages = pageCount(document);
  if (pages === 1) return;
  for (let index = 0; index < pages; index += 1) {
    document.switchToPage(index);
    document.markContent('Artifact', { type: 'Pagination' }).font('regular', 8.5).fillColor(GREY);
    const page = pageOf(index + 1, pages);
    const room = PAGE.width - document.widthOfString(page) - 6 * MM;
    // Not a paragraph: one that wraps would begin a page of its own down here.
    const options = { lineBreak: false, height: 4 * MM, width: room, ellipsis: true } as const;
    document.text(`${title} ${number} · ${shop}`, PAGE.left, Y, options);
    document.text(page, PAGE.left + PAGE.width - document.widthOfString(page), Y, { lineBreak: false });
    document.endMarkedContent();
  }
};
