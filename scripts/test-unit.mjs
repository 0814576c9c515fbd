// npm run test:unit: the tests of the packages that need no browser, and of these scripts. The service's run on PGlite,
// and those that a real server could decide differently on PostgreSQL as well. Wants a build.
import { noPostgres } from '../packages/server/test/postgres/for-tests.ts';
import { quickPglite } from './lib/quick-pglite/template.mjs';
import { runNodeTests } from './lib/run-node-tests.mjs';
import { giveUp, say } from './lib/say.mjs';
import { onPostgres } from './lib/test-postgres.mjs';
import { addCounts, NOTHING, readCounts, writeCounts } from './lib/test-counts.mjs';

const PACKAGES = ['policy', 'policy-cli', 'contract', 'sdk', 'server', 'testing'];
const FOLDERS = [...PACKAGES.map((name) => `packages/${name}/test`), 'scripts/test'];
/** Many at once, migrations, what is stored, and who sees it: where PGlite and a server may differ. */
const ON_POSTGRES = /\/(submit-once|bad-input|walls-between-shops)\.test\.ts$/;

/** The kit on the service's database takes half a minute; it runs with `npm run test:postgres`, and here on the memory service. */
const LEFT = /testing\/test\/rest-adapter\.test\.ts$/;

const wanted = process.argv.slice(2);

const runOnPostgres = async () => {
  if (noPostgres) {
    say(`\nNot run on PostgreSQL: ${noPostgres}`);
    return 0;
  }
  return onPostgres('18', (env, version) => {
    say(`\nAgain on PostgreSQL ${version}\n`);
    return runNodeTests(['packages/server/test'], { pattern: ON_POSTGRES, timeout: 120_000, env });
  });
};

try {
  const code = await runNodeTests(FOLDERS, {
    pattern: { test: (file) => /\.test\.(ts|mjs)$/.test(file) && (wanted.length > 0 || !LEFT.test(file)) },
    timeout: 120_000,
    // PGlite is compiled once and not again for speed, which few files run long enough to gain from.
    flags: ['--liftoff-only'],
    env: await quickPglite(process.env),
  });
  if (wanted.length > 0) process.exitCode = code;
  else {
    const first = readCounts() ?? NOTHING;
    const again = await runOnPostgres();
    const second = noPostgres ? NOTHING : (readCounts() ?? NOTHING);
    writeCounts(addCounts(first, second));
    process.exitCode = code || again;
  }
} catch (error) {
  giveUp(error.message);
}
