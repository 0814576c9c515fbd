import type { ReadOrder } from '../findings.js';
import { groupRows } from './group-rows.js';
import { readGroup } from './read-group.js';

/** The orders of a CSV file with a row for each line of an order. */
export const readCsvOrders = async function* (
  file: string,
  shop: string | undefined,
  onBytes: (bytes: number) => void,
): AsyncGenerator<ReadOrder> {
  for await (const group of groupRows(file, onBytes)) yield readGroup(group, shop);
};
