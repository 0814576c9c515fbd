import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { assertAccessible, openBrowser, openTab } from '../../shared/test-browser.ts';
import { start } from '../run.ts';
import {
  arriveAt,
  casesOf,
  changeShop,
  findOrder,
  goToReview,
  mailedCode,
  putOrder,
  tabTo,
  withdrawElsewhere,
} from './customer.ts';

const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('the journey in React, with screens of its own', () => {
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

  it('from the look-up to the number by keyboard alone, in French, and on to a message and the end of the return', async () => {
    const { order, email } = await putOrder(example.service, 'open');
    const { page, complaints } = await openTab(browser);
    const press = (key: string) => page.keyboard.press(key);
    await page.goto(`${example.origin}/?lang=fr`);
    await page.locator('[data-step=lookup]').waitFor();
    await assertAccessible(page);

    // Nothing typed: what is missing is said, beside the field too, and gets the focus.
    await tabTo(page, '.primary');
    await press('Enter');
    await page.locator('.missing:focus').waitFor();
    assert.match(await page.locator('#number-mistake').innerText(), /Indiquez votre numéro de commande/);
    await assertAccessible(page);
    await tabTo(page, '#number');
    await page.keyboard.type(order.number);
    await press('Tab');
    await page.keyboard.type(email);
    await press('Enter');

    await arriveAt(page, 'items');
    await assertAccessible(page);
    await tabTo(page, `input[value="${order.lines[0]!.id}"]`);
    await press('Space');
    await tabTo(page, `input[value="${order.lines[1]!.id}"]`);
    await press('Space');
    await tabTo(page, '.primary');
    await press('Enter');

    await arriveAt(page, 'details');
    const [knit, scarf] = await page.locator('.group').all();
    // A withdrawal is asked for no reason, and the house's own terms for one.
    await tabTo(page, 'input[value=withdrawal]');
    await press('Space');
    assert.equal(await knit!.locator('select, textarea').count(), 0);
    await press('ArrowDown');
    await knit!.locator('select[name=reason]').waitFor();
    await tabTo(page, 'select[name=reason]');
    await page.keyboard.type('La taille est trop p');
    await tabTo(page, 'input[value=refund]');
    await press('ArrowDown');
    await press('ArrowDown');
    await knit!.getByText('Notre suggestion').waitFor();
    await tabTo(page, '.choice:has(img) input');
    await press('Space');
    await scarf!.locator('input[value=withdrawal]').focus();
    await press('ArrowDown');
    await press('ArrowDown');
    await tabTo(page, 'select[name=reason]');
    await page.keyboard.type('L’article a');
    await scarf!
      .locator('input[type=file]')
      .setInputFiles({ name: 'accroc.png', mimeType: 'image/png', buffer: PHOTO });
    await page.getByText('accroc.png\u00a0: envoyée').waitFor();
    await scarf!.locator('input[value=replacement]').focus();
    await press('Space');
    await assertAccessible(page);
    await tabTo(page, '.primary');
    await press('Enter');

    await arriveAt(page, 'method');
    await tabTo(page, 'input[value=by_post]');
    await press('Space');
    await assertAccessible(page);
    await tabTo(page, '.primary');
    await press('Enter');

    await arriveAt(page, 'review');
    assert.match(await page.locator('.step').innerText(), /Échange · Taille L, écru/);
    assert.match(await page.locator('.ledger').innerText(), /Prix payé[\s\S]*89,00\s€[\s\S]*−89,00\s€/);
    await assertAccessible(page);
    await tabTo(page, '.primary');
    // Twice, as an impatient hand does it.
    await Promise.all([press('Enter'), press('Enter')]);

    await arriveAt(page, 'done');
    const number = await page.locator('.number').innerText();
    assert.deepEqual(
      (await casesOf(example.origin, order.number, email)).map((one) => one.number),
      [number],
    );
    await page.locator('.shipping a').waitFor();
    await assertAccessible(page);
    await tabTo(page, '.stub button');
    await press('Enter');

    await arriveAt(page, 'case');
    await page.locator('#message').waitFor();
    await tabTo(page, '#message');
    await page.keyboard.type('L’accroc est au bord.');
    await press('Tab');
    await press('Enter');
    await page.locator('.messages', { hasText: 'L’accroc est au bord.' }).waitFor();
    await page.getByRole('button', { name: 'Annuler ce retour' }).press('Enter');
    await page.locator('.sure button:focus').waitFor();
    await assertAccessible(page);
    await press('Enter');
    await page.locator('.notice:focus', { hasText: 'Le retour est annulé.' }).waitFor();
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('a piece that goes back elsewhere meanwhile: it is said, the rest is kept, and can be sent', async () => {
    const { order, email } = await putOrder(example.service, 'open');
    const { page, complaints } = await openTab(browser);
    await page.goto(`${example.origin}/?lang=en`);
    await findOrder(page, order.number, email);
    for (const box of await page.locator('input[name=line]').all()) await box.check();
    await goToReview(page);
    await withdrawElsewhere(example.origin, order.number, email, order.lines[0]!.id);
    await page.locator('.primary').click();

    await arriveAt(page, 'items');
    await page.locator('.notice', { hasText: 'Some of these items were returned in the meantime.' }).waitFor();
    await page.locator('.item[data-able=false]').waitFor();
    assert.equal(await page.locator('input[name=line]:checked').count(), 1);
    await goToReview(page);
    assert.equal(await page.locator('.sent li').count(), 1);
    await page.locator('.primary').dblclick();
    await arriveAt(page, 'done');
    assert.equal((await casesOf(example.origin, order.number, email)).length, 2);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('a reload, a lost connection and another language in Romanian, on a telephone', async () => {
    const { order, email } = await putOrder(example.service, 'final_sale');
    const { page, complaints } = await openTab(browser, { width: 320, colorScheme: 'dark' });
    await page.goto(`${example.origin}/?lang=ro`);
    await findOrder(page, order.number, email);
    assert.match(await page.locator('.items').innerText(), /Vânzare finală: doar credit în magazin/);
    await page.locator(`input[value="${order.lines[1]!.id}"]`).check();
    assert.equal(await page.locator('.ticket-units').innerText(), '1 produs ales');

    await page.reload();
    await findOrder(page, order.number, email);
    await page.locator('.notice', { hasText: 'Am păstrat opțiunile' }).waitFor();
    assert.equal(await page.locator(`input[value="${order.lines[1]!.id}"]`).isChecked(), true);
    await assertAccessible(page);
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320);

    await page.context().setOffline(true);
    await page.locator('.primary').click();
    await page.locator('input[value=goodwill]').check();
    await page.locator('select[name=reason]').selectOption('changed_mind');
    await page.locator('input[value=store_credit]').check();
    await page.locator('.primary').click();
    await page.locator('input[value=in_the_shop]').check();
    await page.locator('.primary').click();
    await page.locator('.failure', { hasText: 'Momentan nu există conexiune.' }).waitFor();
    await page.context().setOffline(false);
    await page.locator('.primary').click();
    await arriveAt(page, 'review');
    assert.match(await page.locator('.ledger').innerText(), /Bonus la credit/);
    await page.locator('.language select').selectOption('en');
    assert.match(await page.locator('.ledger').innerText(), /Bonus on store credit/);
    await assertAccessible(page);
    assert.equal(await page.getAttribute('html', 'lang'), 'en');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('a customer who is signed in chooses among their orders', async () => {
    const { page, complaints } = await openTab(browser);
    await page.goto(`${example.origin}/?lang=en&account`);
    await arriveAt(page, 'orders');
    await page.locator('.order').first().click();
    await arriveAt(page, 'items');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('where the shop wants proof of the mailbox, a code stands before the order', async () => {
    const { order, email } = await putOrder(example.service, 'personalised');
    await changeShop(example.service, { lookup: { contacts: ['email'], code: true } });
    const { page, complaints } = await openTab(browser);
    await page.goto(`${example.origin}/?lang=en`);
    await page.locator('#number').fill(order.number);
    await page.locator('#contact').fill(email);
    await page.locator('.primary').click();
    await arriveAt(page, 'verify');
    await assertAccessible(page);
    await page.locator('#code').fill('000000x');
    await page.locator('.primary').click();
    await page.locator('.failure', { hasText: 'You can try 4 more times.' }).waitFor();
    await page.locator('#code').fill(await mailedCode(example.service));
    await page.locator('.primary').click();
    await arriveAt(page, 'items');
    assert.deepEqual(complaints, []);
    await page.close();
  });
});
