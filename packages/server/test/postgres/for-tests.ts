import { createDatabase } from './create-database.ts';
import { findBinaries, isPostgresVersion, type PostgresVersion } from './find-binaries.ts';
import { startPostgres, type TestPostgres } from './start-postgres.ts';

/** A server for all test files, as its superuser; set by `npm run test:postgres`. */
const SHARED = process.env['RETURNS_TEST_POSTGRES'];

/** Which PostgreSQL tests start that need one of their own. */
const version = (): PostgresVersion => {
  const wanted = process.env['RETURNS_TEST_POSTGRES_VERSION'] ?? '18';
  if (!isPostgresVersion(wanted)) throw new Error(`There is no PostgreSQL ${wanted} for tests: take 18 or 15`);
  return wanted;
};

const whyNot = (): string | false => {
  // Where tests guard what is published, nothing is skipped: they fail, and say what is missing.
  if (process.env['CI']) return false;
  const found = findBinaries(version());
  return found.kind === 'missing' && found.because;
};

/** For `{ skip: noPostgres }`: why tests that need a PostgreSQL cannot run here; false where they can. */
export const noPostgres: string | false = whyNot();

/** A fresh, empty database, where the tests run on a PostgreSQL server; nothing where they run on PGlite. */
export const freshDatabase = async (): Promise<string | undefined> =>
  SHARED === undefined ? undefined : createDatabase(SHARED);

/** A server that a test may stop and kill. */
export const ownPostgres = (options: { readonly fsync?: boolean } = {}): Promise<TestPostgres> =>
  startPostgres({ version: version(), ...options });
