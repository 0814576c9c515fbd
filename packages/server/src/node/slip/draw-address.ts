import type { Slip } from '../../slip/slip-content.js';
import { drawNumber, NUMBER_HEIGHT } from './draw-symbol.js';
import { GREY, makeRoom, MM, PAGE, RIGHT, type Document } from './paper.js';
import { decorate, heightOf, tagged, write } from './write.js';

const PADDING = 6 * MM;
const BARS_WIDTH = 64 * MM;
/** Room enough beside the bars' quiet zone. */
const WIDTH = PAGE.width - 2 * PADDING - BARS_WIDTH - 2 * MM;
const SMALL = { size: 8.5, colour: GREY } as const;
const SENDER = { size: 10 } as const;
/** Points; the largest in which the address stays below the height is taken. */
const SIZES = [14, 12, 10] as const;
const SMALLEST = 8;
const HIGHEST = 90 * MM;

const lineStyle = (index: number, size: number) => ({ face: index === 0 ? 'strong' : 'regular', size }) as const;

/** Labels, gaps and padding. */
const AROUND = 2 * PADDING + 15 * MM;

const heightOfLines = (document: Document, lines: readonly string[], size: number): number =>
  lines.reduce((sum, line, index) => sum + heightOf(document, line, lineStyle(index, size), WIDTH), 0);

const drawScissors = (document: Document, x: number, y: number): void => {
  document.lineWidth(0.8);
  for (const side of [-1, 1]) {
    document.circle(x + 1.6, y + side * 2.6, 1.6).stroke(GREY);
    document
      .moveTo(x + 3, y + side * 1.8)
      .lineTo(x + 11, y - side * 2.2)
      .stroke(GREY);
  }
};

/** What is cut out and stuck onto the parcel: from whom, to whom, and the number for those who take it in. */
export const drawAddress = (document: Document, { cutOut, number }: Slip): void => {
  if (cutOut === null) return;
  const { from } = cutOut;
  const { lines, label } = cutOut.to;
  const size = SIZES.find((points) => heightOfLines(document, lines, points) <= HIGHEST) ?? SMALLEST;
  document.y += 8 * MM;
  // All of it on one page: nobody can cut out half of it here and half there.
  makeRoom(document, heightOfLines(document, lines, size) + heightOf(document, from.value, SENDER, WIDTH) + AROUND);
  const top = document.y;
  const x = PAGE.left + PADDING;

  document.y = top + PADDING;
  tagged(document, 'P', () => write(document, from.label, SMALL, { x, y: document.y, width: WIDTH }));
  tagged(document, 'P', () => write(document, from.value, SENDER, { x, y: document.y, width: WIDTH }));
  document.y += 4 * MM;
  tagged(document, 'P', () => write(document, label, SMALL, { x, y: document.y, width: WIDTH }));
  document.y += 0.5 * MM;
  for (const [index, line] of lines.entries()) {
    tagged(document, 'P', () => write(document, line, lineStyle(index, size), { x, y: document.y, width: WIDTH }));
  }
  const bottom = Math.max(document.y, top + PADDING + NUMBER_HEIGHT) + PADDING;
  drawNumber(document, number, {
    right: RIGHT - PADDING,
    y: bottom - PADDING - NUMBER_HEIGHT,
    width: BARS_WIDTH,
  });

  decorate(document, () => {
    document.lineWidth(0.8).dash(4, { space: 3 });
    document
      .rect(PAGE.left, top, PAGE.width, bottom - top)
      .stroke(GREY)
      .undash();
    document.rect(PAGE.left + 8 * MM, top - 2 * MM, 6 * MM, 4 * MM).fill('#ffffff');
    drawScissors(document, PAGE.left + 9 * MM, top);
  });
  document.y = bottom;
};
