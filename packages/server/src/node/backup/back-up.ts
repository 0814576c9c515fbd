import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { DataFolderBusyError, lockDataFolder, type DataFolderLock } from '../data-folder-lock.js';
import { askForBackup } from './ask-for-backup.js';
import { writeAtomically } from './write-atomically.js';

/** Where the embedded database is in a data folder. */
export const databaseFolder = (dataDir: string): string => join(dataDir, 'db');

/** Whether a database was made there; a folder alone is none. */
export const hasDatabase = (dataDir: string): boolean => existsSync(join(databaseFolder(dataDir), 'PG_VERSION'));

const lockIfFree = async (dataDir: string): Promise<DataFolderLock | undefined> => {
  try {
    return await lockDataFolder(dataDir);
  } catch (error) {
    if (error instanceof DataFolderBusyError) return undefined;
    throw error;
  }
};

const bytesOf = (archive: Blob): AsyncIterable<Uint8Array> =>
  // Node's streams are iterable; the types of browsers do not say so yet.
  archive.stream() as ReadableStream<Uint8Array> & AsyncIterable<Uint8Array>;

/** The database as it is, before any migration: a backup is often made ahead of an update. */
const dumpFolder = async (dataDir: string): Promise<AsyncIterable<Uint8Array>> => {
  const pglite = await PGlite.create({ dataDir: databaseFolder(dataDir) });
  try {
    return bytesOf(await pglite.dumpDataDir('gzip'));
  } finally {
    await pglite.close();
  }
};

/**
 * Writes the embedded database of a data folder into a `.tar.gz`. Where a running service has the folder, that one is
 * asked: it goes on serving, and everything that it acknowledged before is in the backup.
 *
 * @returns the size in bytes
 */
export const backUp = async (dataDir: string, file: string): Promise<number> => {
  const lock = await lockIfFree(dataDir);
  if (!lock) return writeAtomically(file, await askForBackup(dataDir));
  try {
    return await writeAtomically(file, await dumpFolder(dataDir));
  } finally {
    await lock.release();
  }
};
