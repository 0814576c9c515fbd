import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { mailboxPage, mailPage, startPage } from './own-pages.mjs';
import { shopPage } from './shop-page.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const STOREFRONTS = here('../storefronts');
const SHOPS = ['atelier-nuage', 'casa-lumina', 'harbour-market'];
const PAGES = ['index.html', 'conditions.html', 'withdrawal.html'];

/** Where it is built, unless said otherwise. */
export const DIST = here('dist');

/** The contract's own codes are what pages speak: zod's sentences in fifty languages stay at home. */
const oneLanguage = {
  name: 'one-language',
  setup: ({ onLoad }) =>
    onLoad({ filter: /zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
    })),
};

const bundle = (folder) =>
  build({
    entryPoints: ['demo', 'start', 'mailbox', 'mail'].map((name) => here(`page/${name}.ts`)),
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['production'],
    plugins: [oneLanguage],
    chunkNames: 'chunks/[name]-[hash]',
    logLevel: 'silent',
  });

const copyShop = async (shop, folder) => {
  await mkdir(`${folder}/shops/${shop}`, { recursive: true });
  await cp(`${STOREFRONTS}/${shop}/style.css`, `${folder}/shops/${shop}/style.css`);
  for (const name of PAGES) {
    const html = await readFile(`${STOREFRONTS}/${shop}/${name}`, 'utf8');
    await writeFile(`${folder}/shops/${shop}/${name}`, shopPage(html));
  }
};

/** The whole demo as files that any static host can serve, from any folder. Wants a build of the packages. */
export const buildStatic = async (folder = DIST) => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const shop of SHOPS) await copyShop(shop, folder);
  await cp(`${STOREFRONTS}/products`, `${folder}/products`, { recursive: true });
  await cp(`${STOREFRONTS}/shared`, `${folder}/shared`, { recursive: true });
  await cp(here('../../packages/portal/cdn'), `${folder}/cdn`, { recursive: true });
  await cp(here('../demo/assets/demo.css'), `${folder}/demo.css`);
  for (const name of ['static.css', 'check.js']) await cp(here(`page/${name}`), `${folder}/${name}`);
  await cp(fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js')), `${folder}/mockServiceWorker.js`);
  await writeFile(`${folder}/index.html`, startPage());
  await writeFile(`${folder}/mailbox.html`, mailboxPage());
  await writeFile(`${folder}/mail.html`, mailPage());
  await bundle(folder);
};
