import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { startDemo, type DemoProcess } from './run-demo.ts';

const shops = [
  {
    shop: 'atelier-nuage',
    lang: 'fr',
    title: 'Retrouvez votre commande',
    number: 'AN-1001',
    email: 'camille@example.com',
  },
  {
    shop: 'casa-lumina',
    lang: 'ro',
    title: 'Găsiți comanda dumneavoastră',
    number: 'CL-2001',
    email: 'ioana@example.com',
  },
  { shop: 'harbour-market', lang: 'en', title: 'Find your order', number: 'HM-3002', email: 'aoife@example.com' },
] as const;

const conditions = [
  { shop: 'atelier-nuage', lang: 'fr', policies: 1 },
  { shop: 'casa-lumina', lang: 'ro', policies: 1 },
  { shop: 'harbour-market', lang: 'en', policies: 2 },
] as const;

/** Listens from the first moment: policy violations, shifts of the layout, and when the first field was there. */
const observe = (): void => {
  const seen = { violations: [] as string[], shift: 0, fieldAt: 0 };
  Object.assign(window, { seen });
  addEventListener('securitypolicyviolation', (event) =>
    seen.violations.push(`${event.violatedDirective} ${event.blockedURI}`),
  );
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    if (document.querySelector('returns-portal')?.shadowRoot?.querySelector('#number'))
      seen.fieldAt = performance.now();
    else requestAnimationFrame(look);
  };
  look();
};

const seenBy = (page: Page) =>
  page.evaluate(() => {
    const { seen } = window as unknown as { seen: { violations: string[]; shift: number; fieldAt: number } };
    const before = performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => name.includes('/cdn/') && startTime < seen.fieldAt);
    return { ...seen, requests: before.map(({ name }) => name.split('/').pop()) };
  });

