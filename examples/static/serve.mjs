import { Hono } from 'hono';
import { createAdaptorServer } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';

/**
 * Serves a folder as any static host does, under a path, on a free port of this machine.
 *
 * @param path such as `/` or `/demo/`
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export const serveFolder = async (root, path = '/') => {
  const app = new Hono();
  const rewriteRequestPath = (asked) => asked.slice(path.length - 1);
  app.get(`${path}*`, serveStatic({ root, rewriteRequestPath }));
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${server.address().port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
