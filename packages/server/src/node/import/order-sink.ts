import type { OrderRecord } from '../../order-record.js';

/** Where an import puts its orders. */
export interface OrderSink {
  /**
   * `kept`: a return was made of the order already, so it was not touched.
   *
   * @throws RecordRefusedError when this order cannot be taken; anything else ends the import
   */
  put(record: OrderRecord): Promise<'stored' | 'kept'>;
}
