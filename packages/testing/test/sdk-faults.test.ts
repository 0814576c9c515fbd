import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { test } from 'node:test';
import { runFaults } from './faults/run-faults.ts';

/* A sample of `npm run faults:sdk`, and the seeds by which it has found something, so that it stays mended. */

const told = ({ seed, error, steps }: { seed: number; error: unknown; steps: readonly string[] }): string =>
  `npm run faults:sdk -- 1 ${seed}\n${steps.join('\n')}\n${inspect(error)}`;

const play = async (sequences: number, seed: number): Promise<void> => {
  const { failed } = await runFaults(sequences, seed);
  assert.equal(failed.length, 0, failed.map(told).join('\n\n'));
};

test('60 sequences of faults end as they must', () => play(60, 20_261_122));

test('what they have found stays mended', async () => {
  // Another language for a second press; going back after a lost answer; words of a newer service; files that an adapter does
  // not take; a shop that keeps its keys.
  for (const seed of [17, 206, 5, 22, 7, 45, 173, 435]) await play(1, seed);
});
