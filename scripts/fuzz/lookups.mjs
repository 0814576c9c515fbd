// npm run probe:lookups [-- GUESSES [LINES]]: guesses at look-ups, and whether known numbers can be told from unknown
// ones by the answer or by its time. Wants a build. LINES: how many lines the orders have.
import { parseArgs } from 'node:util';
import { guessLookups } from '../../packages/server/test/lookups/guess-lookups.ts';
import { giveUp, say } from '../lib/say.mjs';

/** Standard deviations past which a difference of times is no chance: one in a hundred thousand. */
const STRICT = 4.42;

const { positionals } = parseArgs({ allowPositionals: true });
const [guesses = 10_000, lines = 20] = positionals.map(Number);
if (!Number.isInteger(guesses) || !Number.isInteger(lines))
  giveUp('Usage: npm run probe:lookups -- [GUESSES [LINES]], both whole numbers.');

let told = 0;
for (const { what, answers, times } of await guessLookups(guesses, lines)) {
  const [known, unknown] = times.medians.map((time) => `${time.toFixed(2)} ms`);
  const isTold = answers.length > 1 || Math.abs(times.z) > STRICT;
  if (isTold) told += 1;
  say(
    `${isTold ? '✖' : '✔'} ${what}: ${answers.length} answer(s); medians known ${known}, unknown ${unknown}; ` +
      `effect ${times.effect.toFixed(3)} (0.5: none), z ${times.z.toFixed(2)}`,
  );
  if (answers.length > 1) for (const answer of answers) say(`  ${answer}`);
}
if (told > 0) giveUp(`Known numbers can be told from unknown ones in ${told} ways.`);
