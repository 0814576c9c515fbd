import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { UnreadableFileError, type ReadOrder } from './findings.js';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const numberIn = (record: unknown): string => {
  const number = isObject(record) && isObject(record['order']) ? record['order']['number'] : undefined;
  return typeof number === 'string' ? number : '';
};

/** A record as it is; one that names no shop gets the one that was given. */
const readOrder = (value: unknown, shop: string | undefined, line: number): ReadOrder => ({
  findings: [],
  record: isObject(value) && value['shop'] === undefined && shop !== undefined ? { ...value, shop } : value,
  order: numberIn(value),
  locate: (path) => ({ line, column: path }),
});

const parse = (text: string): unknown => JSON.parse(text.replace(/^\uFEFF/, ''));

/** The orders of a JSON file: a list, or `{ "orders": [ … ] }`. All of it is read into memory. */
export const readJsonOrders = async function* (file: string, shop: string | undefined): AsyncGenerator<ReadOrder> {
  let document: unknown;
  try {
    document = parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new UnreadableFileError(`The file is no JSON: ${error instanceof Error ? error.message : ''}.`, {
      cause: error,
    });
  }
  const orders = isObject(document) ? document['orders'] : document;
  if (!Array.isArray(orders)) {
    throw new UnreadableFileError('The file must be a list of orders, or an object with one: { "orders": [ … ] }.');
  }
  for (const [index, value] of (orders as readonly unknown[]).entries()) yield readOrder(value, shop, index + 1);
};

/** The orders of a file with one JSON object a line. */
export const readNdjsonOrders = async function* (
  file: string,
  shop: string | undefined,
  onBytes: (bytes: number) => void,
): AsyncGenerator<ReadOrder> {
  const source = createReadStream(file);
  let line = 0;
  for await (const text of createInterface({ input: source, crlfDelay: Infinity })) {
    line += 1;
    onBytes(source.bytesRead);
    if (text.trim() === '') continue;
    let value: unknown;
    try {
      value = parse(text);
    } catch {
      const message = 'is no JSON. Write one whole object on each line.';
      const findings = [{ line, column: '', order: '', message }];
      yield { ...readOrder(undefined, shop, line), findings };
      continue;
    }
    yield readOrder(value, shop, line);
  }
};
