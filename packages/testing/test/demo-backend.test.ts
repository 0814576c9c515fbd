import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { isReturnsError, restAdapter } from '@returns-portal/sdk';
import { createDemoBackend } from '@returns-portal/testing/msw';
import { setupServer } from 'msw/node';

const NOW = new Date('2026-11-23T09:30:00Z');
const ENDPOINT = 'https://shop.example/returns/api/';
/** A picture of one pixel. */
const PIXEL = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

describe('createDemoBackend', () => {
  const backend = createDemoBackend({ endpoint: ENDPOINT, now: () => NOW });
  const network = setupServer(...backend.handlers);
  const adapter = restAdapter({ endpoint: ENDPOINT, shop: 'casa-lumina' });
  const lookUp = () => adapter.lookUpOrder({ number: 'CL-2001', email: 'ioana@example.com' });

  before(() => network.listen({ onUnhandledFrame: 'error' }));
  after(async () => {
    network.close();
    await (await backend.service()).close();
  });

  it('is a back end: a return from the order to its mails, in the shop’s language', async () => {
    const access = await lookUp();
    const { order } = access;
    const line = order.lines.find(({ verdicts }) => verdicts.withdrawal.allowed)!;
    const [seller] = order.sellers;
    const quote = await adapter.createQuote(access, {
      items: [{ lineId: line.id, quantity: 1, choice: { track: 'withdrawal' } }],
      methods: [{ seller: seller!.id, code: seller!.methods[0]!.code }],
    });
    const { cases } = await adapter.submitReturn(access, { quoteId: quote.id, locale: 'ro' });
    const service = await backend.service();
    await service.settled();
    const mails = service.sentMails.filter(({ to }) => to.address === 'ioana@example.com');
    assert.ok(mails.some(({ subject, text }) => (subject + text).includes(cases[0]!.number)));
    assert.ok(mails.some(({ text }) => text.includes('Bună ziua')));
  });

  it('takes a photo', async () => {
    const access = await lookUp();
    const file = await adapter.uploadFile!(access, new Blob([PIXEL], { type: 'image/png' }));
    assert.equal(file.size, PIXEL.byteLength);
  });

  it('says what is wrong as the service does, and lets go of a request that nobody waits for', async () => {
    await assert.rejects(
      adapter.lookUpOrder({ number: 'CL-2001', email: 'nobody@example.com' }),
      (error) => isReturnsError(error) && error.code === 'order_not_found',
    );
    const abort = new AbortController();
    const asked = adapter.lookUpOrder({ number: 'CL-2001', email: 'ioana@example.com' }, { signal: abort.signal });
    abort.abort();
    await assert.rejects(asked, { name: 'AbortError' });
  });

  it('answers a page of another origin as that shop has it', async () => {
    const asked = await fetch(`${ENDPOINT}v1/shops/casa-lumina/order`, {
      method: 'OPTIONS',
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
    });
    assert.deepEqual([asked.status, asked.headers.get('access-control-allow-origin')], [204, null]);
  });

  it('refuses an endpoint that is no address, before anything is asked', () => {
    assert.throws(() => createDemoBackend({ endpoint: '/api' }), /must be absolute/);
  });
});
