import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { assertAccessible, openBrowser, openTab } from '../../shared/test-browser.ts';
import { start } from '../run.ts';

const { origin, close } = await start({ port: 0 });
const browser = await openBrowser();
after(async () => {
  await browser.close();
  await close();
});

test('a customer of the shop returns a pen through the shop’s own API', async () => {
  const { page, complaints } = await openTab(browser, { width: 320 });
  await page.goto(origin);
  await page.getByLabel('Numărul comenzii sau al returului').fill('V-1001');
  await page.getByLabel('Adresa de e-mail').fill('ilinca@example.com');
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: /Stilou cu pompă/ }).check();
  await page.getByRole('button', { name: 'Continuați' }).click();
  await page.getByRole('radio', { name: /Mă retrag din contract/ }).check();
  await page.getByRole('button', { name: 'Continuați' }).click();
  await page.getByRole('radio', { name: /Prin poștă/ }).check();
  await page.getByRole('button', { name: 'Continuați' }).click();
  await page.getByText('129,50').first().waitFor();
  await assertAccessible(page);
  await page.getByRole('button', { name: 'Confirmați retragerea' }).click();
  await page.getByText('RMA-00001').first().waitFor();
  assert.deepEqual(complaints, []);
});
