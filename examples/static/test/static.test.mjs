/* global window, addEventListener, Navigator */
// The demo as a static host serves it, from a folder with a name of its own: no request but for its files gets there.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { acts, goTo } from '../../../scripts/gallery/way.mjs';
import { BROWSER_ARGUMENTS } from '../../../scripts/lib/find-browser.mjs';
import { buildStatic } from '../build.mjs';
import { serveFolder } from '../serve.mjs';

const CAMILLE = { number: 'AN-1001', email: 'camille@example.com' };

const listen = () => {
  window.violations = [];
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    window.violations.push(`${violatedDirective} ${blockedURI}`),
  );
};

describe('the demo without a server', () => {
  let browser;
  let host;
  let folder;

  before(async () => {
    const executablePath = process.env.CHROME_PATH;
    assert.ok(executablePath, 'npm run test:e2e finds a browser and names it in CHROME_PATH');
    folder = await mkdtemp(join(tmpdir(), 'returns-static-'));
    await buildStatic(folder);
    host = await serveFolder(folder, '/any/folder/');
    browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
  });

  after(async () => {
    await browser?.close();
    await host?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const open = async (path, { before: prepare = listen, troubles = [] } = {}) => {
    const page = await browser.newPage();
    page.setDefaultTimeout(15_000);
    page.on('pageerror', ({ message }) => troubles.push(message));
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
    page.on('response', (answer) => answer.status() >= 400 && troubles.push(`${answer.status()} ${answer.url()}`));
    await page.addInitScript(prepare);
    await page.goto(new URL(path, host.url).href);
    return page;
  };

  it('a return in French, followed after a reload, with its mail and its slip', async () => {
    const troubles = [];
    const page = await open('shops/atelier-nuage/', { troubles });
    await goTo(page, 'done', CAMILLE);
    const number = await page.locator('[part="case-number"]').innerText();
    assert.match(number, /^R-/);
    assert.match(await page.locator('returns-portal h2').innerText(), /^Votre retour est enregistré/);
    const [slip] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('returns-portal a[target=_blank]').first().click(),
    ]);
    assert.match(await readFile(await slip.path(), 'latin1'), /^%PDF-/);

    await page.reload();
    await goTo(page, 'lookup');
    await acts.lookUp(page, { ...CAMILLE, number });
    assert.match(await page.locator('returns-tracker h2').innerText(), new RegExp(number));
    assert.deepEqual(await page.evaluate(() => window.violations), []);

    await page.locator('footer a[href$="mailbox.html"]').click();
    await page.locator('.mails a', { hasText: number }).click();
    assert.match(await page.locator('#mail pre').textContent(), new RegExp(number));
    const mail = page.frameLocator('#mail iframe');
    await mail.getByText(number).first().waitFor();
    assert.equal(await mail.locator('a').first().getAttribute('href'), `${host.url}shops/atelier-nuage/`);
    assert.deepEqual(await page.evaluate(() => window.violations), []);
    assert.deepEqual(troubles, []);
    await page.context().close();
  });

  it('a withdrawal in Romanian, acknowledged; then everything is forgotten', async () => {
    const page = await open('shops/casa-lumina/withdrawal.html');
    const form = page.locator('returns-withdrawal');
    await form.locator('#name').fill('Ioana Popescu');
    await form.locator('#contract').fill('CL-2001');
    await form.locator('#email').fill('ioana@example.com');
    await form.locator('form .primary').click();
    await form.locator('[part=statement]').waitFor();
    await form.locator('[part=confirm-button]').click();
    const number = await form.locator('[part=case-number]').innerText();
    await page.goto(new URL('mailbox.html', host.url).href);
    await page.locator('.mails a', { hasText: number }).waitFor();
    await page.goto(host.url);
    await page.locator('#forget').click();
    await page.locator('#forgotten', { hasText: 'Done' }).waitFor();
    await page.goto(new URL('mailbox.html', host.url).href);
    await page.locator('#none').waitFor();
    await page.context().close();
  });

  it('where there is no service worker, a page says what it needs', async () => {
    const withoutWorkers = () => delete Navigator.prototype.serviceWorker;
    const page = await open('shops/casa-lumina/', { before: withoutWorkers });
    assert.match(await page.getByRole('alert').innerText(), /service worker/);
    assert.match(await page.getByRole('alert').innerText(), /^Această/);
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    await page.getByRole('alert').waitFor();
    await page.context().close();
  });
});
