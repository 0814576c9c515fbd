// npm run walk:desk [-- STEPS [SEED] [--on pglite]]: staff and customers do to returns what they may and what they may
// not, at random, one after the other and at once; goods, money and the log are looked at after each step. Wants a build.
// A failure names its seed and its last steps. With --on pglite it runs on the database, on which RETURNS_TEST_POSTGRES of
// `npm run test:postgres` can be any PostgreSQL.
import { parseArgs } from 'node:util';
import { walkDesk } from '../packages/server/test/desk-walk/walk-desk.ts';
import { openDatabase } from '../packages/server/test/desk-walk/open-database.ts';
import { giveUp, say } from './lib/say.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { on: { type: 'string', default: 'memory' } },
});
const [steps = '10000', seed = String(Date.now() % 1_000_000)] = positionals;
const open = { memory: undefined, pglite: openDatabase };
if (!Number.isInteger(Number(steps)) || !Number.isInteger(Number(seed)) || !(values.on in open))
  giveUp('Usage: npm run walk:desk -- [STEPS [SEED]] [--on memory|pglite], both whole numbers.');

say(`${steps} steps, seed ${seed}, on ${values.on}`);
const start = Date.now();
try {
  const { answers, returns, closed } = await walkDesk(Number(steps), Number(seed), open[values.on], (done) => {
    if (done % 2500 < 250) say(`${done} steps`);
  });
  say(
    Object.entries(answers)
      .sort()
      .map(([what, count]) => `${String(count).padStart(7)}  ${what}`)
      .join('\n'),
  );
  say(`${returns} returns, ${closed} of them over, in ${((Date.now() - start) / 1000).toFixed(0)} s: all held.`);
} catch (error) {
  console.error(error);
  giveUp('Something does not hold.');
}
