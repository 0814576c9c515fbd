// npm run test:memory [-- PART …]: the service's tests on the memory store, all that are not about a database, a folder
// or a process. A PART of a path chooses files. Wants a build.
import { runNodeTests } from './lib/run-node-tests.mjs';
import { giveUp } from './lib/say.mjs';

/** Why a file is not run on the memory store. A new file is run, unless it is named here. */
const NOT_HERE = {
  away: 'a database that goes away',
  backup: 'copies of a data folder',
  carrier: 'no store in it',
  import: 'the command, on a data folder',
  killed: 'what a killed process has left in its folder',
  memory: 'runs a part of these itself',
  'memory-store': 'about the memory store whatever is set',
  node: 'opening and locking data folders and databases',
  observe: 'figures and the queue of the Node service',
  serve: 'the command, on a data folder',
  settings: 'no store in it',
  slip: 'no store in it',
  'two-processes': 'several processes on one database',
  upgrade: 'migrations',
  'walls-between-shops': 'row-level security, in SQL; memory-store.test.ts asks the same of memory',
  'withdrawal-asks-nothing-else': 'no store in it',
  'withdrawal-delivery': 'a queue that outlives its process',
  'withdrawal-outages': 'a service that was stopped, on its data folder',
  'withdrawal-record': 'triggers in SQL, and the command that verifies',
};

const pattern = new RegExp(`/(?!(?:${Object.keys(NOT_HERE).join('|')})\\.test\\.ts$)[^/]+\\.test\\.ts$`);

try {
  process.exitCode = await runNodeTests(['packages/server/test'], {
    pattern,
    timeout: 120_000,
    env: { ...process.env, RETURNS_TEST_STORE: 'memory' },
  });
} catch (error) {
  giveUp(error.message);
}
