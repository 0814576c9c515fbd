import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { assertAccessible, openBrowser, openTab } from '../../shared/test-browser.ts';
import { start } from '../run.ts';

const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** From the look-up to the one return of an order. */
const follow = async (page: Page, order: string): Promise<void> => {
  await page.locator('#number').fill(order);
  await page.locator('#contact').fill('ioana@example.com');
  await page.locator('.primary').press('Enter');
  await page.locator('h1:focus').waitFor();
  await assertAccessible(page);
  await page.locator('.returns button').press('Enter');
  await page.locator('.lamps').waitFor();
  await page.locator('h1:focus').waitFor();
};

describe('a return followed in Vue, with screens of its own', () => {
  let browser: Browser;
  let example: Awaited<ReturnType<typeof start>>;

  before(async () => {
    [browser, example] = await Promise.all([openBrowser(), start({ port: 0 })]);
  });
  after(async () => {
    // Whatever failed before: a service left open would keep the tests from ending.
    await browser?.close();
    await example?.close();
  });

  it('a message, a photo, a tracking number that has to be mended, and the end of it, in Romanian', async () => {
    const { page, complaints } = await openTab(browser);
    await page.goto(`${example.origin}/?lang=ro`);
    await page.locator('.primary').click();
    await page.locator('#number[aria-invalid=true]:focus').waitFor();
    await assertAccessible(page);
    await follow(page, 'CL-2001');
    assert.equal(await page.locator('.lamps [data-lit=true]').count(), 2);
    assert.match(await page.locator('.now').innerText(), /Trimiteți produsele înapoi cel târziu/);
    await assertAccessible(page);

    await page.locator('form:has(#message) button').click();
    await page.locator('#message-mistake').waitFor();
    await page.locator('#message').fill('Ajunge și fără cutie?');
    await page.context().setOffline(true);
    await page.locator('form:has(#message) button').click();
    await page.locator('.failure', { hasText: 'Momentan nu există conexiune.' }).waitFor();
    await page.context().setOffline(false);
    await page.locator('form:has(#message) button').click();
    await page.locator('.messages li', { hasText: 'Ajunge și fără cutie?' }).waitFor();
    assert.equal(await page.locator('#message').inputValue(), '');
    assert.equal(await page.locator('.messages li').count(), 1);

    await page.locator('#tracking').fill('1');
    await page.locator('#tracking').press('Enter');
    await page.locator('#tracking-mistake', { hasText: 'între 5 și 60 de litere și cifre' }).waitFor();

    await page.locator('#evidence').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: PHOTO });
    await page.getByRole('link', { name: 'Deschideți fișierul 1' }).waitFor();

    await page.getByRole('button', { name: 'Anulați acest retur' }).press('Enter');
    await page.locator('.sure:focus').waitFor();
    await assertAccessible(page);
    await page.getByRole('button', { name: 'Da, anulez' }).press('Enter');
    await page.locator('.notice:focus', { hasText: 'Returul este anulat.' }).waitFor();
    assert.equal(await page.locator('h1').innerText(), 'Anulat');
    assert.equal(await page.locator('#tracking').count(), 0, 'nothing to send any more');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('an offer of less is accepted, in French on a telephone', async () => {
    const { page, complaints } = await openTab(browser, { width: 320 });
    await page.goto(`${example.origin}/?lang=fr`);
    await follow(page, 'CL-2006');
    assert.match(await page.locator('.offer').innerText(), /49,00\sRON[\s\S]*198,00\sRON/);
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320);
    await assertAccessible(page);
    await page.getByRole('button', { name: 'Accepter la proposition' }).press('Enter');
    await page.getByRole('button', { name: 'Oui, je confirme' }).press('Enter');
    await page.locator('.notice', { hasText: 'La boutique a reçu votre réponse.' }).waitFor();
    assert.equal(await page.locator('.offer').count(), 0);
    assert.match(await page.locator('.log').innerText(), /Vous avez accepté la proposition/);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('a settled return asks how it was, in English; when the session is over, the door is open again', async () => {
    const { page, complaints } = await openTab(browser, { width: 768, colorScheme: 'dark' });
    await page.goto(`${example.origin}/?lang=en`);
    await follow(page, 'CL-2009');
    assert.equal(await page.locator('.lamps [data-lit=true]').count(), 5);
    await page.getByRole('button', { name: 'Send the answer' }).click();
    await page.locator('.mistake', { hasText: 'Choose one of the answers first.' }).waitFor();
    await page.getByLabel('Very satisfied').check();
    await page.getByRole('button', { name: 'Send the answer' }).press('Enter');
    await page.locator('.notice', { hasText: 'Thank you for your answer.' }).waitFor();
    await assertAccessible(page);

    const over = { type: 'about:blank', title: 'Over', status: 401, code: 'token_invalid' };
    await page.route('**/messages', (route) =>
      route.fulfill({ status: 401, contentType: 'application/problem+json', body: JSON.stringify(over) }),
    );
    await page.locator('#message').fill('Thank you');
    await page.locator('form:has(#message) button').click();
    await page.locator('.door .notice', { hasText: 'For your safety the session has ended.' }).waitFor();
    assert.deepEqual(complaints, []);
    await page.close();
  });
});
