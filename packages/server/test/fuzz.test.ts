import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { test } from 'node:test';
import { fuzzService } from './fuzz/fuzz-service.ts';

/* A sample of `npm run fuzz:service`, and what its longer runs have found, so that it stays mended. */

test('500 random requests get answers as promised', async () => {
  const { requests, statuses, faults } = await fuzzService(500, 20_261_122);
  assert.equal(requests, 500);
  assert.deepEqual(faults, [], inspect(faults, { depth: 5 }));
  // They were not all refused at the door.
  for (const status of [200, 401, 404, 409, 422]) assert.ok((statuses[status] ?? 0) >= 5, inspect(statuses));
});
