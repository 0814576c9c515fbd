import { RecordRefusedError } from '../../admin/record-refused-error.js';
import type { Admin } from '../../admin/create-admin.js';
import { DataFolderBusyError } from '../data-folder-lock.js';
import { openAdmin } from '../open-admin.js';
import { createPinoLogger, STDERR } from '../pino-logger.js';
import type { Settings } from '../settings/settings.js';
import { explainStart } from './explain-start.js';
import { refused, type Outcome } from './outcome.js';

/** Does something with the service's own database, and says in a sentence why it could not. */
export const withAdmin = async (
  { DATA_DIR, DATABASE_URL }: Settings,
  work: (admin: Admin) => Promise<Outcome>,
): Promise<Outcome> => {
  try {
    const opened = await openAdmin({ dataDir: DATA_DIR, databaseUrl: DATABASE_URL }, createPinoLogger('error', STDERR));
    try {
      return await work(opened.admin);
    } finally {
      await opened.close();
    }
  } catch (error) {
    if (error instanceof RecordRefusedError) return refused(error.message);
    if (error instanceof DataFolderBusyError) {
      return refused(`A service is using the data folder ${DATA_DIR}. Stop it for this.`);
    }
    return refused(explainStart(error, DATA_DIR));
  }
};
