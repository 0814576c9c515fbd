// npm run fuzz:service [-- REQUESTS [SEED]]: random requests, right, nearly right and strange, for every operation of
// the OpenAPI document, and a look at every answer. Wants a build.
import { inspect, parseArgs } from 'node:util';
import { fuzzService } from '../../packages/server/test/fuzz/fuzz-service.ts';
import { giveUp, say } from '../lib/say.mjs';

const { positionals } = parseArgs({ allowPositionals: true });
const [requests = 20_000, seed = Date.now() % 2 ** 31] = positionals.map(Number);
if (!Number.isInteger(requests) || !Number.isInteger(seed))
  giveUp('Usage: npm run fuzz:service -- [REQUESTS [SEED]], both whole numbers.');

say(`${requests} requests, seed ${seed}`);
const start = Date.now();
const result = await fuzzService(requests, seed, (done) => {
  if (done % 2500 === 0) say(`${done} (${((Date.now() - start) / 1000).toFixed(0)} s)`);
});
say(`statuses ${inspect(result.statuses, { breakLength: Infinity })}, slowest ${result.slowest.toFixed(0)} ms`);
for (const fault of result.faults) {
  say(`✖ ${fault.kind} (${fault.count})`);
  say(inspect({ first: fault.first, logged: fault.logged.slice(0, 1) }, { depth: 4, maxStringLength: 400 }));
}
if (result.faults.length > 0) giveUp(`${result.faults.length} kinds of answers are not as promised.`);
say('✔ Every answer was as promised.');
