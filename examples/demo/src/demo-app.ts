import { existsSync } from 'node:fs';
import { getConnInfo } from '@hono/node-server/conninfo';
import { serveStatic } from '@hono/node-server/serve-static';
import type { ReturnsService } from '@returns-portal/server';
import type { DemoFixtures } from '@returns-portal/testing';
import { Hono, type MiddlewareHandler } from 'hono';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import { findMail, listMails } from './mailbox/read-mailbox.js';
import { mailPreviews } from './mails/mail-previews.js';
import { makeSampleMails } from './mails/make-sample-mails.js';
import { indexPage } from './pages/index-page.js';
import { mailDocument } from './pages/mail-document.js';
import { mailPage } from './pages/mail-page.js';
import { mailboxPage } from './pages/mailbox-page.js';
import { notFoundPage } from './pages/not-found-page.js';
import { ASSETS, BUNDLE, STOREFRONTS } from './paths.js';
import { MAIL_POLICY, securityHeaders } from './security-headers.js';

export interface DemoAppOptions {
  readonly service: ReturnsService;
  readonly fixtures: DemoFixtures;
  readonly mailFolder: string;
  readonly sendsBySmtp: boolean;
}

/** Files whose name changes with their content can be kept for good; the others are asked for again. */
const HASHED = /-[\w-]{8}\.js$/;
const FOREVER = 'public, max-age=31536000, immutable';

/** Serves a folder; `prefix` is the part of the address that the folder does not have. */
const folder = (root: string, prefix = ''): MiddlewareHandler =>
  serveStatic({
    root,
    precompressed: true,
    rewriteRequestPath: (path) => path.slice(prefix.length),
    onFound: (path, c) => c.header('cache-control', HASHED.test(path) ? FOREVER : 'no-cache'),
  });

/** Answers while the service is being opened. */
export const startingApp = (): Hono => {
  const app = new Hono();
  app.all('*', (c) => c.json({ status: 'starting' }, 503, { 'retry-after': '1' }));
  return app;
};

/** The service at /api, and around it what a shop would have: pages, pictures, the bundle, and a mailbox. */
export const createDemoApp = ({ service, fixtures, mailFolder, sendsBySmtp }: DemoAppOptions): Hono => {
  const app = new Hono();
  const serveApi: MiddlewareHandler = (c) => {
    const clientAddress = getConnInfo(c).remote.address;
    return service.handle(c.req.raw, clientAddress === undefined ? {} : { clientAddress });
  };
  app.all('/api', serveApi);
  app.all('/api/*', serveApi);
  app.get('/healthz', (c) => c.json({ status: 'ok' }));

  app.use(securityHeaders);
  // A page that is still the same keeps its own rules about scripts and styles: mails have others.
  app.use(etag({ retainedHeaders: [...RETAINED_304_HEADERS, 'content-security-policy'] }));
  app.get('/', (c) => c.html(indexPage(fixtures)));

  app.get('/mailbox', async (c) => c.html(mailboxPage(await listMails(mailFolder), sendsBySmtp)));
  app.get('/mailbox/:id', async (c) => {
    const mail = await findMail(mailFolder, c.req.param('id'));
    return mail ? c.html(mailPage(mail)) : c.notFound();
  });
  app.get('/mailbox/:id/content', async (c) => {
    const mail = await findMail(mailFolder, c.req.param('id'));
    if (mail?.html === undefined) return c.notFound();
    return c.html(mailDocument(mail.html), 200, { 'content-security-policy': MAIL_POLICY });
  });

  app.route(
    '/mails',
    mailPreviews(() => makeSampleMails(new Date())),
  );

  // The page's own files are relative to it, so its address ends in a slash.
  app.get('/shops/:shop', (c) => {
    const { pathname, search } = new URL(c.req.url);
    return c.redirect(`${pathname}/${search}`);
  });
  app.get('/shops/*', folder(STOREFRONTS, '/shops'));
  app.get('/products/*', folder(STOREFRONTS));
  app.get('/shared/*', folder(STOREFRONTS));
  app.get('/demo/*', folder(ASSETS, '/demo'));
  if (existsSync(BUNDLE)) app.get('/cdn/*', folder(BUNDLE, '/cdn'));

  app.notFound((c) => c.html(notFoundPage(), 404));
  return app;
};
