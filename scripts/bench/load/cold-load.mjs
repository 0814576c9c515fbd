import { observe, readSeen } from './observe.mjs';

/** A mid-range phone on a slow mobile network. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
export const SLOW_DOWN = 4;
/** How long after the first field the page is watched on, in milliseconds. */
const WATCHED = 2000;

/** Opens the page as somebody who was never there. */
export const coldLoad = async (browser, url) => {
  const context = await browser.newContext({ viewport: { width: 412, height: 860 }, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
    await cdp.send('Network.emulateNetworkConditions', NETWORK);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
    await page.addInitScript(observe);
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction(() => globalThis.seen.fieldAt > 0, null, { timeout: 30_000, polling: 100 });
    await page.waitForTimeout(WATCHED);
    return await page.evaluate(readSeen);
  } finally {
    await context.close();
  }
};
