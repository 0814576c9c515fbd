import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

/** What a site answers with. It is made once the origins of all sites are known. */
export interface SiteContent {
  /** Pages and style sheets by their path. */
  readonly files: Readonly<Record<string, string>>;
  /** Where the page's element may call, if not at the site itself. */
  readonly endpointOrigin: string;
  /** The returns service at /api: on the marketplace's own site alone. */
  readonly api?: (request: Request) => Promise<Response>;
}

export interface ServedSite {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const folder = (root: string, prefix: string) =>
  serveStatic({ root: here(root), precompressed: true, rewriteRequestPath: (path) => path.slice(prefix.length) });

/** As strict as a careful shop would be; a seller's page may call its marketplace, and show pictures from there. */
const pagePolicy = (endpoint: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src ${endpoint}`,
    `img-src 'self' blob: ${endpoint}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

/** Serves one site on a port of its own, which makes it an origin of its own; 0 takes any. */
export const serveSite = async (port: number, content: () => SiteContent | undefined): Promise<ServedSite> => {
  const app = new Hono();
  app.use('/cdn/*', folder('../../packages/portal/cdn', '/cdn'));
  app.use('/products/*', folder('../storefronts/products', '/products'));
  app.use('/shared/*', folder('../storefronts/shared', '/shared'));
  app.all('/api/*', (c) => content()?.api?.(c.req.raw) ?? c.notFound());
  app.get('*', (c) => {
    const { files = {}, endpointOrigin = '' } = content() ?? {};
    const file = files[c.req.path];
    if (file === undefined) return c.notFound();
    return c.body(file, 200, {
      'content-type': `text/${c.req.path.endsWith('.css') ? 'css' : 'html'}; charset=utf-8`,
      'content-security-policy': pagePolicy(endpointOrigin),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
