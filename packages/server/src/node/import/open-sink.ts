import { checkRecord } from '../../admin/check-record.js';
import { orderRecordSchema } from '../../admin/record-schemas.js';
import type { Logger } from '../../ports/logger.js';
import { openAdmin } from '../open-admin.js';
import type { Settings } from '../settings/settings.js';
import type { OrderSink } from './order-sink.js';

export interface OpenSink {
  readonly sink: OrderSink;
  close(): Promise<void>;
}

/** Checks orders as the service does, and stores none. What shops there are, it does not know. */
export const checkingSink: OrderSink = {
  put: async (record) => {
    checkRecord('order', orderRecordSchema, record);
    return 'stored';
  },
};

/**
 * The service's own database.
 *
 * @throws DataFolderBusyError when a running service has it
 */
export const openDatabaseSink = async (
  { DATA_DIR, DATABASE_URL }: Pick<Settings, 'DATA_DIR' | 'DATABASE_URL'>,
  logger: Logger,
): Promise<OpenSink> => {
  const { admin, close } = await openAdmin({ dataDir: DATA_DIR, databaseUrl: DATABASE_URL }, logger);
  return { sink: { put: (record) => admin.putOrder(record) }, close };
};
