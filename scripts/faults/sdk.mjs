// npm run faults:sdk [-- SEQUENCES [SEED]]: the SDK over a network on which anything goes wrong, as random customers use
// it, and a look whether each journey ends as it must. `-- 1 SEED` plays one again. Wants a build.
import { inspect, parseArgs } from 'node:util';
import { runFaults } from '../../packages/testing/test/faults/run-faults.ts';
import { giveUp, say, seconds } from '../lib/say.mjs';

const SHOWN = 3;

const { positionals } = parseArgs({ allowPositionals: true });
const [sequences = 1000, seed = Date.now() % 2 ** 31] = positionals.map(Number);
if (!Number.isInteger(sequences) || !Number.isInteger(seed))
  giveUp('Usage: npm run faults:sdk -- [SEQUENCES [SEED]], both whole numbers.');

say(`${sequences} sequences, seed ${seed}`);
const start = Date.now();
const { failed } = await runFaults(sequences, seed, (done) => {
  if (done % 200 === 0) say(`${done} (${seconds(Date.now() - start)})`);
});
for (const { seed: own, error, steps } of failed.slice(0, SHOWN)) {
  say(
    `\n✖ npm run faults:sdk -- 1 ${own}\n${steps.join('\n')}\n${error instanceof Error ? error.message : inspect(error)}`,
  );
}
if (failed.length > 0) {
  const seeds = failed.map(({ seed: own }) => own);
  giveUp(`${failed.length} of ${sequences} sequences did not end as they must. Their seeds: ${seeds.join(' ')}`);
}
say(`✔ ${sequences} sequences of faults ended as they must (${seconds(Date.now() - start)}).`);
