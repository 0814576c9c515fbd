import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { Finding } from './findings.js';

/**
 * A cell for a spreadsheet. One that begins like a formula would be worked out when the file is opened, with whatever
 * a stranger wrote into a shop's form; behind an apostrophe it is text (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const cell = (text: string): string => {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

const row = (cells: readonly (string | number)[]): string =>
  `${cells.map((value) => cell(String(value))).join(',')}\r\n`;

export interface ErrorsFile {
  add(finding: Finding): void;
  close(): Promise<void>;
}

/** A CSV file that says what was refused, for a spreadsheet. */
export const openErrorsFile = async (path: string): Promise<ErrorsFile> => {
  const file = createWriteStream(path, { mode: 0o600 });
  await once(file, 'open');
  // The mark tells spreadsheets that it is UTF-8.
  file.write(`\uFEFF${row(['line', 'column', 'order_number', 'message'])}`);
  return {
    add: ({ line, column, order, message }) => void file.write(row([line, column, order, message])),
    close: async () => {
      file.end();
      await finished(file);
    },
  };
};
