// npm test: installs what is missing, then runs every check and every test, on after a failure, so that one run shows
// everything. Nothing outside Node may be imported here or below, since nothing else is installed yet.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { runNpm } from './lib/run-npm.mjs';
import { say, seconds } from './lib/say.mjs';
import { addCounts, COUNTS_FILE, countsLine, NOTHING, readCounts, settleCounts } from './lib/test-counts.mjs';

/**
 * In this order; the lanes of a step run side by side, so that neither core waits. Tests that go by the clock stand beside
 * as little as can be. A check counts as one test; a suite counts its own.
 */
const STEPS = [
  [[{ script: 'build', title: 'Build' }]],
  [[{ script: 'test:unit', title: 'Unit and service tests', suite: true }], [{ script: 'check:lint', title: 'Lint' }]],
  [
    [{ script: 'test:browser', title: 'Browser tests', suite: true }],
    [
      { script: 'check:types', title: 'Types of the tests' },
      { script: 'check:format', title: 'Format' },
      { script: 'check:layers', title: 'Layers' },
      { script: 'check:text', title: 'Translations' },
      { script: 'size', title: 'Size budgets' },
      { script: 'check:packages', title: 'What is published' },
    ],
  ],
  [[{ script: 'test:e2e', title: 'End-to-end tests', suite: true }]],
];

const scratch = mkdtempSync(join(tmpdir(), 'returns-test-'));
const results = [];

/** What runs beside the first lane is shown when it is over, so that no line of one stands between two of another. */
const runGate = async ({ script, title, suite = false }, quiet) => {
  const heading = `\n━━ ${title} (npm run ${script})\n`;
  if (!quiet) say(heading);
  const began = Date.now();
  const file = join(scratch, script.replace(':', '-'));
  const env = { ...process.env, [COUNTS_FILE]: file };
  const { ok, output } = await runNpm(['run', '--silent', script], { env, quiet });
  if (quiet) say(`${heading}\n${output}`);
  const counts = suite ? settleCounts(readCounts(file), ok) : { ...NOTHING, [ok ? 'passed' : 'failed']: 1 };
  results.push({ title, counts, time: seconds(Date.now() - began) });
};

const runStep = (lanes) =>
  Promise.all(
    lanes.map(async (gates, lane) => {
      for (const gate of gates) await runGate(gate, lane > 0);
    }),
  );

try {
  await ensureInstalled();
  for (const step of STEPS) await runStep(step);
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
