// npm run test:postgres [-- VERSION [PART …]]: the service's tests, and the conformance kit on the service, on a PostgreSQL
// server, each file on an empty database of its own. VERSION is 18 or 15; a PART of a path chooses files. Wants a build.
import { isPostgresVersion } from '../packages/server/test/postgres/find-binaries.ts';
import { runNodeTests } from './lib/run-node-tests.mjs';
import { giveUp, say } from './lib/say.mjs';
import { onPostgres } from './lib/test-postgres.mjs';

/** Of the kit only what opens a database. */
const ON_A_DATABASE = /server\/test\/.*\.test\.ts$|testing\/test\/rest-adapter\.test\.ts$/;

const [first, ...rest] = process.argv.slice(2);
const version = first !== undefined && isPostgresVersion(first) ? first : '18';
const parts = version === first || first === undefined ? rest : [first, ...rest];

try {
  process.exitCode = await onPostgres(version, (env, said) => {
    say(`On PostgreSQL ${said}`);
    const folders = ['packages/server/test', 'packages/testing/test'];
    return runNodeTests(folders, { pattern: ON_A_DATABASE, timeout: 120_000, parts, env });
  });
} catch (error) {
  giveUp(error.message);
}
