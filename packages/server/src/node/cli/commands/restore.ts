import { existsSync } from 'node:fs';
import { hasDatabase } from '../../backup/back-up.js';
import { NotABackupError, restore as restoreDatabase, type Restored } from '../../backup/restore.js';
import { DataFolderBusyError } from '../../data-folder-lock.js';
import { DONE, misused, refused } from '../outcome.js';
import { USE_TOOLS_OF_POSTGRESQL } from './backup.js';
import type { Command } from './command.js';

const report = (file: string, dataDir: string, { orders, cases, before }: Restored): string =>
  [
    `Restored ${file} into ${dataDir}: ${orders} orders, ${cases} returns.`,
    ...(before === undefined ? [] : [`The database of before is in ${before}.`]),
  ].join('\n');

export const restore: Command = {
  name: 'restore',
  usage: 'restore FILE.tar.gz [--force]',
  summary: 'Put a backup into a data folder that has no database, or with --force over one.',
  more: [
    'The service must not be running. The backup is opened and brought up to date before it',
    'is put in place; a database that was there is moved aside, not removed. Mails that were',
    'still to be sent when the backup was made are sent once the service starts. Mails in',
    'files, and what else lies in the data folder, are left as they are.',
  ].join('\n'),
  files: 1,
  options: ['force'],
  run: async ({ files: [file = ''], force }, { DATABASE_URL, DATA_DIR }, io) => {
    if (DATABASE_URL !== undefined) return misused(USE_TOOLS_OF_POSTGRESQL);
    if (!existsSync(file)) return misused(`There is no file ${file}.`);
    if (hasDatabase(DATA_DIR) && !force) {
      return refused(`There is a database in ${DATA_DIR} already. --force moves it aside.`);
    }
    try {
      io.out(report(file, DATA_DIR, await restoreDatabase(file, DATA_DIR, new Date())));
      return DONE;
    } catch (error) {
      if (error instanceof NotABackupError) return misused(error.message);
      if (error instanceof DataFolderBusyError) {
        return refused(`A service is using the data folder ${DATA_DIR}. Stop it first.`);
      }
      throw error;
    }
  },
};
