import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import express from 'express';
import { bundlePage } from '../shared/bundle-page.ts';
import type { ExampleOptions, RunningExample } from '../shared/running-example.ts';
import { createApp } from './shop/create-app.ts';
import { createShop, type Shop } from './shop/create-shop.ts';
import { SAMPLE_SALES } from './shop/sample-sales.ts';

const MAIL = 'ilinca@example.com';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The page beside the shop's own API; nothing of our service runs. */
export const start = async ({ port }: ExampleOptions): Promise<RunningExample & { readonly shop: Shop }> => {
  const [{ script, style }, page, icon] = await Promise.all([
    bundlePage({ script: here('src/page.ts'), style: here('src/page.css') }),
    readFile(here('index.html'), 'utf8'),
    readFile(here('icon.svg'), 'utf8'),
  ]);
  const shop = createShop(() => new Date());
  const sales = Object.values(SAMPLE_SALES).map(({ about, sale }, index) => ({ no: `V-${1001 + index}`, about, sale }));
  for (const { no, sale } of sales) shop.put(sale(no, new Date()), MAIL);

  const site = express();
  site.disable('x-powered-by');
  site.use((_request, response, next) => {
    response.set({ 'content-security-policy': POLICY, 'x-content-type-options': 'nosniff' });
    next();
  });
  const files = {
    '/': ['html', page],
    '/page.js': ['js', script],
    '/page.css': ['css', style],
    '/icon.svg': ['svg', icon],
  };
  for (const [path, [type = '', content]] of Object.entries(files)) {
    site.get(path, (_request, response) => void response.type(type).send(content));
  }
  site.use(createApp(shop));

  const server = site.listen(port, '127.0.0.1');
  await new Promise((resolve, reject) => server.once('listening', resolve).once('error', reject));
  return {
    shop,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hints: [
      `Find a sale with ${MAIL}:`,
      ...sales.map(({ no, about }) => `${no}  ${about}`),
      'The shop speaks its own API at /api/v2; src/adapter.ts is all that stands between.',
    ],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
