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
import { createPool } from './create-pool.js';
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
  // How often it looks for jobs that were cut short.
  superviseIntervalSeconds: 20,
  monitorIntervalSeconds: 20,
};

/** PGlite writes bytes out digit by digit, which takes seconds for a photo; it takes them as they are, too. */
const BYTES = {
  serializers: { [types.BYTEA]: (bytes: Uint8Array) => bytes as unknown as string },
  parsers: { [types.BYTEA]: (text: string) => Uint8Array.from(Buffer.from(text.slice(2), 'hex')) },
};

/** Milliseconds to wait for a first connection, and for the queue's own statements, some of which tidy up. */
const CONNECTING = 10_000;
const TIDYING = 30_000;

const BOSS_CONNECTIONS = {
  max: 4,
  application_name: 'returns-portal-jobs',
  // Passed on to pg as they are.
  keepAlive: true,
  query_timeout: TIDYING,
  statement_timeout: TIDYING,
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

/**
 * Does something while no other process does: several may start at once on the same database. It has a connection of
 * its own, since waiting for another process, or changing a large table, may take longer than a request would wait.
 */
const underLock = async <T>(connectionString: string, work: (database: NodePgDatabase) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString, keepAlive: true, connectionTimeoutMillis: CONNECTING });
  // Without a listener its end would be the end of the process; the statement that it breaks says so itself.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const database = drizzlePg(client);
    // It ends with the connection.
    await database.execute(sql`select pg_advisory_lock(${MIGRATION_LOCK})`);
    return await work(database);
  } finally {
    await client.end();
  }
};

/** A PostgreSQL server, version 15 or later. */
export const openPostgres = async (connectionString: string, logger: Logger): Promise<OpenDatabase> => {
  try {
    await underLock(connectionString, (database) => migratePg(database, MIGRATIONS));
  } catch (error) {
    throw new Error('The database could not be opened: is it there, and is the address right?', { cause: error });
  }
  const pool = createPool(connectionString, logger);
  const boss = new PgBoss({ ...BOSS, ...BOSS_CONNECTIONS, connectionString });
  return {
    database: drizzlePg(pool),
    boss,
    prepareTenantRole: () => underLock(connectionString, (database) => prepareTenantRole(database, SCHEMAS)),
    close: () => pool.end(),
  };
};