describe('the storefronts in a browser', () => {
  let browser: Browser | undefined;
  let demo: DemoProcess | undefined;
  let dataDir: string;

  before(async () => {
    const executablePath = process.env.CHROME_PATH;
    assert.ok(executablePath, 'npm run test:e2e finds a browser and names it in CHROME_PATH');
    dataDir = await mkdtemp(join(tmpdir(), 'returns-storefront-'));
    demo = await startDemo({ DATA_DIR: dataDir });
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'],
    });
  });

  after(async () => {
    // Whatever failed before: a demo left running would keep the tests from ending.
    await browser?.close();
    await demo?.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  const open = async (shop: string, width = 1280): Promise<Page> => {
    assert.ok(browser && demo);
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    page.setDefaultTimeout(15_000);
    await page.addInitScript(observe);
    await page.goto(`${demo.origin}/shops/${shop}/`);
    await page.locator('returns-portal #number').waitFor();
    return page;
  };

  for (const { shop, lang, title, number, email } of shops) {
    it(`${shop}: first screen in ${lang} under the page's strict policy, with no shift and few requests`, async () => {
      const page = await open(shop, 375);
      assert.equal(await page.locator('returns-portal h2').innerText(), title);
      await page.waitForLoadState('networkidle');
      const { violations, shift, requests } = await seenBy(page);
      assert.deepEqual(violations, []);
      assert.equal(shift, 0);
      assert.ok(requests.length <= 3, `requests before the first field: ${requests.join(', ')}`);
      await page.locator('#number').fill(number);
      await page.locator('#email').fill(email);
      await page.locator('.primary').click();
      await page.locator('returns-portal .items').first().waitFor();
      assert.deepEqual((await seenBy(page)).violations, []);
      await page.close();
    });
  }

  /** The files with sentences that the page has loaded, by language. */
  const languagesLoaded = (page: Page) =>
    page.evaluate(() => {
      const names = performance.getEntriesByType('resource').map(({ name }) => name);
      return [...new Set(names.flatMap((name) => /\/cdn\/(en|fr|ro|message-keys)-/.exec(name)?.[1] ?? []))];
    });

  const findOrder = async (page: Page, number: string, email: string): Promise<void> => {
    await page.locator('#number').fill(number);
    await page.locator('#email').fill(email);
    await page.locator('.primary').click();
    await page.locator('returns-portal .items').first().waitFor();
  };

  for (const { shop, lang, number, email } of shops) {
    it(`${shop}: later steps speak ${lang}, and no other language is loaded`, async () => {
      const page = await open(shop);
      await findOrder(page, number, email);
      const titles = {
        fr: /^Que souhaitez-vous renvoyer/,
        ro: /^Ce doriți să returnați\?$/,
        en: /^What would you like to send back\?$/,
      };
      assert.match(await page.locator('returns-portal h2').innerText(), titles[lang]);
      assert.match(
        await page.locator('returns-portal .portal').innerText(),
        new RegExp(`${number}.*\\d{4}`),
        'values too',
      );
      assert.deepEqual(await languagesLoaded(page), [lang]);
      await page.close();
    });
  }

  it("a shop's own sentences are found by their ids, though the bundle has none", async () => {
    const page = await open('harbour-market');
    await page.locator('returns-portal').evaluate((portal) => {
      Object.assign(portal, { texts: { en: { 'items.title': 'What is it?', 'items.order': 'On {1}: {0}' } } });
    });
    await findOrder(page, 'HM-3002', 'aoife@example.com');
    assert.equal(await page.locator('returns-portal h2').innerText(), 'What is it?');
    assert.match(await page.locator('returns-portal .portal').innerText(), /On .*: HM-3002/);
    assert.deepEqual(await languagesLoaded(page), ['en', 'message-keys']);
    await page.close();
  });

  for (const { shop, lang, policies } of conditions) {
    it(`${shop}: its conditions in ${lang} and for search engines, under the page's strict policy, with no shift`, async () => {
      assert.ok(browser && demo);
      const page = await browser.newPage({ viewport: { width: 375, height: 900 } });
      page.setDefaultTimeout(15_000);
      await page.addInitScript(observe);
      await page.goto(`${demo.origin}/shops/${shop}/conditions.html`);
      for (const policy of await page.locator('returns-policy').all()) await policy.locator('[part=full]').waitFor();
      await page.waitForLoadState('networkidle');
      const { violations, shift } = await seenBy(page);
      assert.deepEqual(violations, []);
      assert.equal(shift, 0);
      const blocks = await page.locator('head script[type="application/ld+json"]').allTextContents();
      const kinds = blocks.map((text) => (JSON.parse(text) as Record<string, unknown>)['@type']);
      assert.deepEqual(kinds, Array<string>(policies).fill('MerchantReturnPolicy'));
      const links = blocks.map((text) => (JSON.parse(text) as Record<string, unknown>)['merchantReturnLink']);
      for (const link of links) assert.equal(link, `${demo.origin}/shops/${shop}/`);
      assert.equal(await page.locator('returns-policy .portal').first().getAttribute('lang'), lang);
      await page.locator('returns-policy summary').first().click();
      assert.deepEqual((await seenBy(page)).violations, []);
      await page.close();
    });
  }

  it('a withdrawal offline at first, found again after a reload, with its mail', async () => {
    const page = await open('casa-lumina');
    await page.locator('#number').fill('CL-2009');
    await page.locator('#email').fill('ioana@example.com');
    await page.locator('.primary').click();
    await page.locator('input[name=line]').check();
    await page.locator('.primary').click();
    await page.locator('input[value=withdrawal]').check();
    assert.equal(await page.locator('returns-portal select').count(), 0, 'a withdrawal asks for no reason');
    await page.locator('.primary').click();
    await page.locator('input[name^=method-]').first().check();
    await page.locator('.primary').click();
    await page.locator('.ledger').waitFor();
    // Standard delivery comes back with the lamp, the express surplus does not.
    assert.match(await page.locator('.ledger').innerText(), /19,99/);
    assert.equal(await page.locator('.primary').innerText(), 'Confirmați retragerea');

    await page.context().setOffline(true);
    await page.locator('.primary').click();
    await page.locator('.failure').waitFor();
    await page.context().setOffline(false);
    await page.locator('.primary').click();
    const number = await page.locator('[part=case-number]').innerText();

    await page.reload();
    await page.locator('#number').fill(number);
    await page.locator('#email').fill('ioana@example.com');
    await page.locator('.primary').click();
    assert.match(await page.locator('returns-tracker h2').innerText(), new RegExp(number));
    assert.deepEqual((await seenBy(page)).violations, []);

    await page.goto(new URL('/mailbox', page.url()).href);
    for (let tries = 0; tries < 50 && !(await page.content()).includes(number); tries += 1) {
      await page.waitForTimeout(200);
      await page.reload();
    }
    assert.ok((await page.content()).includes(number), 'the confirmation mail is in the mailbox');
    await page.close();
  });
});
