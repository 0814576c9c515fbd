import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { restAdapter } from '@returns-portal/sdk';
import type { Shop } from '@returns-portal/server';
import type { MemoryReturnsService } from '@returns-portal/server/memory';
import { demoFixtures, freshOrder, type Scenario } from '@returns-portal/testing';
import type { Page } from 'playwright-core';

const SHOP = 'atelier-nuage';
const { orders, shops } = demoFixtures(new Date());
let count = 0;

/** An order that no other test sends anything back from. */
export const putOrder = async ({ admin }: MemoryReturnsService, scenario: Scenario) => {
  count += 1;
  const { order, customer } = freshOrder(orders, scenario, SHOP, `T${count}`);
  await admin.putOrder({ shop: SHOP, order, customer });
  return { order, email: customer.email };
};

/** What the shop decides to do otherwise. */
export const changeShop = async ({ admin }: MemoryReturnsService, change: Partial<Shop>): Promise<void> => {
  const shop = shops.find(({ id }) => id === SHOP)!;
  await admin.putShop({ ...shop, ...change });
};

/** The code in the latest mail that has one, as soon as that was sent. */
export const mailedCode = async ({ sentMails }: MemoryReturnsService): Promise<string> => {
  for (;;) {
    const codes = sentMails.flatMap(({ text }) => /\b\d{3} ?\d{3}\b/.exec(text)?.[0] ?? []);
    const code = codes.at(-1);
    if (code !== undefined) return code;
    await setImmediate();
  }
};

/** The same customer in another window, or on the telephone with the shop: withdraws from one line. */
export const withdrawElsewhere = async (origin: string, number: string, email: string, lineId: string) => {
  const adapter = restAdapter({ endpoint: `${origin}/api`, shop: SHOP });
  const { token, order } = await adapter.lookUpOrder({ number, email });
  const selection = {
    items: [{ lineId, quantity: 1, choice: { track: 'withdrawal' as const } }],
    methods: order.sellers.map(({ id, methods }) => ({ seller: id, code: methods[0]!.code })),
  };
  const quote = await adapter.createQuote({ token }, selection);
  await adapter.submitReturn({ token }, { quoteId: quote.id, locale: 'fr' });
};

export const casesOf = async (origin: string, number: string, email: string) => {
  const adapter = restAdapter({ endpoint: `${origin}/api`, shop: SHOP });
  return (await adapter.lookUpOrder({ number, email })).order.cases;
};

/** Waits for a step whose heading has the focus, as somebody with a keyboard or a screen reader needs it. */
export const arriveAt = async (page: Page, step: string): Promise<void> => {
  await page.locator(`[data-step=${step}] h1:focus`).waitFor();
};

/** Goes on by Tab until what has the focus fits. */
export const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.locator(`${selector}:focus`).count()) return;
  }
  assert.fail(`No Tab leads to ${selector}`);
};

/** To the items, by mouse. */
export const findOrder = async (page: Page, number: string, email: string): Promise<void> => {
  await page.locator('#number').fill(number);
  await page.locator('#contact').fill(email);
  await page.locator('.primary').click();
  await arriveAt(page, 'items');
};

/** From the items to the review: a withdrawal from everything that is chosen. */
export const goToReview = async (page: Page): Promise<void> => {
  await page.locator('.primary').click();
  await arriveAt(page, 'details');
  for (const group of await page.locator('.group').all()) await group.locator('input[value=withdrawal]').check();
  await page.locator('.primary').click();
  await arriveAt(page, 'method');
  await page.locator('input[value=by_post]').check();
  await page.locator('.primary').click();
  await arriveAt(page, 'review');
};
