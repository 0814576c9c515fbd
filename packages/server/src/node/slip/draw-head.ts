import type { Fact, Slip } from '../../slip/slip-content.js';
import { drawNumber, NUMBER_HEIGHT } from './draw-symbol.js';
import { GREY, HAIRLINE, MM, PAGE, RIGHT, type Document } from './paper.js';
import { decorate, tagged, write } from './write.js';

const BARS_WIDTH = 66 * MM;
const GAP = 6 * MM;
const SHOP = { face: 'strong', size: 11 } as const;
const TITLE = { face: 'strong', size: 25 } as const;
const SMALL = { size: 8.5, colour: GREY } as const;
const FACT = { face: 'strong', size: 10.5 } as const;

export const drawRule = (document: Document, y: number): void =>
  decorate(document, () => document.lineWidth(0.5).moveTo(PAGE.left, y).lineTo(RIGHT, y).stroke(HAIRLINE));

/** Side by side, as high as the highest. */
const drawFactRow = (document: Document, facts: readonly Fact[], columns: number): void => {
  const width = (PAGE.width - GAP * (columns - 1)) / columns;
  const top = document.y + 2.5 * MM;
  let lowest = top;
  for (const [index, { label, value }] of facts.entries()) {
    const x = PAGE.left + index * (width + GAP);
    tagged(document, 'P', () => write(document, label, SMALL, { x, y: top, width }));
    tagged(document, 'P', () => write(document, value, FACT, { x, y: document.y, width }));
    lowest = Math.max(lowest, document.y);
  }
  document.y = lowest;
};

const drawFacts = (document: Document, { facts }: Slip): void => {
  const columns = facts.length > 4 ? 3 : facts.length;
  drawRule(document, document.y);
  for (let at = 0; at < facts.length; at += columns) drawFactRow(document, facts.slice(at, at + columns), columns);
  document.y += 2 * MM;
  drawRule(document, document.y);
};

/** Whose slip it is, the number as bars for the warehouse, and the few facts one looks for. */
export const drawHead = (document: Document, slip: Slip): void => {
  const width = PAGE.width - BARS_WIDTH - GAP;
  const { left: x, top } = PAGE;
  decorate(document, () => document.rect(x, top, 14 * MM, 1.2 * MM).fill(slip.accent));
  document.y = top + 4 * MM;
  tagged(document, 'P', () => write(document, slip.shop, SHOP, { x, y: document.y, width }));
  tagged(document, 'H1', () => write(document, slip.title, TITLE, { x, y: document.y, width }));
  const { soldBy } = slip;
  if (soldBy !== null) {
    tagged(document, 'P', () => write(document, soldBy, { ...SMALL, size: 10 }, { x, y: document.y, width }));
  }
  const end = document.y;

  drawNumber(document, slip.number, { right: RIGHT, y: top, width: BARS_WIDTH });
  document.y = Math.max(end, top + NUMBER_HEIGHT, document.y) + 4 * MM;
  drawFacts(document, slip);
};
