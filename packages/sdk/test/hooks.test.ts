import { isReturnsError, restAdapter, type IncomingResponse, type RestAdapterOptions } from '@returns-portal/sdk';
import assert from 'node:assert/strict';
import { test } from 'node:test';

const orders = () => new Response('{"orders":[],"next":null}');

/** Lists orders through a network that answers so, one after the other. */
const list = async (answers: readonly (() => Response)[], options: Partial<RestAdapterOptions>) => {
  const sent: Headers[] = [];
  const adapter = restAdapter({
    endpoint: '/api',
    shop: 'shop',
    fetch: async (_address, init) => {
      sent.push(new Headers(init?.headers));
      return answers[sent.length - 1]!();
    },
    ...options,
  });
  const outcome: unknown = await adapter.listOrders({ customerToken: 'ours' }).catch((error: unknown) => error);
  return { sent, outcome };
};

const busy = (status: number, seconds = '0.001') => new Response('{}', { status, headers: { 'retry-after': seconds } });

test('what a hook adds is asked for anew each time, and wins', async () => {
  let renewed = 0;
  const { sent } = await list([() => busy(503), orders], {
    hooks: {
      onRequest: async ({ attempt }) => ({ Authorization: `Gateway ${(renewed += 1)}`, 'X-Attempt': `${attempt}` }),
    },
  });
  assert.deepEqual(
    sent.map((headers) => [headers.get('authorization'), headers.get('x-attempt')]),
    [
      ['Gateway 1', '1'],
      ['Gateway 2', '2'],
    ],
  );
});

test('every attempt is told of, also the one that got no answer', async () => {
  const told: IncomingResponse[] = [];
  const lost = () => {
    throw new TypeError('Failed to fetch');
  };
  await list([lost, orders], { hooks: { onResponse: (response) => told.push(response) } });
  assert.deepEqual(
    told.map(({ attempt, status, error }) => [attempt, status, error instanceof TypeError]),
    [
      [1, null, true],
      [2, 200, false],
    ],
  );
  assert.ok(told.every(({ milliseconds }) => milliseconds >= 0));
});

test('a hook that fails before a request ends the call like a lost connection, one that watches stops nobody', async () => {
  const cause = new Error('no credential');
  const refused = await list([orders], { hooks: { onRequest: () => Promise.reject(cause) }, retries: 0 });
  assert.ok(isReturnsError(refused.outcome, 'network'));
  assert.equal(refused.outcome.cause, cause);
  assert.equal(refused.sent.length, 0);
  const watched = await list([orders], {
    hooks: {
      onResponse: () => {
        throw new Error('no room for figures');
      },
    },
  });
  assert.deepEqual(watched.outcome, { orders: [], next: null });
});

test('it is tried as often as one wants, and no oftener', async () => {
  const thrice = await list([() => busy(502), () => busy(504), orders], { retries: 2 });
  assert.deepEqual([thrice.sent.length, thrice.outcome], [3, { orders: [], next: null }]);
  const never = await list([() => busy(502), orders], { retries: 0 });
  assert.equal(never.sent.length, 1);
  assert.ok(isReturnsError(never.outcome, 'unavailable'));
});

test('a gateway that counts is asked again only where it says when', async () => {
  const told = await list([() => busy(429), orders], {});
  assert.equal(told.sent.length, 2);
  const silent = await list([() => new Response('{}', { status: 429 }), orders], {});
  assert.equal(silent.sent.length, 1);
  const later = await list([() => busy(429, '60'), orders], {});
  assert.equal(later.sent.length, 1);
});
