import type { Slip } from '../slip/slip-content.js';
import { drawAddress } from './slip/draw-address.js';
import { drawFooters } from './slip/draw-footers.js';
import { drawHead } from './slip/draw-head.js';
import { drawItems } from './slip/draw-items.js';
import { drawSteps } from './slip/draw-steps.js';
import { bytesOf, openDocument } from './slip/paper.js';

/**
 * The slip as a PDF: A4, black enough for any printer, with its fonts inside and its structure marked. Content that
 * does not fit onto a page flows onto the next one.
 */
export const renderSlip = async (slip: Slip): Promise<Uint8Array> => {
  const document = await openDocument(slip);
  drawHead(document, slip);
  drawAddress(document, slip);
  drawSteps(document, slip);
  drawItems(document, slip);
  drawFooters(document, slip);
  return bytesOf(document);
};
