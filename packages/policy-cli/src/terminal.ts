import { stripVTControlCharacters, styleText } from 'node:util';
import type { Io } from './io.js';

export const WIDTH = 80;

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';

/** Styles text where the output can be coloured. */
export const styler =
  ({ color }: Pick<Io, 'color'>) =>
  (style: Style, text: string): string =>
    color ? styleText(style, text, { validateStream: false }) : text;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** What stands in one column of a terminal each. */
const lettersOf = (text: string): readonly string[] => Array.from(graphemes.segment(text), ({ segment }) => segment);

/** How much room a text takes. */
const widthOf = (text: string): number => lettersOf(stripVTControlCharacters(text)).length;

/** Breaks a text into lines between words; a word that is too long keeps a line to itself. */
export const wrap = (text: string, width: number): readonly string[] =>
  text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line !== '' && widthOf(line) + 1 + widthOf(word) > width) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
  });

/** Wrapped text, moved in; the first line begins with `lead`. */
export const indented = (text: string, indent: number, lead = ''): string => {
  const room = ' '.repeat(indent);
  const first = lead === '' ? room : `${lead}${' '.repeat(Math.max(0, indent - widthOf(lead)))}`;
  return wrap(text, WIDTH - indent)
    .map((line, index) => `${index === 0 ? first : room}${line}`)
    .join('\n');
};

const fit = (text: string, width: number): string => {
  const shown = lettersOf(text);
  if (widthOf(text) > width) return `${shown.slice(0, width - 1).join('')}…`;
  return `${text}${' '.repeat(width - widthOf(text))}`;
};

/** Rows in columns of fixed width; what does not fit is cut off. */
export const table = (widths: readonly number[], rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) =>
      widths
        .map((width, column) => fit(row[column] ?? '', width))
        .join(' ')
        .trimEnd(),
    )
    .join('\n');
