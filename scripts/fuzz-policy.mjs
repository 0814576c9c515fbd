// npm run fuzz:policy [-- RUNS [SEED]]: random documents and orders against everything that must always hold. Wants a
// build. A failure names its seed and path; the same seed makes the same documents.
import fc from 'fast-check';
import { parseArgs } from 'node:util';
import { DOCUMENT_PROPERTIES } from '../packages/contract/test/random-documents.ts';
import { PROPERTIES as ENGINE_PROPERTIES } from '../packages/policy/test/properties.ts';
import { giveUp, say } from './lib/say.mjs';

const PROPERTIES = [...ENGINE_PROPERTIES, ...DOCUMENT_PROPERTIES];

const { positionals } = parseArgs({ allowPositionals: true });
const [runs = '100000', given] = positionals;
const seed = given === undefined ? Date.now() % 2 ** 31 : Number(given);
const each = Math.ceil(Number(runs) / PROPERTIES.length);
if (!Number.isInteger(each) || !Number.isInteger(seed))
  giveUp('Usage: npm run fuzz:policy -- [RUNS [SEED]], both whole numbers.');

say(`${each * PROPERTIES.length} documents and orders, seed ${seed}`);
let failed = 0;
for (const { name, property } of PROPERTIES) {
  const start = Date.now();
  const result = fc.check(property, { numRuns: each, seed });
  if (result.failed) failed += 1;
  say(`${result.failed ? '✖' : '✔'} ${name} (${result.numRuns}, ${((Date.now() - start) / 1000).toFixed(1)} s)`);
  if (result.failed) say(fc.defaultReportMessage(result) ?? '');
}
if (failed > 0) giveUp(`${failed} of ${PROPERTIES.length} do not hold.`);
