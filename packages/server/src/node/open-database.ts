import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { drizzle as drizzlePg } from 'drizzle-orm/node-postgres';
import { migrate as migratePg } from 'drizzle-orm/node-postgres/migrator';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import pg from 'pg';
import { fromPglite, PgBoss } from 'pg-boss';
import type { Logger } from '../ports/logger.js';
import type { Database } from '../store/database.js';

/** An open database with its tables in place, and a queue on it that is not started yet. */
export interface OpenDatabase {
  readonly database: Database;
  readonly boss: PgBoss;
  /** The whole embedded database as a `.tar.gz`, as it is between two statements. Servers have tools of their own. */
  readonly dump?: () => Promise<Blob>;
  close(): Promise<void>;
}

const MIGRATIONS = {
  migrationsFolder: fileURLToPath(new URL('../../migrations', import.meta.url)),
  migrationsTable: 'returns_portal_migrations',
};

/** Any number, as long as every release of the service asks for the same one. */
const MIGRATION_LOCK = 7_236_201;

export const BOSS_SCHEMA = 'returns_jobs';

const BOSS = {
  schema: BOSS_SCHEMA,
  useListenNotify: true,
  // Nothing is sent by the calendar yet.
  schedule: false,
};

/** PGlite in a folder, or in memory. */
export const openPglite = async (folder: string | undefined): Promise<OpenDatabase> => {
  if (folder !== undefined) await mkdir(folder, { recursive: true });
  const pglite = await PGlite.create(folder === undefined ? {} : { dataDir: folder });
  try {
    const database = drizzlePglite(pglite);
    await migratePglite(database, MIGRATIONS);
    const boss = new PgBoss({ ...BOSS, db: fromPglite(pglite), backend: 'pglite' });
    return { database, boss, dump: () => pglite.dumpDataDir('gzip'), close: () => pglite.close() };
  } catch (error) {
    await pglite.close();
    throw error;
  }
};

/** One process migrates at a time: several may start at once on the same database. */
const migrateUnderLock = async (pool: pg.Pool): Promise<void> => {
  const client = await pool.connect();
  try {
    const database = drizzlePg(client);
    await database.execute(sql`select pg_advisory_lock(${MIGRATION_LOCK})`);
    try {
      await migratePg(database, MIGRATIONS);
    } finally {
      await database.execute(sql`select pg_advisory_unlock(${MIGRATION_LOCK})`);
    }
  } finally {
    client.release();
  }
};

/** A PostgreSQL server, version 15 or later. */
export const openPostgres = async (connectionString: string, logger: Logger): Promise<OpenDatabase> => {
  const pool = new pg.Pool({ connectionString, application_name: 'returns-portal' });
  // Without a listener, a connection that the server drops while idle would end the process.
  pool.on('error', (error) => logger.error('A database connection was lost', { error }));
  try {
    await migrateUnderLock(pool);
    const boss = new PgBoss({ ...BOSS, connectionString, max: 4, application_name: 'returns-portal-jobs' });
    return { database: drizzlePg(pool), boss, close: () => pool.end() };
  } catch (error) {
    await pool.end();
    throw new Error('The database could not be opened: is it there, and is the address right?', { cause: error });
  }
};
