// npm run test:unit: the tests of the packages that need no browser, and of these scripts. Wants a build.
import { runNodeTests } from './lib/run-node-tests.mjs';
import { giveUp } from './lib/say.mjs';

const PACKAGES = ['policy', 'policy-cli', 'contract', 'sdk', 'server', 'testing'];
const folders = [...PACKAGES.map((name) => `packages/${name}/test`), 'scripts/test'];

try {
  process.exitCode = await runNodeTests(folders, { pattern: /\.test\.(ts|mjs)$/, timeout: 120_000 });
} catch (error) {
  giveUp(error.message);
}
