import { extname } from 'node:path';
import { readCsvOrders } from './csv/read-csv-orders.js';
import { UnreadableFileError, type ReadOrder } from './findings.js';
import { readJsonOrders, readNdjsonOrders } from './read-json-orders.js';

/**
 * The orders of a file, one by one; its name says what kind of file it is.
 *
 * @param shop the shop of orders that name none
 * @param onBytes told how far the file has been read
 * @throws UnreadableFileError
 */
export const readOrders = (
  file: string,
  shop: string | undefined,
  onBytes: (bytes: number) => void,
): AsyncIterable<ReadOrder> => {
  switch (extname(file).toLowerCase()) {
    case '.csv':
    case '.tsv':
      return readCsvOrders(file, shop, onBytes);
    case '.ndjson':
    case '.jsonl':
      return readNdjsonOrders(file, shop, onBytes);
    case '.json':
      return readJsonOrders(file, shop);
    default:
      throw new UnreadableFileError('The file’s name must end in .csv, .tsv, .ndjson, .jsonl or .json.');
  }
};
