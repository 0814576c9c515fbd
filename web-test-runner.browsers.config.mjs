// For npm run test:browsers, which starts what these browsers need and names them in BROWSERS.
import { firefox } from './scripts/browsers/firefox.mjs';
import { webkit } from './scripts/browsers/webkit.mjs';
import { browserTestConfig } from './scripts/lib/browser-test-config.mjs';

const LAUNCHERS = { firefox, webkit };
const browsers = process.env.BROWSERS.split(',').map((name) => LAUNCHERS[name]());
const config = await browserTestConfig(browsers);

export default {
  ...config,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testFramework: { config: { timeout: 30_000 } },
};
