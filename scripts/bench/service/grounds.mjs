import { PGlite } from '@electric-sql/pglite';
import { openReturnsService } from '@returns-portal/server/node';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { NOW } from '../../../packages/server/test/fixtures.ts';
import { noPostgres } from '../../../packages/server/test/postgres/for-tests.ts';
import { startPostgres } from '../../../packages/server/test/postgres/start-postgres.ts';

const open = (options) =>
  openReturnsService({
    ...options,
    now: () => new Date(NOW),
    // The mail itself is not measured; the job around it is.
    mailer: { send: () => Promise.resolve() },
    logger: { info: () => undefined, error: (message, { error } = {}) => console.error(message, error?.message) },
  });

/** PGlite writes to the disk after each transaction, as PostgreSQL does. */
const onPglite = async () => {
  const root = await mkdtemp(join(tmpdir(), 'returns-bench-'));
  let made = 0;
  return {
    name: 'PGlite',
    async createDatabase() {
      const dataDir = join(root, String((made += 1)));
      return {
        open: () => open({ dataDir }),
        /** Runs statements beside the service. Only while it is closed. */
        async sql(work) {
          const pglite = await PGlite.create(join(dataDir, 'db'));
          const begin = (run) => pglite.transaction((transaction) => run((...args) => transaction.query(...args)));
          await work((...args) => pglite.query(...args), begin);
          await pglite.close();
        },
      };
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
};

const onPostgres = async () => {
  const server = await startPostgres({ fsync: true });
  return {
    name: `PostgreSQL ${server.version}`,
    async createDatabase() {
      const databaseUrl = await server.createDatabase();
      const database = new URL(databaseUrl).pathname.slice(1);
      return {
        open: () => open({ databaseUrl }),
        async sql(work) {
          const client = new pg.Client({ connectionString: server.url(database) });
          await client.connect();
          const query = (...args) => client.query(...args);
          const begin = async (run) => {
            await client.query('begin');
            await run(query);
            await client.query('commit');
          };
          await work(query, begin);
          await client.end();
        },
      };
    },
    remove: () => server.remove(),
  };
};

/** Where the service is measured. Each of the grounds is set up only when its turn comes. */
export const grounds = noPostgres ? [onPglite] : [onPglite, onPostgres];
