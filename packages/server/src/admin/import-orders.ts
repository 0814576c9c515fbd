import type { OrderRecord } from '../order-record.js';
import type { ReturnStore } from '../ports/return-store.js';
import { importOrder } from './import-order.js';
import { RecordRefusedError } from './record-refused-error.js';

export interface OrderResult {
  readonly number: string | null;
  readonly result: 'stored' | 'kept' | 'refused';
  readonly issues: { path: string; code: string; message: string }[];
}

const numberOf = (record: unknown): string | null => {
  const number = (record as { order?: { number?: unknown } } | null)?.order?.number;
  return typeof number === 'string' ? number.slice(0, 60) : null;
};

const issuesOf = (error: RecordRefusedError): OrderResult['issues'] =>
  error.issues.length > 0
    ? error.issues.map((issue) => ({ ...issue }))
    : [{ path: '', code: error.code, message: error.message }];

/** Takes orders one by one; a bad one is told of and spoils no other. All of them must be the shop's own. */
export const importOrders = async (
  store: ReturnStore,
  shop: string,
  records: readonly unknown[],
): Promise<OrderResult[]> => {
  const results: OrderResult[] = [];
  for (const record of records) {
    const number = numberOf(record);
    try {
      const given = record as OrderRecord | null;
      if (given?.shop !== undefined && given.shop !== shop) {
        throw new RecordRefusedError('invalid', 'This order cannot be taken:', [
          { path: 'shop', code: 'other_shop', message: `This key is for the shop "${shop}"` },
        ]);
      }
      const result = await importOrder(store, { ...given, shop } as OrderRecord);
      results.push({ number, result, issues: [] });
    } catch (error) {
      if (!(error instanceof RecordRefusedError)) throw error;
      results.push({ number, result: 'refused', issues: issuesOf(error) });
    }
  }
  return results;
};
