import { join } from 'node:path';
import { createAdmin, type Admin } from '../admin/create-admin.js';
import type { Logger } from '../ports/logger.js';
import { systemClock } from '../ports/clock.js';
import { createDrizzleStore } from '../store/create-drizzle-store.js';
import { createBossJobs } from './create-boss-jobs.js';
import { lockDataFolder } from './data-folder-lock.js';
import { openPglite, openPostgres } from './open-database.js';
import { rememberPolicies } from './remember-policies.js';

export interface OpenAdmin {
  readonly admin: Admin;
  close(): Promise<void>;
}

/**
 * Opens the database to put things into it, and nothing else: no job is run. Mails that wait belong to the service,
 * which knows the mail server; a program beside it might not.
 *
 * @throws DataFolderBusyError when a service has `dataDir` open
 */
export const openAdmin = async (
  { dataDir, databaseUrl }: { readonly dataDir: string; readonly databaseUrl: string | undefined },
  logger: Logger,
): Promise<OpenAdmin> => {
  const lock = databaseUrl === undefined ? await lockDataFolder(dataDir) : undefined;
  try {
    const { database, boss, prepareTenantRole, close } = await (databaseUrl === undefined
      ? openPglite(join(dataDir, 'db'))
      : openPostgres(databaseUrl, logger));
    const jobs = createBossJobs(boss, logger);
    const store = createDrizzleStore(database, jobs.enqueue, await prepareTenantRole());
    return {
      // The embedded database is ours alone; a server may have a service on it that publishes policies.
      admin: createAdmin({ store: lock ? rememberPolicies(store) : store, clock: systemClock }),
      async close() {
        await close();
        await lock?.release();
      },
    };
  } catch (error) {
    await lock?.release();
    throw error;
  }
};
