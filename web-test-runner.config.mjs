import { chromeLauncher } from '@web/test-runner-chrome';
import { browserTestConfig } from './scripts/lib/browser-test-config.mjs';
import { BROWSER_ARGUMENTS, findBrowser } from './scripts/lib/find-browser.mjs';

const executablePath = await findBrowser();

export default await browserTestConfig([
  chromeLauncher({ launchOptions: { executablePath, args: BROWSER_ARGUMENTS } }),
]);
