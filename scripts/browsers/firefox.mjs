import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { expectQuiet } from './expect-quiet.mjs';
import { pathOfProgram } from './find-programs.mjs';

const WISHES = { 'prefers-reduced-motion': 'reducedMotion', 'prefers-color-scheme': 'colorScheme' };

/** Firefox by WebDriver BiDi; despite its name, the launcher starts whatever Puppeteer can start. */
export const firefox = () =>
  chromeLauncher({
    puppeteer: puppeteerCore,
    launchOptions: {
      browser: 'firefox',
      executablePath: pathOfProgram('firefox'),
      headless: true,
      extraPrefsFirefox: { 'ui.prefersReducedMotion': 1, 'dom.serviceWorkers.testing.enabled': true },
    },
    async createPage({ context }) {
      const page = await context.newPage();
      page.emulateMediaFeatures = async (features) =>
        expectQuiet('Firefox', Object.fromEntries(features.map(({ name, value }) => [WISHES[name] ?? name, value])));
      const { keyboard } = page;
      const press = keyboard.press.bind(keyboard);
      // Over BiDi, Puppeteer knows this key by its character only.
      keyboard.press = (key) => press(key === 'Space' ? ' ' : key);
      return page;
    },
  });
