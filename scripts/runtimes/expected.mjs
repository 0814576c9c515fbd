import assert from 'node:assert/strict';

/** What comes of the journey, wherever it runs. */
const RESULT = {
  policies: 5,
  path: '/v1/shops/{shop}/lookups',
  inMemory: { step: 'done', refund: 8900, cases: 1 },
  overHttp: { step: 'done', refund: 8900, cases: 1 },
  failures: {
    busy: 'nothing',
    stranger: 'order_not_found',
    lost: 'network',
    html: 'invalid_response',
    slow: 'timeout',
    aborted: 'changed my mind',
  },
};

/** Throws unless all went as it must, in silence. */
export const assertAsExpected = ({ hears, result, noise }) => {
  assert.equal(hears, true, 'the console and rejections cannot be listened to here: see observed.mjs');
  assert.deepEqual(result, RESULT);
  assert.deepEqual(noise, []);
};
