import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { DemoFixtures } from '@returns-portal/testing';
import type { MemoryReturnsService } from '@returns-portal/server/memory';
import { SignJWT } from 'jose';
import { bundlePage } from '../shared/bundle-page.ts';
import { onlyShop, openDemoService } from '../shared/open-demo-service.ts';
import { productPictures } from '../shared/product-pictures.ts';
import type { ExampleOptions, RunningExample } from '../shared/running-example.ts';
import { serveExample } from '../shared/serve-example.ts';

const SHOP = 'atelier-nuage';
const CUSTOMER = 'camille@example.com';

const here = (path: string): URL => new URL(path, import.meta.url);

/** What the shop signs for customers who are signed in there. A shop keeps this in its settings. */
const secret = crypto.getRandomValues(new Uint8Array(32));
const customerKeys = [{ kty: 'oct', kid: 'example', alg: 'HS256', k: Buffer.from(secret).toString('base64url') }];

/** The shop's own word for who is signed in; here it is always the same customer. */
const signIn = (): Promise<string> =>
  new SignJWT({ sub: CUSTOMER, email: CUSTOMER })
    .setProtectedHeader({ alg: 'HS256', kid: 'example' })
    .setAudience(SHOP)
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(secret);

const ownFixtures = (all: DemoFixtures): DemoFixtures => {
  const fixtures = onlyShop(SHOP, all);
  return { ...fixtures, shops: fixtures.shops.map((shop) => ({ ...shop, customerKeys })) };
};

export const start = async ({
  port,
}: ExampleOptions): Promise<RunningExample & { readonly service: MemoryReturnsService }> => {
  const [{ service, fixtures }, { script, style }, pictures, page, icon] = await Promise.all([
    openDemoService(ownFixtures),
    bundlePage({ script: fileURLToPath(here('src/main.tsx')), style: fileURLToPath(here('src/style/page.css')) }),
    productPictures(),
    readFile(here('index.html'), 'utf8'),
    readFile(here('icon.svg'), 'utf8'),
  ]);
  const files = { ...pictures, '/': page, '/page.js': script, '/page.css': style, '/icon.svg': icon };
  const served = await serveExample({
    port,
    service,
    files,
    trustedTypes: "'none'",
    extend: (app) => app.get('/account/token', async (c) => c.text(await signIn())),
  });
  return {
    ...served,
    service,
    hints: [
      `Find an order with ${CUSTOMER}:`,
      ...fixtures.orders.map(({ order, about }) => `${order.number}  ${about}`),
      `Signed in: ${served.origin}/?account`,
      `A language: ${served.origin}/?lang=ro`,
    ],
  };
};
