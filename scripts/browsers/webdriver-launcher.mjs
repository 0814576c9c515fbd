import { expectQuiet } from './expect-quiet.mjs';
import { openWebDriver } from './webdriver.mjs';

/**
 * A browser for web-test-runner that a WebDriver drives, one page at a time.
 * @param {{ name: string, driver: string, capabilities: object }} options
 */
export const webdriverLauncher = ({ name, driver, capabilities }) => {
  let opening = null;
  let active = null;
  const browser = () => (opening ??= openWebDriver(driver, capabilities));

  /** As the runner's commands know a page of Playwright; they take a launcher of that type at its word. */
  const page = {
    keyboard: {
      press: async (key) => (await browser()).press(key),
      type: async (text) => (await browser()).type(text),
      down: async (key) => (await browser()).hold(key),
      up: async (key) => (await browser()).release(key),
    },
    setViewportSize: async (size) => (await browser()).resize(size),
    emulateMedia: async (features) => expectQuiet(name, features),
  };

  return {
    name,
    type: 'playwright',
    concurrency: 1,
    getPage: () => page,
    isActive: (id) => active === id,
    getBrowserUrl: async () => (await browser()).url(),
    async startSession(id, url) {
      active = id;
      await (await browser()).open(url);
    },
    async stopSession() {
      active = null;
      await (await browser()).open('about:blank');
      return {};
    },
    startDebugSession: () => Promise.reject(new Error(`${name} cannot be debugged from here.`)),
    async stop() {
      if (opening) await (await opening).close().catch(() => undefined);
    },
  };
};
