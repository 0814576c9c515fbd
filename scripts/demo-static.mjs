// npm run demo:static: builds the demo that needs no server into examples/static/dist, and serves it until Ctrl-C.
import { buildStatic, DIST } from '../examples/static/build.mjs';
import { serveFolder } from '../examples/static/serve.mjs';
import { ensureBuilt } from './lib/ensure-built.mjs';
import { inRoot } from './lib/paths.mjs';
import { giveUp, say } from './lib/say.mjs';

try {
  await ensureBuilt();
  await buildStatic();
  const { url } = await serveFolder(DIST);
  say(`\nBuilt into ${DIST.slice(inRoot().length + 1)}: put it on any static host, in any folder.`);
  say(`Served at ${url} until Ctrl-C.`);
} catch (error) {
  giveUp(error.message);
}
