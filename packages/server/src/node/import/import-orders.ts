import { checkRecord } from '../../admin/check-record.js';
import { orderRecordSchema } from '../../admin/record-schemas.js';
import { RecordRefusedError } from '../../admin/record-refused-error.js';
import type { OrderRecord } from '../../order-record.js';
import { COLUMNS } from './csv/columns.js';
import type { Finding, ReadOrder } from './findings.js';
import type { OrderSink } from './order-sink.js';

export interface ImportCounts {
  readonly stored: number;
  /** A return was made of them already. */
  readonly kept: number;
  readonly refused: number;
}

/** As many orders at once as a database server takes well; the embedded one takes one after the other anyway. */
const AT_ONCE = 8;

const isColumn = (name: string): name is keyof typeof COLUMNS => Object.hasOwn(COLUMNS, name);

/** What a check found, in the words of the file. */
const findingsOf = (error: RecordRefusedError, { order, locate }: ReadOrder): Finding[] => {
  if (error.issues.length === 0)
    return [{ ...locate(''), order, message: `${error.message}. Put the shop and its policy first.` }];
  return error.issues.map(({ path, message }) => {
    const place = locate(path);
    return { ...place, order, message: isColumn(place.column) ? `must be ${COLUMNS[place.column].must}.` : message };
  });
};

/** What is wrong beyond what was found when the order was read: all of it at once, each cell once. */
const furtherFindings = (read: ReadOrder): Finding[] => {
  if (read.record === undefined) return [];
  try {
    checkRecord('order', orderRecordSchema, read.record);
    return [];
  } catch (error) {
    if (!(error instanceof RecordRefusedError)) throw error;
    const known = new Set(read.findings.map(({ line, column }) => `${line} ${column}`));
    return findingsOf(error, read).filter(({ line, column }) => column !== '' && !known.has(`${line} ${column}`));
  }
};

/**
 * Puts orders into a sink, and goes on after those that are refused.
 *
 * @param report told what is wrong
 * @throws what the sink throws beyond refusals; orders put before that are stored
 */
export const importOrders = async (
  orders: AsyncIterable<ReadOrder>,
  sink: OrderSink,
  report: (finding: Finding) => void,
): Promise<ImportCounts> => {
  const counts = { stored: 0, kept: 0, refused: 0 };
  const running = new Map<string, Promise<void>>();
  let failure: { readonly error: unknown } | undefined;

  const refuse = (findings: readonly Finding[]): void => {
    counts.refused += 1;
    findings.forEach(report);
  };
  const put = async (read: ReadOrder): Promise<void> => {
    try {
      // Checked by the sink, which says where it is wrong.
      counts[await sink.put(read.record as OrderRecord)] += 1;
    } catch (error) {
      if (error instanceof RecordRefusedError) refuse(findingsOf(error, read));
      else failure ??= { error };
    }
  };
  const failed = () => failure;

  for await (const read of orders) {
    if (failed()) break;
    if (read.findings.length > 0) {
      refuse([...read.findings, ...furtherFindings(read)].sort((a, b) => a.line - b.line));
      continue;
    }
    // The later of two states of an order must also be put later.
    const key = read.order.toLowerCase();
    await running.get(key);
    while (running.size >= AT_ONCE) await Promise.race(running.values());
    const done = put(read).then(() => void running.delete(key));
    running.set(key, done);
  }
  await Promise.all(running.values());
  const ended = failed();
  if (ended) throw ended.error;
  return counts;
};
