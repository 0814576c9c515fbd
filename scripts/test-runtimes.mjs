// npm run test:runtimes: a return by the SDK, under every runtime that the packages say they run in. Fetches Node 20, Deno
// and Bun into .cache at the first time. Wants a build. Those that need no fetching are a part of npm test.
import { findNode } from './lib/find-node.mjs';
import { packageFolders } from './lib/pack-packages.mjs';
import { inRoot } from './lib/paths.mjs';
import { runQuietly } from './lib/run-quietly.mjs';
import { giveUp, say, seconds } from './lib/say.mjs';
import { assertAsExpected } from './runtimes/expected.mjs';
import { entriesFor } from './runtimes/entries-for.mjs';
import { installRuntimes } from './runtimes/installable.mjs';
import { runJourney, runJourneyAtEdge } from './runtimes/run-journey.mjs';

/** The service's reader of file types asks for this one; the SDK asks for nothing. */
const DENO = ['run', '--no-config', '--no-prompt', '--allow-env=DEBUG'];

const versionOf = async (program) => (await runQuietly(program, ['--version'])).split('\n')[0];

const journeyIn = (program, args) => async () => {
  assertAsExpected(await runJourney(program, args));
  return versionOf(program);
};

/** Programs and entries of the packages that promise this Node. */
const promisesOf = (node, major) => async () => {
  const entries = packageFolders().flatMap((folder) => entriesFor(folder, major));
  const script = entries.map((entry) => `await import(${JSON.stringify(entry)});`).join('\n');
  await runQuietly(node, ['--input-type=module', '--eval', script], { cwd: inRoot('packages/testing') });
  await runQuietly(node, [inRoot('packages/policy-cli/bin/returns-policy.js'), 'new']);
  await runQuietly(node, [inRoot('packages/testing/bin/returns-conformance.js'), '--list']);
  return `${entries.length} entries, returns-policy, returns-conformance`;
};

try {
  const node = findNode();
  const { node20, deno, bun } = (await installRuntimes()) ?? {};
  if (!node20) say('Not run under Node 20, Deno and Bun: there are no packages of them for this system that we know.');
  const runs = [
    ['Node, that of the tools', journeyIn(node)],
    ['an edge runtime', async () => assertAsExpected(await runJourneyAtEdge(node))],
    ...(node20
      ? [
          ['Node 20', journeyIn(node20)],
          ['Node 20, what promises it', promisesOf(node20, 20)],
          ['Deno', journeyIn(deno, DENO)],
          ['Bun', journeyIn(bun)],
        ]
      : []),
  ];
  const failed = [];
  for (const [name, run] of runs) {
    const began = Date.now();
    try {
      const said = await run();
      say(`✓ ${name}${said ? `: ${said}` : ''} (${seconds(Date.now() - began)})`);
    } catch (error) {
      failed.push(name);
      say(`✗ ${name}\n${error.message}`);
    }
  }
  if (failed.length > 0) giveUp(`\nFailed: ${failed.join(', ')}.`);
} catch (error) {
  giveUp(error.message);
}
