import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { declareWithdrawal, restAdapter, STATUTORY_LABELS } from '@returns-portal/sdk';

const REQUEST = {
  id: '0123456789abcdef',
  statement: { name: 'Ana', contract: 'A-1', email: 'ana@example.com' },
  locale: 'fr',
  shown: { text: 'Je vous notifie', ...STATUTORY_LABELS.fr },
  component: 'test 1',
} as const;

const RECEIPT = {
  id: REQUEST.id,
  number: 'W-1',
  receivedAt: '2026-11-22T12:00:00Z',
  confirmedAt: null,
  timeZone: 'Europe/Paris',
  locale: 'fr',
  statement: REQUEST.statement,
  text: 'Je vous notifie',
  hash: '0'.repeat(64),
  receipts: {
    pdf: { path: '/p', expiresAt: '2026-12-22T12:00:00Z' },
    text: { path: '/t', expiresAt: '2026-12-22T12:00:00Z' },
  },
};

const answering = (status: number, body: unknown) => {
  const asked: { address: string; body: unknown; authorization: string | null }[] = [];
  const fetch: typeof globalThis.fetch = (address, init) => {
    const authorization = new Headers(init?.headers).get('authorization');
    asked.push({ address: address as string, body: JSON.parse(init?.body as string) as unknown, authorization });
    return Promise.resolve(Response.json(body, { status }));
  };
  return { asked, address: { endpoint: 'https://shop.example/api/', shop: 'my-shop', fetch } };
};

describe('declaring a withdrawal', () => {
  it('needs nothing but the statement, alone and by the adapter', async () => {
    const { asked, address } = answering(201, RECEIPT);
    assert.deepEqual(await declareWithdrawal(address, REQUEST), RECEIPT);
    assert.deepEqual(await restAdapter(address).declareWithdrawal(REQUEST), RECEIPT);
    const sent = {
      address: 'https://shop.example/api/v1/shops/my-shop/withdrawals',
      body: REQUEST,
      authorization: null,
    };
    assert.deepEqual(asked, [sent, sent]);
  });

  it('is repeated after a fault that passes', async () => {
    const { asked, address } = answering(503, {});
    await assert.rejects(declareWithdrawal(address, REQUEST), { code: 'unavailable' });
    assert.equal(asked.length, 2);
  });

  it('takes no receipt for one that is none', async () => {
    const { address } = answering(201, { ...RECEIPT, number: 7 });
    await assert.rejects(declareWithdrawal(address, REQUEST), { code: 'invalid_response' });
  });

  it('has the words of the law', () => {
    assert.deepEqual(STATUTORY_LABELS, {
      fr: { entry: 'Renoncer au contrat ici', confirm: 'Confirmer la rétractation' },
      ro: { entry: 'Retrage\u021bi-v\u0103 din contract aici', confirm: 'Confirma\u021bi retragerea' },
      en: { entry: 'Withdraw from contract here', confirm: 'Confirm withdrawal' },
    });
  });
});
