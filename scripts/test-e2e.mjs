// npm run test:e2e: whole journeys, in a real browser on the demo as npm start runs it, in pages of four frameworks, and
// on the demo without a server. Wants a build. The tests find the browser in CHROME_PATH.
import { findBrowser } from './lib/find-browser.mjs';
import { runNodeTests } from './lib/run-node-tests.mjs';
import { giveUp } from './lib/say.mjs';

try {
  // First, since the packaged browser needs what this puts into our environment.
  const browser = await findBrowser();
  const env = { ...process.env, CHROME_PATH: browser };
  const options = { pattern: /\.test\.(ts|mjs)$/, timeout: 300_000, env };
  process.exitCode = await runNodeTests(
    ['examples/demo/test', 'examples/frameworks/test', 'examples/static/test'],
    options,
  );
} catch (error) {
  giveUp(error.message);
}
