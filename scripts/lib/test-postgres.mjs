import { startPostgres } from '../../packages/server/test/postgres/start-postgres.ts';

/** Starts a PostgreSQL server for tests, and hands over the environment in which they find it. */
export const onPostgres = async (version, run) => {
  const server = await startPostgres({ version });
  try {
    const where = { RETURNS_TEST_POSTGRES: server.url(), RETURNS_TEST_POSTGRES_VERSION: version };
    return await run({ ...process.env, ...where }, server.version);
  } finally {
    await server.remove();
  }
};
