import { adminRoutes } from '@returns-portal/contract';
import { RecordRefusedError } from '../../admin/record-refused-error.js';
import { callService } from '../call-service.js';
import type { OrderSink } from './order-sink.js';

/** A running service, spoken to with an API key of the shop that may write orders. */
export const createHttpSink = (endpoint: string, key: string): OrderSink => ({
  async put(record) {
    const call = { params: { shop: record.shop }, body: { orders: [record] } };
    const { results } = await callService({ endpoint, key }, adminRoutes.putOrders, call);
    const [result] = results;
    if (!result) throw new Error('The service answered for no order');
    if (result.result === 'refused') {
      throw new RecordRefusedError('invalid', 'This order cannot be taken:', result.issues);
    }
    return result.result;
  },
});
