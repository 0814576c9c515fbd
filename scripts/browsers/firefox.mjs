import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { pathOfProgram } from './find-programs.mjs';

/** Firefox by WebDriver BiDi; despite its name, the launcher starts whatever Puppeteer can start. */
export const firefox = () =>
  chromeLauncher({
    puppeteer: puppeteerCore,
    launchOptions: {
      browser: 'firefox',
      executablePath: pathOfProgram('firefox'),
      headless: true,
      // The tests ask for less motion; this browser cannot be told so from outside once it runs.
      extraPrefsFirefox: { 'ui.prefersReducedMotion': 1, 'dom.serviceWorkers.testing.enabled': true },
    },
    async createPage({ context }) {
      const page = await context.newPage();
      page.emulateMediaFeatures = () => Promise.resolve();
      const { keyboard } = page;
      const press = keyboard.press.bind(keyboard);
      // Over BiDi, Puppeteer knows this key by its character only.
      keyboard.press = (key) => press(key === 'Space' ? ' ' : key);
      return page;
    },
  });
