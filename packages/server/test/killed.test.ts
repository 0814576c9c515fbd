import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runKills } from './faults/run-kills.ts';

// The third kill comes at the end of every run. The long run is `npm run faults:service`.
test('of 20 returns around 3 kills nothing is lost, doubled or half there', async () => {
  const { acknowledged, cases } = await runKills({ on: 'pglite', submissions: 20, kills: 2, seed: 20261122 });
  assert.ok(acknowledged >= 20 && cases >= acknowledged);
});
