import { problem, type ProblemCode } from '@returns-portal/contract';
import { isReturnsError, readShopPolicy } from '@returns-portal/sdk';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const policy = {
  shop: { id: 'a b', name: 'A' },
  version: '1',
  effectiveFrom: '2026-01-01',
  country: 'FR',
  currency: 'EUR',
  facts: [],
  operator: null,
  names: {},
  markup: null,
};

/** Asks a service that gives this answer, and tells what it was asked. */
const read = async (answer: (request: Request) => Response | Promise<Response>, country?: string) => {
  const asked: Request[] = [];
  const ask: typeof fetch = (input, init) => {
    const request = new Request(input, init);
    asked.push(request);
    return Promise.resolve(answer(request));
  };
  const address = { endpoint: 'https://shop.example/api//', shop: 'a b', fetch: ask };
  return { value: await readShopPolicy(address, { country }), asked };
};

const codeOf = (answer: () => Response | Promise<Response>): Promise<string> =>
  read(answer).then(
    () => 'none',
    (error: unknown) => (isReturnsError(error) ? error.code : String(error)),
  );

const problemAnswer = (code: ProblemCode) => () => {
  const said = problem(code, 'No');
  return Response.json(said, { status: said.status });
};

describe('readShopPolicy', () => {
  it('asks for the policy of the shop, for a country where one is named', async () => {
    const { value, asked } = await read(() => Response.json(policy));
    assert.deepEqual(value, policy);
    assert.equal(asked[0]?.url, 'https://shop.example/api/v1/shops/a%20b/policy');
    assert.equal(asked[0]?.credentials, 'omit');
    const french = await read(() => Response.json(policy), 'F&');
    assert.equal(french.asked[0]?.url, 'https://shop.example/api/v1/shops/a%20b/policy?country=F%26');
  });

  it('says what went wrong', async () => {
    for (const code of ['shop_unknown', 'not_found', 'invalid_request', 'unavailable'] as const) {
      assert.equal(await codeOf(problemAnswer(code)), code);
    }
    assert.equal(await codeOf(() => new Response('<html>', { status: 502 })), 'unavailable');
    assert.equal(await codeOf(() => new Response('<html>')), 'invalid_response');
    assert.equal(await codeOf(() => Response.json({ something: 'else' })), 'invalid_response');
    assert.equal(await codeOf(() => Response.json(null)), 'invalid_response');
    assert.equal(await codeOf(() => Response.json({ code: 'invented' }, { status: 418 })), 'invalid_response');
    assert.equal(await codeOf(() => Promise.reject(new TypeError('Failed to fetch'))), 'network');
  });

  it('ends with the reason of whoever gave it up', async () => {
    const controller = new AbortController();
    const reason = new Error('gone');
    const waiting = readShopPolicy(
      {
        endpoint: 'https://shop.example/api',
        shop: 'a',
        fetch: (_input, init) =>
          new Promise((_resolve, reject) => {
            const { signal } = init ?? {};
            signal?.addEventListener('abort', () => reject(signal.reason as Error));
          }),
      },
      {},
      { signal: controller.signal },
    );
    controller.abort(reason);
    await assert.rejects(waiting, reason);
  });
});
