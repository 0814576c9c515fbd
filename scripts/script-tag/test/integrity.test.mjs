/* global customElements, document */
// What a page that names the hashes of integrity.json runs, and what it refuses; in a real browser. Wants a build.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { BUNDLE, manifestOf } from '../../lib/elements.mjs';
import { BROWSER_ARGUMENTS } from '../../lib/find-browser.mjs';
import { inRoot } from '../../lib/paths.mjs';
import { servePages } from '../../lib/serve-pages.mjs';

const read = (name) => readFileSync(inRoot(BUNDLE, name), 'utf8');
const integrity = JSON.parse(read('integrity.json'));
const { chunks } = JSON.parse(read(manifestOf('returns-portal')));
const journey = Object.keys(chunks).find((file) => chunks[file].module === 'journey.js');

/** As docs/guides/script-tag.md writes it. */
const PAGE = `<!doctype html><title>A page</title>
<script type="importmap">
${JSON.stringify({ integrity: Object.fromEntries(Object.entries(integrity).map(([file, hash]) => [`/cdn/${file}`, hash])) })}
</script>
<script type="module" src="/cdn/returns-portal.js" integrity="${integrity['returns-portal.js']}" crossorigin></script>
<returns-portal endpoint="/api" shop="nobody" locale="en"></returns-portal>`;

describe('the scripts with subresource integrity', () => {
  let browser;
  before(async () => {
    browser = await chromium.launch({ executablePath: process.env.CHROME_PATH, args: BROWSER_ARGUMENTS });
  });
  const servers = [];
  after(async () => {
    await browser?.close();
    await Promise.all(servers.map((server) => server.close()));
  });

  /** Opens the page with one file changed by a byte, and gives what the browser refused. */
  const open = async (changed) => {
    const answer = () =>
      new Response(`${read(changed)} `, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
    const pages = await servePages({
      pages: { '/': PAGE },
      folders: { '/cdn/': inRoot(BUNDLE) },
      answers: [{ matches: (path) => path === `/cdn/${changed}`, handle: async () => answer() }],
    });
    servers.push(pages);
    const page = await browser.newPage();
    page.setDefaultTimeout(15_000);
    const refused = [];
    const refusal = page.waitForEvent('console', (message) => {
      const [, file] = /valid digest[^]*\/cdn\/([\w.-]+)/.exec(message.text()) ?? [];
      if (file) refused.push(file);
      return Boolean(file);
    });
    // From the beginning: when it is loaded is up to the element.
    const loaded = page.waitForEvent('requestfinished', (request) => request.url().endsWith(journey));
    // Nobody waits for what a test does not expect.
    for (const waiting of [refusal, loaded]) waiting.catch(() => {});
    await page.goto(pages.origin);
    return { page, refused, refusal, loaded };
  };

  const isDefined = (page) => page.evaluate(() => customElements.get('returns-portal') !== undefined);

  it('run when they are as they were built, the journey’s chunk too', async () => {
    const { page, refused, loaded } = await open(null);
    await page.locator('returns-portal input').first().waitFor();
    await page.evaluate(() => document.querySelector('returns-portal').start());
    await loaded;
    assert.deepEqual(refused, []);
  });

  it('an entry with one byte more is refused', async () => {
    const { page, refused, refusal } = await open('returns-portal.js');
    await refusal;
    assert.deepEqual(refused, ['returns-portal.js']);
    assert.equal(await isDefined(page), false);
  });

  it('a chunk with one byte more is refused', async () => {
    const { page, refused, refusal } = await open(journey);
    await page.locator('returns-portal input').first().waitFor();
    void page.evaluate(() => document.querySelector('returns-portal').start()).catch(() => {});
    await refusal;
    assert.deepEqual([...new Set(refused)], [journey]);
    assert.equal(await isDefined(page), true);
  });
});
