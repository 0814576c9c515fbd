import type { Slip, SlipItem } from '../../slip/slip-content.js';
import { drawRule } from './draw-head.js';
import { HEADING } from './draw-steps.js';
import { GREY, makeRoom, MM, PAGE, type Document } from './paper.js';
import { beginList, heightOf, tagged, write, type List } from './write.js';

const INDENT = 14 * MM;
const X = PAGE.left + INDENT;
const WIDTH = PAGE.width - INDENT;
const QUANTITY = { face: 'strong', size: 10.5 } as const;
const TITLE = { size: 10.5 } as const;
const VARIANT = { size: 9, colour: GREY } as const;
const PADDING = 1.8 * MM;

const heightOfItem = (document: Document, { title, variant }: SlipItem): number =>
  2 * PADDING +
  heightOf(document, title, TITLE, WIDTH) +
  (variant === null ? 0 : heightOf(document, variant, VARIANT, WIDTH));

const drawItem = (document: Document, list: List, item: SlipItem): void => {
  const { quantity, title, variant } = item;
  makeRoom(document, heightOfItem(document, item));
  drawRule(document, document.y);
  const y = document.y + PADDING;
  list.add(
    () => write(document, `${quantity}\u00a0×`, QUANTITY, { x: PAGE.left, y, width: INDENT }),
    () => write(document, title, TITLE, { x: X, y, width: WIDTH }),
    ...(variant === null ? [] : [() => write(document, variant, VARIANT, { x: X, y: document.y, width: WIDTH })]),
  );
  document.y += PADDING;
};

/** What is in the parcel; an item stays on one page where a page can hold it. */
export const drawItems = (document: Document, { itemsTitle, items, note }: Slip): void => {
  document.y += 8 * MM;
  const [first] = items;
  makeRoom(document, 10 * MM + (first ? heightOfItem(document, first) : 0));
  tagged(document, 'H2', () =>
    write(document, itemsTitle, HEADING, { x: PAGE.left, y: document.y, width: PAGE.width }),
  );
  document.y += MM;
  const list = beginList(document);
  for (const item of items) drawItem(document, list, item);
  list.end();
  if (note === null) return;
  document.y += 3 * MM;
  makeRoom(document, heightOf(document, note, TITLE, PAGE.width));
  tagged(document, 'P', () => write(document, note, TITLE, { x: PAGE.left, y: document.y, width: PAGE.width }));
};
