type Cell = string | number | null;

/** What spreadsheets take for the beginning of a formula: text that somebody typed must not run as one (CWE-1236). */
const FORMULA = /^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/u;

const cellOf = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return `${cell}`;
  const text = FORMULA.test(cell.trimStart()) || FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * A table as RFC 4180 has it: commas, quotes where they are needed, and lines that end with CR LF. Text that a spreadsheet
 * would run gets an apostrophe before it.
 */
export const toCsv = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [head, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');

/** An amount as a spreadsheet adds it up. */
export const majorUnits = (amount: number, currency: string | null): Cell => {
  if (currency === null) return null;
  const { maximumFractionDigits: digits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return Number((amount / 10 ** digits).toFixed(digits));
};
