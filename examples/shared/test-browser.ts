import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { chromium, type Browser, type Page } from 'playwright-core';

/** For tests of examples: the browser that `npm run test:e2e` has found. */
export const openBrowser = (): Promise<Browser> => {
  const executablePath = process.env.CHROME_PATH;
  assert.ok(executablePath, 'npm run test:e2e finds a browser and names it in CHROME_PATH');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'],
  });
};

export interface Tab {
  readonly page: Page;
  /** What the page complained of: errors, and violations of its policy. Answers such as 404 and 409 are expected. */
  readonly complaints: readonly string[];
}

interface Look {
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
}

/** A customer's window, with storage of its own. */
export const openTab = async (browser: Browser, { width = 1280, colorScheme = 'light' }: Look = {}): Promise<Tab> => {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    const expected = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !expected) complaints.push(message.text());
  });
  return { page, complaints };
};

const AXE = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: unknown }[] }[];
}

/** Fails with what axe finds wrong with the page as it stands. */
export const assertAccessible = async (page: Page): Promise<void> => {
  // The debugger's word is not held to the page's policy.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run({ runOnly: ${JSON.stringify(RULES)}, resultTypes: ['violations'] })`,
  );
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`);
  assert.deepEqual(found, [], page.url());
};
