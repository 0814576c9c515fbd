import { printableText } from '../../slip/printable-text.js';
import { GREY, makeRoom, MM, PAGE, type Document } from '../slip/paper.js';
import { heightOf, tagged, write, type Style } from '../slip/write.js';

export const LABEL = { size: 8.5, colour: GREY } as const;
const INDENT = 5 * MM;

export interface Place {
  readonly x: number;
  readonly width: number;
}
export const FULL: Place = { x: PAGE.left, width: PAGE.width };
export const INSET: Place = { x: PAGE.left + INDENT, width: PAGE.width - INDENT };

/** An empty line is one all the same: between paragraphs it means something. */
const printable = (text: string): string => printableText(text) || ' ';

/** Writes a text as a paragraph of its own below what is there. */
export const say = (document: Document, text: string, style: Style, place: Place = FULL, tag = 'P'): void => {
  const { x, width } = place;
  tagged(document, tag, () => write(document, printable(text), style, { x, y: document.y, width }));
};

export const heightIn = (document: Document, text: string, style: Style, width: number): number =>
  heightOf(document, printable(text), style, width);

/** Goes to the next page unless all of these lines have room on this one. */
export const room = (document: Document, lines: readonly (readonly [string, Style])[], width: number): void =>
  makeRoom(
    document,
    lines.reduce((sum, [text, style]) => sum + heightIn(document, text, style, width), 2 * MM),
  );
