import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { createAdaptorServer } from '@hono/node-server';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const compress = (content) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } });

const findFile = (folders, path) => {
  for (const [prefix, folder] of Object.entries(folders)) {
    if (!path.startsWith(prefix)) continue;
    const file = normalize(join(folder, path.slice(prefix.length)));
    if (file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile()) return file;
  }
  return null;
};

/**
 * A small server for benchmarks and galleries: pages that exist only in memory, folders as they lie on the disk, both
 * compressed as well as brotli can, and before them whoever answers by code.
 * @param {object} options
 * @param {Readonly<Record<string, string>>} [options.pages] content by path; the path's ending says the type
 * @param {Readonly<Record<string, string>>} [options.folders] folders by the beginning of the path, "/cdn/"
 * @param {readonly { matches: (path: string) => boolean, handle: (request: Request) => Promise<Response> }[]} [options.answers]
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export const servePages = async ({ pages = {}, folders = {}, answers = [] }) => {
  const compressed = new Map();
  const send = (key, type, read) => {
    if (!compressed.has(key)) compressed.set(key, compress(read()));
    return new Response(compressed.get(key), {
      headers: { 'content-type': type, 'content-encoding': 'br', 'cache-control': 'no-store' },
    });
  };
  const fetch = async (request) => {
    const path = decodeURIComponent(new URL(request.url).pathname);
    const answer = answers.find(({ matches }) => matches(path));
    if (answer) return answer.handle(request);
    if (pages[path] !== undefined) {
      return send(path, TYPES[extname(path)] ?? TYPES['.html'], () => Buffer.from(pages[path]));
    }
    const file = findFile(folders, path);
    if (file) return send(file, TYPES[extname(file)] ?? 'application/octet-stream', () => readFileSync(file));
    return new Response('Not found', { status: 404 });
  };
  const server = createAdaptorServer({ fetch });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
