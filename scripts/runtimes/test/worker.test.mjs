/* global Worker */
// The SDK in a dedicated worker of a page: no document, no window. Wants a build.
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { BROWSER_ARGUMENTS } from '../../lib/find-browser.mjs';
import { servePages } from '../../lib/serve-pages.mjs';
import { bundleJourney } from '../bundle-journey.mjs';
import { assertAsExpected } from '../expected.mjs';

describe('the SDK in a worker', () => {
  let browser;
  let pages;
  before(async () => {
    const script = `${await bundleJourney('iife')}\nreturns.observed().then(postMessage, (error) => postMessage(String(error)));`;
    pages = await servePages({ pages: { '/': '<!doctype html><title>A page</title>', '/worker.js': script } });
    browser = await chromium.launch({ executablePath: process.env.CHROME_PATH, args: BROWSER_ARGUMENTS });
  });
  after(async () => {
    await browser?.close();
    await pages?.close();
  });

  it('makes a return, in silence', async () => {
    const page = await browser.newPage();
    await page.goto(pages.origin);
    const answer = await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const worker = new Worker('/worker.js');
          worker.onmessage = ({ data }) => resolve(data);
          worker.onerror = ({ message }) => reject(new Error(message));
        }),
    );
    assertAsExpected(answer);
  });
});
