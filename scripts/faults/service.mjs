// npm run faults:service [-- --runs N --seed S --on pglite|postgres|both]: kills the service, and its database server,
// at random moments while returns are made, and looks whether anything is lost, doubled or half there. Then the tests of
// two processes and of what is away, at full length. Wants a build.
import { parseArgs } from 'node:util';
import { runKills } from '../../packages/server/test/faults/run-kills.ts';
import { runNodeTests } from '../lib/run-node-tests.mjs';
import { giveUp, say, seconds } from '../lib/say.mjs';

const SUBMISSIONS = 500;
const KILLS = 20;
const CRASHES = 4;
/** Seconds until a job that was cut short has been run again: it expires, is found, and is taken. */
const UNTIL_MAILED = 420;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    on: { type: 'string', default: 'both' },
  },
});
const [runs, seed] = [Number(values.runs), Number(values.seed)];
const grounds = values.on === 'both' ? ['pglite', 'postgres'] : [values.on];
if (!Number.isInteger(runs) || !Number.isInteger(seed) || !grounds.every((on) => on === 'pglite' || on === 'postgres'))
  giveUp('Usage: npm run faults:service -- [--runs N] [--seed S] [--on pglite|postgres|both], N and S whole numbers.');

let failed = 0;
for (let run = 0; run < runs; run += 1) {
  for (const on of grounds) {
    const began = Date.now();
    const crashes = on === 'postgres' ? CRASHES : 0;
    const name = `${SUBMISSIONS} returns, ${KILLS + crashes} kills, ${on}, seed ${seed + run}`;
    try {
      const options = { on, submissions: SUBMISSIONS, kills: KILLS, crashes, seed: seed + run };
      const { acknowledged, cases, queued, again } = await runKills({ ...options, untilMailed: UNTIL_MAILED });
      say(
        `✔ ${name}: ${acknowledged} acknowledged, ${cases} cases, ${queued} mails still queued at the last kill, ` +
          `${again} sent again under the same Message-ID (${seconds(Date.now() - began)})`,
      );
    } catch (error) {
      failed += 1;
      say(`✖ ${name} (${seconds(Date.now() - began)})\n${error.stack}`);
    }
  }
}

const env = { ...process.env, RETURNS_TEST_AWAY: '10', RETURNS_TEST_STARTS: '5' };
const pattern = /\/(away|two-processes)\.test\.ts$/;
const code = await runNodeTests(['packages/server/test'], { pattern, timeout: 600_000, parts: [], env });
if (failed > 0 || code !== 0) giveUp('Something was lost, doubled or half there, or failed; see above.');
