import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { lockDataFolder } from '../data-folder-lock.js';
import { openPglite } from '../open-database.js';
import { orders, returnCases } from '../../store/schema/index.js';
import { databaseFolder, hasDatabase } from './back-up.js';

/** The archive is no database of this service, or a broken one. Nothing was changed. */
export class NotABackupError extends Error {
  constructor(file: string, cause: unknown) {
    super(`${file} is not a backup that can be restored. Nothing was changed.`, { cause });
    this.name = 'NotABackupError';
  }
}

export interface Restored {
  readonly orders: number;
  readonly cases: number;
  /** Where the database of before is now; undefined where there was none. */
  readonly before: string | undefined;
}

/** PGlite would make a new database where the archive has none, so it is asked for our tables. */
const unpack = async (file: string, folder: string): Promise<void> => {
  // Unpacked and looked at here: PGlite lets what is no archive end the process.
  const archive = await promisify(gunzip)(await readFile(file));
  if (archive.toString('latin1', 257, 262) !== 'ustar') throw new Error('This is no tar archive');
  const pglite = await PGlite.create({ dataDir: folder, loadDataDir: new Blob([archive]) });
  try {
    await pglite.query('select from returns.orders limit 1');
  } finally {
    await pglite.close();
  }
};

/** Opens it as the service would, migrations included. */
const countRecords = async (folder: string): Promise<Pick<Restored, 'orders' | 'cases'>> => {
  const { database, close } = await openPglite(folder);
  try {
    const count = sql<number>`count(*)::int`;
    const [ordersThere] = await database.select({ count }).from(orders);
    const [casesThere] = await database.select({ count }).from(returnCases);
    return { orders: ordersThere?.count ?? 0, cases: casesThere?.count ?? 0 };
  } finally {
    await close();
  }
};

/**
 * Puts the database of a backup into a data folder. It is opened beside its place first; only one that works is moved
 * there, and a database that was there is moved aside, never removed.
 *
 * @throws DataFolderBusyError while a service has the folder; NotABackupError
 */
export const restore = async (file: string, dataDir: string, now: Date): Promise<Restored> => {
  const lock = await lockDataFolder(dataDir);
  const time = now.toISOString().replaceAll(/[:.]/g, '-');
  const place = databaseFolder(dataDir);
  const beside = join(dataDir, `db.restoring-${time}`);
  try {
    await mkdir(beside, { mode: 0o700 });
    let counts;
    try {
      await unpack(file, beside);
      counts = await countRecords(beside);
    } catch (error) {
      throw new NotABackupError(file, error);
    }
    const before = hasDatabase(dataDir) ? join(dataDir, `db.before-restore-${time}`) : undefined;
    if (before === undefined) await rm(place, { recursive: true, force: true });
    else await rename(place, before);
    await rename(beside, place);
    return { ...counts, before };
  } finally {
    await rm(beside, { recursive: true, force: true });
    await lock.release();
  }
};
