import assert from 'node:assert/strict';
import { test } from 'node:test';
import { walkDesk } from './desk-walk/walk-desk.ts';

// A sample; `npm run walk:desk` walks as far as one wants.
test('whatever staff and customers do at random, goods, money and the log hold', async () => {
  const { steps, returns, closed } = await walkDesk(250, 8);
  assert.ok(steps >= 250 && returns > 0 && closed > 0);
});
