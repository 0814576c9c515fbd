import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PGlite, types } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { drizzle as drizzlePg, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { migrate as migratePg } from 'drizzle-orm/node-postgres/migrator';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import pg from 'pg';
import { fromPglite, PgBoss } from 'pg-boss';
import type { Logger } from '../ports/logger.js';
import type { Database } from '../store/database.js';
import { prepareTenantRole } from './tenant-role.js';

/** An open database with its tables in place, and a queue on it that is not started yet. */
export interface OpenDatabase {
  readonly database: Database;
  readonly boss: PgBoss;
  /** To be called once the queues are there. What it gives is the store's `tenantRole`. */
  prepareTenantRole(): Promise<string | null>;
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

/** Where pg-boss keeps its queues. */
export const BOSS_SCHEMA = 'returns_jobs';
const SCHEMAS = ['returns', BOSS_SCHEMA];

const BOSS = {
  schema: BOSS_SCHEMA,
  useListenNotify: true,
};

/** PGlite writes bytes out digit by digit, which takes seconds for a photo; it takes them as they are, too. */
const BYTES = {
  serializers: { [types.BYTEA]: (bytes: Uint8Array) => bytes as unknown as string },
  parsers: { [types.BYTEA]: (text: string) => Uint8Array.from(Buffer.from(text.slice(2), 'hex')) },
};

/** PGlite in a folder, or in memory. */
export const openPglite = async (folder: string | undefined): Promise<OpenDatabase> => {
  if (folder !== undefined) await mkdir(folder, { recursive: true });
  const pglite = await PGlite.create({ ...BYTES, ...(folder !== undefined && { dataDir: folder }) });
  try {
    const database = drizzlePglite(pglite);
    await migratePglite(database, MIGRATIONS);
    const boss = new PgBoss({ ...BOSS, db: fromPglite(pglite), backend: 'pglite' });
    return {
      database,
      boss,
      dump: () => pglite.dumpDataDir('gzip'),
      prepareTenantRole: () => prepareTenantRole(database, SCHEMAS),
      close: () => pglite.close(),
    };
  } catch (error) {
    await pglite.close();
    throw error;
  }
};

/** Does something while no other process does: several may start at once on the same database. */
const underLock = async <T>(pool: pg.Pool, work: (database: Database) => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  try {
    const database = drizzlePg(client);
    await database.execute(sql`select pg_advisory_lock(${MIGRATION_LOCK})`);
    try {
      return await work(database);
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
    await underLock(pool, (database) => migratePg(database as NodePgDatabase, MIGRATIONS));
    const boss = new PgBoss({ ...BOSS, connectionString, max: 4, application_name: 'returns-portal-jobs' });
    return {
      database: drizzlePg(pool),
      boss,
      prepareTenantRole: () => underLock(pool, (database) => prepareTenantRole(database, SCHEMAS)),
      close: () => pool.end(),
    };
  } catch (error) {
    await pool.end();
    throw new Error('The database could not be opened: is it there, and is the address right?', { cause: error });
  }
};
