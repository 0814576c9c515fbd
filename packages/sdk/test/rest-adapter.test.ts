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

  it('writes what narrows a question into the address, and who asks into the header', async () => {
    const { adapter, requests } = adapterOver(() => json(500, {}));
    const method = { method: 'relay', seller: 'shop' };
    await codeOf(adapter.listPoints({ token: 't' }, { ...method, postcode: '69 002', country: undefined }));
    await codeOf(adapter.listOrders({ customerToken: 'signed' }));
    await codeOf(adapter.confirmCode({ verification: 'a/b', code: '12 34' }));
    const [points, orders, confirmation] = requests;
    const shop = 'https://shop.example/api/v1/shops/my%20shop';
    assert.equal(points?.url, `${shop}/points?method=relay&seller=shop&postcode=69+002`);
    assert.equal(orders?.url, `${shop}/orders`);
    assert.equal(orders.headers.get('authorization'), 'Bearer signed');
    assert.equal(confirmation?.url, `${shop}/verifications/a%2Fb`);
    assert.deepEqual(await confirmation.json(), { code: '12 34' });
    assert.equal(adapter.linkTo('/v1/files/a?expires=1'), 'https://shop.example/api/v1/files/a?expires=1');
  });

  it('sends a file as its bytes, once, whatever happens to it', async () => {
    const { adapter, requests } = adapterOver(() => json(503, {}));
    const file = new Blob(['bytes'], { type: 'image/png' });
    assert.equal(
      await codeOf(adapter.uploadFile({ token: 't' }, file, { onProgress: () => undefined })),
      'unavailable',
    );
    const [request, ...again] = requests;
    assert.equal(request?.headers.get('content-type'), 'image/png');
    assert.equal(await request.text(), 'bytes');
    assert.deepEqual(again, []);
  });

  it('repeats what reads and what the service knows again, once', async () => {
    const { adapter, requests } = adapterOver(() => Promise.reject(new TypeError('Failed to fetch')));
    await codeOf(adapter.readCaseDetails({ token: 't' }, 'R-1'));
    await codeOf(adapter.addMessage({ token: 't' }, 'R-1', { id: 'mine', text: 'Bonjour' }));
    const paths = requests.map(({ url }) => url.split('/').at(-1));
    assert.deepEqual(paths, ['details', 'details', 'messages', 'messages']);
  });

  it('says to developers where an answer does not fit', async () => {
    const { adapter } = adapterOver(() => json(200, { orders: [], next: 3 }));
    await assert.rejects(adapter.listOrders({ customerToken: 't' }), {
      code: 'invalid_response',
      message: 'The answer to /v1/shops/{shop}/orders does not fit the contract at $.next',
    });
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
    ["a gateway's page", () => new Response('<h1>Bad Gateway</h1>', { status: 502 }), 'unavailable'],
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
