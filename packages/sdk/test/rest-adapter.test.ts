import { isReturnsError, restAdapter, type ReturnsErrorCode } from '@returns-portal/sdk';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { credentials } from './shop.ts';

type Answer = (request: Request) => Response | Promise<Response>;

const adapterOver = (answer: Answer, timeout?: number) => {
  const requests: Request[] = [];
  const adapter = restAdapter({
    endpoint: 'https://shop.example/api/',
    shop: 'my shop',
    timeout,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      requests.push(request.clone());
      return answer(request);
    },
  });
  return { adapter, requests };
};

const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });

const codeOf = async (promise: Promise<unknown>): Promise<ReturnsErrorCode | 'no error'> => {
  try {
    await promise;
    return 'no error';
  } catch (error) {
    assert.ok(isReturnsError(error), String(error));
    return error.code;
  }
};

describe('REST adapter', () => {
  it('writes paths, credentials and keys as the contract says', async () => {
    const { adapter, requests } = adapterOver(() => json(500, {}));
    await codeOf(adapter.lookUpOrder(credentials));
    await codeOf(adapter.submitReturn({ token: 't' }, { quoteId: 'q-12345678', locale: 'fr' }));
    const [lookup, submit, repeated] = requests;
    assert.equal(lookup?.url, 'https://shop.example/api/v1/shops/my%20shop/lookups');
    assert.deepEqual(await lookup?.json(), credentials);
    assert.equal(submit?.headers.get('authorization'), 'Bearer t');
    assert.equal(submit?.headers.get('idempotency-key'), 'q-12345678');
    assert.equal(repeated, undefined, 'a 500 is not repeated');
  });

  it('repeats a submission over a bad gateway, with the same key, and never a look-up', async () => {
    const { adapter, requests } = adapterOver(() => json(503, {}));
    assert.equal(
      await codeOf(adapter.submitReturn({ token: 't' }, { quoteId: 'q-12345678', locale: 'fr' })),
      'unavailable',
    );
    assert.deepEqual(
      requests.map((request) => request.headers.get('idempotency-key')),
      ['q-12345678', 'q-12345678'],
    );
    await codeOf(adapter.lookUpOrder(credentials));
    assert.equal(requests.length, 3);
  });

  const failures: readonly (readonly [string, Answer, ReturnsErrorCode])[] = [
    [
      'a problem document',
      () => json(409, { type: 'urn:x', title: 'x', status: 409, code: 'quote_changed' }),
      'quote_changed',
    ],
    [
      'a problem of a later version',
      () => json(418, { type: 'urn:x', title: 'x', status: 418, code: 'teapot' }),
      'invalid_response',
    ],
    ['a page instead of a problem', () => new Response('<h1>Oops</h1>', { status: 404 }), 'invalid_response'],
    ['truncated JSON', () => new Response('{"token": "t', { status: 200 }), 'invalid_response'],
    ['an answer of another shape', () => json(200, { token: 't' }), 'invalid_response'],
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), 'network'],
    ['no answer in time', () => new Promise(() => undefined), 'timeout'],
  ];
  for (const [what, answer, code] of failures) {
    it(`reads ${what} as ${code}`, async () => {
      const { adapter } = adapterOver(answer, 50);
      assert.equal(await codeOf(adapter.lookUpOrder(credentials)), code);
    });
  }

  it('hands on the parameters of a problem', async () => {
    const { adapter } = adapterOver(() =>
      json(429, { type: 'urn:x', title: 'x', status: 429, code: 'too_many_attempts', params: { retryAfter: 90 } }),
    );
    await assert.rejects(adapter.lookUpOrder(credentials), { code: 'too_many_attempts', params: { retryAfter: 90 } });
  });

  it('rejects with the reason of the signal when aborted', async () => {
    const { adapter } = adapterOver(() => new Promise(() => undefined), 500);
    const controller = new AbortController();
    const call = adapter.lookUpOrder(credentials, { signal: controller.signal });
    controller.abort(new Error('enough'));
    await assert.rejects(call, { message: 'enough' });
  });

  it('recognises errors of another copy of the SDK', () => {
    assert.ok(isReturnsError({ [Symbol.for('@returns-portal/error')]: true, code: 'network' }));
    assert.ok(!isReturnsError(new Error('network')));
    assert.ok(!isReturnsError(null));
  });
});
