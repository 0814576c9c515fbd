// npm start: installs and builds what is missing, then runs the demo. Nothing outside Node may be imported here or
// below, since nothing else is installed yet.
import { ensureBuilt } from './lib/ensure-built.mjs';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { findNode, toolEnvironment } from './lib/find-node.mjs';
import { inRoot } from './lib/paths.mjs';
import { runInFront } from './lib/run-in-front.mjs';
import { giveUp } from './lib/say.mjs';

try {
  await ensureInstalled();
  await ensureBuilt();
  const demo = inRoot('examples/demo/dist/main.js');
  process.exitCode = await runInFront(findNode(), [demo, ...process.argv.slice(2)], { env: toolEnvironment() });
} catch (error) {
  giveUp(error.message);
}
