import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { demoFixtures, freshOrder } from '@returns-portal/testing';
import type { Browser, Page } from 'playwright-core';
import { assertAccessible, openBrowser, openTab } from '../../shared/test-browser.ts';
import { start } from '../run.ts';
import { MARKET, SITES } from '../sites.ts';

const { orders } = demoFixtures(new Date());

describe('an order of two sellers, on three pages', () => {
  let browser: Browser;
  let example: Awaited<ReturnType<typeof start>>;
  let made = 0;

  before(async () => {
    [browser, example] = await Promise.all([openBrowser(), start({ port: 0 })]);
  });
  after(async () => {
    // Whatever failed before: a service left open would keep the tests from ending.
    await browser?.close();
    await example?.close();
  });

  const putOrder = async () => {
    made += 1;
    const { order, customer } = freshOrder(orders, 'two_sellers', MARKET, `M${made}`);
    await example.service.admin.putOrder({ shop: MARKET, order, customer });
    return { number: order.number, email: customer.email };
  };

  const find = async (page: Page, { number, email }: { number: string; email: string }): Promise<void> => {
    await page.locator('#number').fill(number);
    await page.locator('#email').fill(email);
    await page.locator('.primary').click();
    await page.locator('returns-portal .items').first().waitFor();
  };

  const item = (page: Page, title: string) => page.locator('.item', { hasText: title });
  const textOf = (page: Page) => page.locator('returns-portal .portal').innerText();

  /** Withdraws from what is chosen, with each seller's first way of sending; gives the numbers. */
  const submit = async (page: Page): Promise<string[]> => {
    await page.locator('.primary').click();
    await page.locator('input[value=withdrawal]').first().waitFor();
    for (const choice of await page.locator('input[value=withdrawal]').all()) await choice.check();
    await page.locator('.primary').click();
    await page.locator('input[name^=method-]').first().waitFor();
    for (const choice of await page.locator('input[name^=method-][value=by_post]').all()) await choice.check();
    await page.locator('.primary').click();
    await page.locator('.ledger').waitFor();
    await page.locator('.primary').click();
    await page.locator('[part=case-number]').first().waitFor();
    return page.locator('[part=case-number]').allInnerTexts();
  };

  it("one journey makes a return for each seller, and says which day is the marketplace's promise", async () => {
    const { page, complaints } = await openTab(browser);
    await page.goto(example.origins[MARKET]);
    await find(page, await putOrder());
    const floor = 'The marketplace gives you this long, whoever sells the item.';
    assert.match(await item(page, 'Punched tin lantern').innerText(), new RegExp(floor), '21 days, made 30');
    assert.doesNotMatch(await item(page, 'Aran fisherman').innerText(), /marketplace/, "the seller's own 30");
    await assertAccessible(page);

    await page.locator('.select-all').click();
    const numbers = await submit(page);
    assert.equal(new Set(numbers).size, 2, numbers.join());
    const cases = await page.locator('[part=case]').allInnerTexts();
    assert.ok(cases.some((text) => text.includes('Wild Wool')) && cases.some((text) => text.includes('Tin Lantern')));
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it("a seller's own page shows its part of the order, and what it sends back is gone at the marketplace", async () => {
    const order = await putOrder();
    const { page, complaints } = await openTab(browser, { width: 375 });
    await page.goto(`${example.origins['wild-wool']}/?lang=fr`);
    await find(page, order);
    const seen = await textOf(page);
    assert.match(seen, /Aran fisherman/);
    assert.doesNotMatch(seen, /lantern|enamel|vendeur/i, 'nothing of the other seller');
    await item(page, 'Aran fisherman').locator('input[type=checkbox]').check();
    const numbers = await submit(page);
    assert.equal(numbers.length, 1);
    await page.close();

    const other = await openTab(browser);
    await other.page.goto(`${example.origins['tin-lantern']}/?lang=ro`);
    await find(other.page, order);
    const theirs = await textOf(other.page);
    assert.match(theirs, /Piața online vă acordă acest termen/);
    assert.doesNotMatch(theirs, new RegExp(`Aran|${numbers[0]!}`));
    await other.page.close();

    const market = await openTab(browser);
    await market.page.goto(example.origins[MARKET]);
    await find(market.page, order);
    assert.match(await textOf(market.page), new RegExp(numbers[0]!));
    assert.equal(await item(market.page, 'Aran fisherman').locator('input[type=checkbox]').count(), 0);
    assert.equal(await item(market.page, 'Punched tin lantern').locator('input[type=checkbox]').count(), 1);
    assert.deepEqual([...complaints, ...other.complaints, ...market.complaints], []);
    await market.page.close();
  });

  it('each shop lets in the pages of its own origin alone, and no page is wider than a narrow window', async () => {
    const { page } = await openTab(browser, { width: 320 });
    for (const site of SITES) {
      await page.goto(example.origins[site]);
      await page.locator('returns-portal #number').waitFor();
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, site);
      for (const shop of SITES) {
        const address = `${example.origins[MARKET]}/api/v1/shops/${shop}`;
        const reached = await page.evaluate(
          (url) =>
            fetch(url).then(
              ({ ok }) => ok,
              () => false,
            ),
          address,
        );
        assert.equal(reached, shop === site || site === MARKET, `${site} calls ${shop}`);
      }
    }
    await page.close();
  });
});
