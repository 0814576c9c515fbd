import { existsSync } from 'node:fs';
import { backUp, hasDatabase } from '../../backup/back-up.js';
import { DONE, misused, refused } from '../outcome.js';
import type { Command } from './command.js';

/** A server's database is not ours to copy. */
export const USE_TOOLS_OF_POSTGRESQL =
  'The database is a PostgreSQL server (DATABASE_URL is set). Use its own tools: pg_dump to back it up, ' +
  'pg_restore to restore it.';

export const backup: Command = {
  name: 'backup',
  usage: 'backup FILE.tar.gz [--force]',
  summary: 'Back up the embedded database, also while the service runs.',
  more: [
    'The file holds the whole database: shops and their secrets, orders, returns, jobs.',
    'Keep it as you keep these. What lies beside the database in the data folder, such as',
    'mails in files, is not in it: copy that as files.',
  ].join('\n'),
  files: 1,
  options: ['force'],
  run: async ({ files: [file = ''], force }, { DATABASE_URL, DATA_DIR }, io) => {
    if (DATABASE_URL !== undefined) return misused(USE_TOOLS_OF_POSTGRESQL);
    if (!hasDatabase(DATA_DIR)) return misused(`There is no database in the data folder ${DATA_DIR}.`);
    if (existsSync(file) && !force) return refused(`${file} is there already. --force replaces it.`);
    const size = await backUp(DATA_DIR, file);
    io.out(`Backed up ${DATA_DIR} to ${file} (${(size / 1e6).toFixed(1)} MB).`);
    return DONE;
  },
};
