import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse';
import { UnreadableFileError } from '../findings.js';
import { readHeader, type Column } from './columns.js';

/** A line of the file that has content. */
export interface Row {
  /** Where it begins; a cell in quotes may go over several lines. */
  readonly line: number;
  readonly cells: ReadonlyMap<Column, string>;
  /** How many cells it has beyond, or short of, the header's. */
  readonly excess: number;
}

const DELIMITERS = [',', ';', '\t'] as const;

/** The one of which the header has most: no column's name contains any of them. */
const delimiterOf = async (file: string): Promise<string> => {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(16 * 1024));
    const [header = ''] = buffer
      .subarray(0, bytesRead)
      .toString('utf8')
      .split(/\r?\n|\r/, 1);
    const count = (delimiter: string) => header.split(delimiter).length;
    return [...DELIMITERS].sort((a, b) => count(b) - count(a))[0] ?? ',';
  } finally {
    await handle.close();
  }
};

const explain = (error: CsvError): string => {
  const line = typeof error['lines'] === 'number' ? ` (line ${error['lines']})` : '';
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return `A quotation mark is opened and never closed${line}.`;
    case 'INVALID_OPENING_QUOTE':
    case 'CSV_INVALID_CLOSING_QUOTE':
      return `A quotation mark stands within a cell${line}. Put the cell into quotation marks and double those in it.`;
    default:
      return `The file is no CSV: ${error.message}.`;
  }
};

const countIn = (record: readonly string[], pattern: RegExp): number =>
  record.reduce((total, cell) => total + (cell.match(pattern)?.length ?? 0), 0);

const rowOf = (columns: readonly Column[], cells: readonly string[], line: number): Row => ({
  line,
  cells: new Map(columns.map((column, index) => [column, cells[index]?.trim() ?? ''])),
  excess: cells.length - columns.length,
});

/**
 * The rows of a CSV file, one by one. A byte order mark, `,` `;` or tabs, quotes, and every kind of line end are
 * understood; rows without any content are passed over.
 *
 * @throws UnreadableFileError when the header is wrong, or quotes make it impossible to tell rows apart
 */
export const readRows = async function* (file: string, onBytes?: (bytes: number) => void): AsyncGenerator<Row> {
  const parser = parse({
    bom: true,
    delimiter: await delimiterOf(file),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    max_record_size: 1_000_000,
  });
  const source = createReadStream(file);
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let columns: readonly Column[] | undefined;
  let crlfs = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      // The parser counts the lines it has ended, and a CRLF within quotes as two.
      crlfs += countIn(record, /\r\n/g);
      const end = info.lines - crlfs;
      const line = end - countIn(record, /\r\n|\r|\n/g);
      onBytes?.(source.bytesRead);
      if (columns) yield rowOf(columns, record, line);
      else columns = readHeader(record);
    }
  } catch (error) {
    if (error instanceof CsvError) throw new UnreadableFileError(explain(error), { cause: error });
    throw error;
  } finally {
    source.destroy();
  }
  if (!columns) throw new UnreadableFileError('The file is empty: its first line must name the columns.');
};
