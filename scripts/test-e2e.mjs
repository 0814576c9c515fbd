// npm run test:e2e: whole journeys, in a real browser on the demo as npm start runs it and on every other example. Wants
// a build. The tests find the browser in CHROME_PATH.
import { findBrowser } from './lib/find-browser.mjs';
import { quickPglite } from './lib/quick-pglite/template.mjs';
import { runNodeTests } from './lib/run-node-tests.mjs';
import { giveUp } from './lib/say.mjs';

try {
  // First, since the packaged browser needs what this puts into our environment.
  const browser = await findBrowser();
  const env = await quickPglite({ ...process.env, CHROME_PATH: browser });
  // Five builds by five tools take long: `npm run test:e2e -- frameworks` runs them.
  const isLeft = (file) => process.argv.length === 2 && file.includes('frameworks/test/frameworks.');
  const pattern = { test: (file) => /\/test\/.*\.test\.(ts|mjs)$/.test(file) && !isLeft(file) };
  const options = { pattern, timeout: 300_000, env };
  process.exitCode = await runNodeTests(['examples', 'scripts/script-tag', 'scripts/runtimes'], options);
} catch (error) {
  giveUp(error.message);
}
