// npm run example -- <name>: installs and builds what is missing, then runs examples/<name>/run.ts. Nothing outside Node
// may be imported here or below, since nothing else is installed yet.
import { existsSync, readdirSync } from 'node:fs';
import { ensureBuilt } from './lib/ensure-built.mjs';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { findNode, toolEnvironment } from './lib/find-node.mjs';
import { inRoot } from './lib/paths.mjs';
import { runInFront } from './lib/run-in-front.mjs';
import { giveUp } from './lib/say.mjs';

const examples = readdirSync(inRoot('examples')).filter((name) => existsSync(inRoot('examples', name, 'run.ts')));
const [name, ...rest] = process.argv.slice(2);

if (!examples.includes(name)) giveUp(`Name one of the examples: npm run example -- ${examples.join(' | ')}`);

try {
  await ensureInstalled();
  await ensureBuilt();
  const program = inRoot('scripts/example/run.mjs');
  process.exitCode = await runInFront(findNode(), [program, name, ...rest], { env: toolEnvironment() });
} catch (error) {
  giveUp(error.message);
}
