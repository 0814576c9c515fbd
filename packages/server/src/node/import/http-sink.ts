import { adminRoutes, pathOf, problemSchema } from '@returns-portal/contract';
import { RecordRefusedError } from '../../admin/record-refused-error.js';
import type { OrderSink } from './order-sink.js';

/** Milliseconds to wait for an answer. */
const PATIENCE = 30_000;

/** A running service, spoken to with an API key of the shop that may write orders. */
export const createHttpSink = (endpoint: string, key: string): OrderSink => ({
  async put(record) {
    const response = await fetch(endpoint.replace(/\/+$/, '') + pathOf(adminRoutes.putOrders, { shop: record.shop }), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ orders: [record] }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const body: unknown = await response.json();
    if (!response.ok) {
      const problem = problemSchema.safeParse(body);
      const why = problem.success ? `${problem.data.title} (${problem.data.code})` : 'no problem document';
      throw new Error(`The service answered ${response.status}: ${why}`);
    }
    const [result] = adminRoutes.putOrders.response.parse(body).results;
    if (!result) throw new Error('The service answered for no order');
    if (result.result === 'refused') {
      throw new RecordRefusedError('invalid', 'This order cannot be taken:', result.issues);
    }
    return result.result;
  },
});
