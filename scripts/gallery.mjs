// npm run gallery [-- --step items --state idle --locale fr --theme dark --width 320]: plays every scene of the journey
// with the real element and the real service, and takes its picture in every language, theme and width. Wants a build.
// The result is .cache/gallery/index.html, and contact sheets beside it: sheet-<step>.<locale>.<theme>.<width>.png.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { galleryPage } from './gallery/page.mjs';
import { contactSheet, galleryIndex } from './gallery/render.mjs';
import { SCENES } from './gallery/scenes.mjs';
import { shoot } from './gallery/shoot.mjs';
import { openBrowserTestService } from './lib/browser-test-service.mjs';
import { BUNDLE } from './lib/elements.mjs';
import { BROWSER_ARGUMENTS, findBrowser } from './lib/find-browser.mjs';
import { inRoot } from './lib/paths.mjs';
import { giveUp, say, seconds } from './lib/say.mjs';
import { servePages } from './lib/serve-pages.mjs';

const LOCALES = ['fr', 'ro', 'en'];
const THEMES = ['light', 'dark'];
const WIDTHS = [320, 768, 1280];
const FOLDER = inRoot('.cache/gallery');
/** Scenes at a time. */
const HANDS = 2;

const options = Object.fromEntries(
  ['step', 'state', 'locale', 'theme', 'width'].map((name) => [name, { type: 'string', multiple: true }]),
);
const { values: asked } = parseArgs({ options });
const only = (all, wanted) => (wanted ? all.filter((one) => wanted.includes(String(one))) : all);

const scenes = SCENES.filter(
  ({ step, state }) =>
    (asked.step?.includes(step) ?? true) && (asked.state?.some((part) => state.includes(part)) ?? true),
);
const locales = only(LOCALES, asked.locale);
const looks = { themes: only(THEMES, asked.theme), widths: only(WIDTHS, asked.width) };
if (scenes.length * locales.length * looks.themes.length * looks.widths.length === 0) {
  giveUp(`No such scene. There are: ${[...new Set(SCENES.map(({ step }) => step))].join(', ')}.`);
}

const takeSheets = async ({ browser }, shots) => {
  const page = await browser.newPage({ viewport: { width: 1640, height: 900 } });
  const groups = Object.groupBy(
    shots,
    ({ scene, locale, theme, width }) => `${scene.step}.${locale}.${theme}.${width}`,
  );
  for (const [name, some] of Object.entries(groups)) {
    const sheet = join(FOLDER, `sheet-${name}.html`);
    await writeFile(sheet, contactSheet(name, some));
    await page.goto(pathToFileURL(sheet).href);
    await page.screenshot({ path: join(FOLDER, `sheet-${name}.png`), fullPage: true });
  }
  await page.close();
};

const began = Date.now();
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const service = await openBrowserTestService();
const server = await servePages({
  pages: { '/gallery.html': galleryPage },
  folders: { '/cdn/': inRoot(BUNDLE), '/products/': inRoot('examples/storefronts/products') },
  answers: service.answers,
});
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_ARGUMENTS });
const studio = { browser, origin: server.origin, folder: FOLDER };

const waiting = scenes.flatMap((scene) => locales.map((locale) => ({ scene, locale })));
const taken = new Map(waiting.map((one) => [one, { shots: [], errors: [] }]));
const work = async () => {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const result = await shoot(studio, next.scene, next.locale, looks);
    taken.set(next, result);
    for (const error of result.errors) say(`✗ ${error}`);
  }
};

try {
  await Promise.all(Array.from({ length: HANDS }, work));
  const shots = [...taken.values()].flatMap((result) => result.shots);
  const errors = [...taken.values()].flatMap((result) => result.errors);
  const wide = shots.filter(({ overflow }) => overflow > 0);
  for (const { picture, overflow } of wide) say(`✗ ${picture}: ${overflow} px too wide`);
  await takeSheets(studio, shots);
  await writeFile(join(FOLDER, 'index.html'), galleryIndex(shots, errors));
  say(`${shots.length} pictures in ${seconds(Date.now() - began)}: .cache/gallery/index.html`);
  if (errors.length + wide.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  await server.close();
  await service.close();
}
