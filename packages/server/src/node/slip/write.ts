import type { Sentence } from '../../mail/sentence.js';
import { INK, type Document, type Face } from './paper.js';

export interface Style {
  readonly face?: Face;
  readonly size: number;
  readonly colour?: string;
  readonly spacing?: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const LINE_GAP = 1;

const dress = (document: Document, { face = 'regular', size, colour = INK }: Style): Document =>
  document.font(face, size).fillColor(colour);

/** Writes a text that wraps, and goes on on the next page where it must. Leaves `document.y` below it. */
export const write = (document: Document, text: string, style: Style, { x, y, width }: Box): void => {
  dress(document, style).text(text, x, y, { width, lineGap: LINE_GAP, characterSpacing: style.spacing ?? 0 });
};

/** The same for a sentence with parts that stand out. */
export const writeSentence = (document: Document, sentence: Sentence, style: Style, { x, y, width }: Box): void => {
  const parts = sentence.filter((part) => part !== '');
  for (const [index, part] of parts.entries()) {
    const [text, face] = typeof part === 'string' ? [part, style.face ?? 'regular'] : [part.strong, 'strong' as const];
    const options = { width, lineGap: LINE_GAP, continued: index < parts.length - 1 };
    dress(document, { ...style, face });
    if (index === 0) document.text(text, x, y, options);
    else document.text(text, options);
  }
};

export const heightOf = (document: Document, text: string, style: Style, width: number): number =>
  dress(document, style).heightOfString(text, { width, lineGap: LINE_GAP, characterSpacing: style.spacing ?? 0 });

/** Draws, and says in the file what it is, for those who have the slip read out. */
export const tagged = (document: Document, tag: string, draw: () => void, alt?: string): void => {
  document.contents.add(document.struct(tag, alt === undefined ? {} : { alt }, draw));
};

export interface List {
  readonly add: (drawLabel: () => void, ...drawParagraphs: readonly (() => void)[]) => void;
  readonly end: () => void;
}

/** The same for a list, entry by entry; what has no meaning may be drawn between them. */
export const beginList = (document: Document): List => {
  const list = document.struct('L');
  document.contents.add(list);
  return {
    add(drawLabel, ...drawParagraphs) {
      const paragraphs = drawParagraphs.map((draw) => document.struct('P', {}, draw));
      const parts = [document.struct('Lbl', {}, drawLabel), document.struct('LBody', {}, paragraphs)];
      list.add(document.struct('LI', {}, parts));
    },
    end: () => list.end(),
  };
};

/** Draws what has no meaning: lines, and what every page repeats. */
export const decorate = (document: Document, draw: () => void): void => {
  document.save().markContent('Artifact', { type: 'Layout' });
  draw();
  document.endMarkedContent().restore();
};
