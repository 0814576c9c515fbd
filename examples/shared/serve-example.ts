import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { MemoryReturnsService } from '@returns-portal/server/memory';
import { Hono } from 'hono';

export interface ServedExample {
  readonly port: number;
  /** Answered at /api, as if it were mounted in the shop's own back end. */
  readonly service: MemoryReturnsService;
  /** The pages and files by their path, `/` among them; the path's ending says the type. */
  readonly files: Readonly<Record<string, string>>;
  /** What the page's policy says of Trusted Types, such as `'none'` or the names of policies. */
  readonly trustedTypes: string;
  /** Routes of the shop around the example. */
  readonly extend?: (app: Hono) => void;
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

const typeOf = (path: string): string => TYPES[path.split('.').at(-1) ?? ''] ?? 'text/html; charset=utf-8';

/** As strict as a careful shop would be. `blob:` shows a photo before it has been sent. */
const pagePolicy = (trustedTypes: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes}`,
  ].join('; ');

/** Serves a page under a strict policy with the service beside it, and resolves once the port is open. */
export const serveExample = async ({
  port,
  service,
  files,
  trustedTypes,
  extend,
}: ServedExample): Promise<{ readonly origin: string; readonly close: () => Promise<void> }> => {
  const app = new Hono();
  app.all('/api/*', (c) => {
    const clientAddress = getConnInfo(c).remote.address;
    return service.handle(c.req.raw, clientAddress === undefined ? {} : { clientAddress });
  });
  extend?.(app);
  app.get('*', (c) => {
    const content = files[c.req.path];
    if (content === undefined) return c.notFound();
    return c.body(content, 200, {
      'content-type': typeOf(c.req.path),
      'content-security-policy': pagePolicy(trustedTypes),
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
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await service.close();
    },
  };
};
