// npm test: installs what is missing, then runs every check and every test, on after a failure, so that one run shows
// everything. Nothing outside Node may be imported here or below, since nothing else is installed yet.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { runNpm } from './lib/run-npm.mjs';
import { say, seconds } from './lib/say.mjs';
import { addCounts, COUNTS_FILE, countsLine, NOTHING, readCounts, settleCounts } from './lib/test-counts.mjs';

/** In this order. A check counts as one test; a suite counts its own. */
const GATES = [
  { script: 'build', title: 'Build' },
  { script: 'check:types', title: 'Types of the tests' },
  { script: 'check:lint', title: 'Lint' },
  { script: 'check:format', title: 'Format' },
  { script: 'check:layers', title: 'Layers' },
  { script: 'check:text', title: 'Translations' },
  { script: 'test:unit', title: 'Unit and service tests', suite: true },
  { script: 'size', title: 'Size budgets' },
  { script: 'test:browser', title: 'Browser tests', suite: true },
  { script: 'test:e2e', title: 'End-to-end tests', suite: true },
];

const scratch = mkdtempSync(join(tmpdir(), 'returns-test-'));

const runGate = async ({ script, title, suite = false }) => {
  say(`\n━━ ${title} (npm run ${script})\n`);
  const began = Date.now();
  const file = join(scratch, script.replace(':', '-'));
  const { ok } = await runNpm(['run', '--silent', script], { env: { ...process.env, [COUNTS_FILE]: file } });
  const counts = suite ? settleCounts(readCounts(file), ok) : { ...NOTHING, [ok ? 'passed' : 'failed']: 1 };
  return { title, counts, time: seconds(Date.now() - began) };
};

const results = [];
try {
  await ensureInstalled();
  for (const gate of GATES) results.push(await runGate(gate));
} catch (error) {
  say(error.message);
  results.push({ title: 'Install', counts: { ...NOTHING, failed: 1 }, time: '' });
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

say('\n━━ Summary\n');
for (const { title, counts, time } of results) {
  say(`${counts.failed > 0 ? '✗' : '✓'} ${title.padEnd(26)}${time.padStart(8)}   ${countsLine(counts)}`);
}
const total = results.map(({ counts }) => counts).reduce(addCounts, NOTHING);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
say(`\n${countsLine(total)}`);
