import { plainText } from '../../mail/sentence.js';
import type { Block, LabelledFact } from '../../mail/mail-content.js';
import { printableText } from '../../slip/printable-text.js';
import { GREY, HAIRLINE, makeRoom, MM, PAGE, pageCount, type Document } from '../slip/paper.js';
import { decorate, heightOf, tagged, write, type Style } from '../slip/write.js';

const BODY = { size: 10.5 } as const;
const LABEL = { size: 8.5, colour: GREY } as const;
const VALUE = { size: 10.5 } as const;
const HEADING = { face: 'strong', size: 13 } as const;
const NUMBER = { face: 'strong', size: 22, spacing: 1 } as const;
const INDENT = 5 * MM;

interface Place {
  readonly x: number;
  readonly width: number;
}
const FULL: Place = { x: PAGE.left, width: PAGE.width };
const INSET: Place = { x: PAGE.left + INDENT, width: PAGE.width - INDENT };

/** A line of its own, which goes to the next page with what belongs to it. */
const say = (document: Document, text: string, style: Style, place: Place = FULL, tag = 'P'): void => {
  const { x, width } = place;
  // An empty line is one all the same: between paragraphs it means something.
  tagged(document, tag, () => write(document, printableText(text) || ' ', style, { x, y: document.y, width }));
};

const room = (document: Document, lines: readonly (readonly [string, Style])[], width: number): void =>
  makeRoom(
    document,
    lines.reduce((sum, [text, style]) => sum + heightOf(document, printableText(text) || ' ', style, width), 2 * MM),
  );

const drawFact = (document: Document, { label, lines }: LabelledFact): void => {
  // The label stays with the first line.
  room(document, [[label, LABEL], ...lines.slice(0, 1).map((line) => [line, VALUE] as const)], PAGE.width);
  say(document, label, LABEL);
  for (const line of lines) {
    room(document, [[line, VALUE]], PAGE.width);
    say(document, line, VALUE);
  }
  document.y += 2.4 * MM;
};

/** What somebody wrote, with a bar beside it on every page that it reaches. */
const drawQuote = (document: Document, lines: readonly string[], accent: string): void => {
  let [top, page] = [document.y, pageCount(document)];
  const bar = (bottom: number): void =>
    decorate(document, () => document.rect(PAGE.left, top, 0.8 * MM, bottom - top).fill(accent));
  for (const line of lines) {
    const before = document.y;
    const from = page;
    room(document, [[line, BODY]], INSET.width);
    if (pageCount(document) > from) {
      document.switchToPage(from - 1);
      bar(before);
      document.switchToPage(pageCount(document) - 1);
      [top, page] = [PAGE.top, pageCount(document)];
      document.y = PAGE.top;
    }
    say(document, line, BODY, INSET);
  }
  bar(document.y);
  document.y += 3 * MM;
};

const drawNumber = (document: Document, label: string, value: string): void => {
  document.y += 2 * MM;
  say(document, label, LABEL);
  say(document, value, NUMBER);
  document.y += 3 * MM;
};

const drawHeading = (document: Document, text: string): void => {
  document.y += 3 * MM;
  // With a little of what follows it.
  makeRoom(document, 22 * MM);
  decorate(document, () =>
    document
      .lineWidth(0.5)
      .moveTo(PAGE.left, document.y)
      .lineTo(PAGE.left + PAGE.width, document.y)
      .stroke(HAIRLINE),
  );
  document.y += 3 * MM;
  say(document, text, HEADING, FULL, 'H2');
  document.y += 2 * MM;
};

/** Draws a part of a letter below what is there. */
export const drawBlock = (document: Document, block: Block, accent: string): void => {
  switch (block.kind) {
    case 'paragraph': {
      const text = plainText(block.text);
      room(document, [[text, BODY]], PAGE.width);
      say(document, text, BODY);
      document.y += 2.4 * MM;
      return;
    }
    case 'heading':
      return drawHeading(document, block.text);
    case 'number':
      return drawNumber(document, block.label, block.value);
    case 'code':
      return drawNumber(document, '', block.digits);
    case 'quote':
      return drawQuote(document, block.lines, accent);
    case 'facts':
      for (const fact of block.facts) drawFact(document, fact);
      return;
    case 'items':
      for (const { title, facts } of block.items) drawFact(document, { label: facts.join(' · '), lines: [title] });
      return;
    case 'address':
      for (const line of block.lines) say(document, line, BODY, INSET);
      document.y += 2.4 * MM;
      return;
    case 'link':
      return drawFact(document, { label: block.label, lines: [block.url] });
  }
};
