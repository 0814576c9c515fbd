// The same small page in four frameworks: a property set and two events heard, each in the framework's own way.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { goTo } from '../../../scripts/gallery/way.mjs';
import { BROWSER_ARGUMENTS } from '../../../scripts/lib/find-browser.mjs';
import { inRoot } from '../../../scripts/lib/paths.mjs';
import { servePages } from '../../../scripts/lib/serve-pages.mjs';
import { buildPage, FRAMEWORKS } from '../build.mjs';

const page = (framework) =>
  `<!doctype html><html lang="en"><title>${framework}</title><link rel="icon" href="data:,"><div id="app"></div><script type="module" src="/${framework}.js"></script></html>`;

describe('frameworks', () => {
  let browser;
  let server;

  before(async () => {
    const executablePath = process.env.CHROME_PATH;
    assert.ok(executablePath, 'npm run test:e2e finds a browser and names it in CHROME_PATH');
    const pages = {};
    for (const framework of FRAMEWORKS) {
      pages[`/${framework}.html`] = page(framework);
      pages[`/${framework}.js`] = await buildPage(framework);
    }
    server = await servePages({ pages, folders: { '/products/': inRoot('examples/storefronts/products') } });
    browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const framework of FRAMEWORKS) {
    it(`${framework}: the adapter arrives as a property, and both events in the page's state`, async () => {
      const tab = await browser.newPage();
      tab.setDefaultTimeout(30_000);
      const errors = [];
      tab.on('pageerror', ({ message }) => errors.push(message));
      tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await tab.goto(`${server.origin}/${framework}.html`);
      await goTo(tab, 'items', { number: 'AN-1001', email: 'camille@example.com' });
      await tab.locator('#step', { hasText: 'items' }).waitFor();
      await goTo(tab, 'done', {}, 'items');
      const number = await tab.locator('[part="case-number"]').innerText();
      await tab.locator('#numbers', { hasText: number }).waitFor();
      assert.equal(await tab.locator('#step').innerText(), 'done');
      assert.deepEqual(errors, []);
      await tab.close();
    });
  }
});
