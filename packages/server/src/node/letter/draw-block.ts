import { plainText } from '../../mail/sentence.js';
import type { Block } from '../../mail/mail-content.js';
import { HAIRLINE, makeRoom, MM, PAGE, pageCount, type Document } from '../slip/paper.js';
import { decorate } from '../slip/write.js';
import { drawFacts } from './draw-facts.js';
import { FULL, INSET, LABEL, room, say } from './say.js';

const BODY = { size: 10.5 } as const;
const HEADING = { face: 'strong', size: 13 } as const;
const NUMBER = { face: 'strong', size: 22, spacing: 1 } as const;

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
      return drawFacts(document, block.facts);
    case 'items':
      return drawFacts(
        document,
        block.items.map(({ title, facts }) => ({ label: facts.join(' · '), lines: [title] })),
      );
    case 'address':
      for (const line of block.lines) say(document, line, BODY, INSET);
      document.y += 2.4 * MM;
      return;
    case 'link':
      return drawFacts(document, [{ label: block.label, lines: [block.url] }]);
  }
};
