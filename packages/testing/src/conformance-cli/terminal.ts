import { styleText } from 'node:util';
import type { Io } from './io.js';

export const WIDTH = 80;

type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow';
export type Styler = (style: Style, text: string) => string;

/** Styles text where the output can be coloured. */
export const styler =
  ({ color }: Pick<Io, 'color'>): Styler =>
  (style, text) =>
    color ? styleText(style, text, { validateStream: false }) : text;

/** Breaks a text into lines between words; a word that is too long keeps a line to itself. */
const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
};

/** Wrapped text, moved in; the first line begins with `lead`. */
export const indented = (text: string, indent: number, lead = ''): string =>
  wrap(text, WIDTH - indent)
    .map((line, index) => `${(index === 0 ? lead : '').padEnd(indent)}${line}`)
    .join('\n');
