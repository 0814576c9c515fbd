// npm run bench:memory [-- mounts]: whether the element leaves anything behind. Wants a build.
// It is put on the page, looks an order up, and is taken off again, fifty times in one page. After the first ten, which
// fill caches, neither the heap nor the nodes nor the listeners may grow from one to the next, and no element
// may stay alive that is not on the page.
import { chromium } from 'playwright-core';
import { goTo } from '../gallery/way.mjs';
import { openBrowserTestService } from '../lib/browser-test-service.mjs';
import { BUNDLE } from '../lib/elements.mjs';
import { BROWSER_ARGUMENTS, findBrowser } from '../lib/find-browser.mjs';
import { inRoot } from '../lib/paths.mjs';
import { giveUp, say } from '../lib/say.mjs';
import { servePages } from '../lib/serve-pages.mjs';
import { memoryPage, mount, readMemory, unmount } from './memory/mounts.mjs';
import { median, slope } from './memory/slope.mjs';

const MOUNTS = Number(process.argv[2] ?? 50);
const WARM_UP = 10;
/** What may come on top with each mount: code that is compiled late moves the heap by as much. */
const LIMITS = { heap: 512, nodes: 0, listeners: 0, elements: 0 };

const measure = async () => {
  const service = await openBrowserTestService();
  const server = await servePages({
    pages: { '/memory.html': memoryPage },
    folders: { '/cdn/': inRoot(BUNDLE), '/products/': inRoot('examples/storefronts/products') },
    answers: service.answers,
  });
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_ARGUMENTS });
  try {
    const context = await browser.newContext({ baseURL: server.origin });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await page.goto('/memory.html');
    const response = await page.request.post('/__test/orders', {
      data: { shop: 'atelier-nuage', scenario: 'discounted' },
    });
    const order = await response.json();
    const readings = [];
    for (let count = 0; count < MOUNTS; count += 1) {
      await mount(page);
      await goTo(page, 'items', order);
      await unmount(page);
      readings.push(await readMemory(cdp));
    }
    return readings;
  } finally {
    await browser.close();
    await server.close();
    await service.close();
  }
};

const readings = (await measure()).slice(WARM_UP);
const [first, last] = [readings.at(0), readings.at(-1)];

const row = (...cells) =>
  say(cells.map((cell, index) => (index === 0 ? cell.padEnd(12) : `${cell}`.padStart(14))).join(''));
say(`${MOUNTS} mounts of <returns-portal> with an order looked up, each taken off again; measured after ${WARM_UP}.\n`);
row('', 'first', 'last', 'each adds', 'limit');
const over = Object.entries(LIMITS).filter(([figure, limit]) => {
  const each = slope(readings.map((reading) => reading[figure]));
  row(figure, first[figure], last[figure], each.toFixed(2), limit);
  return each > limit;
});
if (over.length > 0) giveUp(`\nGrows with every mount: ${over.map(([figure]) => figure).join(', ')}.`);
const alive = median(readings.map(({ elements }) => elements));
if (alive > 0) giveUp(`\nAfter most mounts ${alive} elements are alive that are no longer on the page.`);
