import { readRows, type Row } from './read-rows.js';

/** The rows of one order, in the order of the file. */
export type Group = readonly [Row, ...Row[]];

export const numberOf = (row: Row): string => row.cells.get('order_number') ?? '';

/** How many rows each order has. */
const countRows = async (file: string): Promise<Map<string, number>> => {
  const counts = new Map<string, number>();
  for await (const row of readRows(file)) counts.set(numberOf(row), (counts.get(numberOf(row)) ?? 0) + 1);
  return counts;
};

/**
 * The rows of a file, order by order, even where they do not stand together. The file is read twice, the first time
 * to count; so of a file that is sorted by order only one order at a time is in memory. A row without a number is a
 * group of its own.
 *
 * @param onBytes told how far the file has been read
 */
export const groupRows = async function* (file: string, onBytes: (bytes: number) => void): AsyncGenerator<Group> {
  const missing = await countRows(file);
  const open = new Map<string, [Row, ...Row[]]>();
  for await (const row of readRows(file, onBytes)) {
    const number = numberOf(row);
    if (number === '') {
      yield [row];
      continue;
    }
    const group = open.get(number);
    if (group) group.push(row);
    else open.set(number, [row]);
    const left = (missing.get(number) ?? 0) - 1;
    missing.set(number, left);
    if (left > 0) continue;
    yield group ?? [row];
    open.delete(number);
  }
};
