import type { PrintedLetter } from '../ports/printer.js';
import { printableText } from '../slip/printable-text.js';
import { drawBlock } from './letter/draw-block.js';
import { drawFooters } from './slip/draw-footers.js';
import { bytesOf, MM, openDocument, PAGE } from './slip/paper.js';
import { decorate, tagged, write } from './slip/write.js';

const SHOP = { face: 'strong', size: 11 } as const;
const TITLE = { face: 'strong', size: 21 } as const;

/** A letter as a PDF, of the same family as the slip: A4, with its fonts inside and its structure marked. */
export const printLetter = async (letter: PrintedLetter): Promise<Uint8Array> => {
  const fit = { ...letter, shop: printableText(letter.shop), title: printableText(letter.title) };
  const document = await openDocument(fit);
  const { left: x, top, width } = PAGE;
  decorate(document, () => document.rect(x, top, 14 * MM, 1.2 * MM).fill(letter.accent));
  document.y = top + 4 * MM;
  tagged(document, 'P', () => write(document, fit.shop, SHOP, { x, y: document.y, width }));
  document.y += 4 * MM;
  tagged(document, 'H1', () => write(document, fit.title, TITLE, { x, y: document.y, width }));
  document.y += 3 * MM;
  for (const block of letter.blocks) drawBlock(document, block, letter.accent);
  drawFooters(document, fit);
  return bytesOf(document);
};
