import { createReturnsClient, isReturnsError, type ReturnsClientOptions } from '@returns-portal/sdk';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byPost, claim } from '../../server/test/fixtures.ts';
import { openInMemory } from '../../server/test/open-on-store.ts';
import { openForTests } from '../../server/test/service-under-test.ts';
import { makeShop, PIXEL, signCustomer } from '../../server/test/world.ts';

const tested = await openForTests({}, openInMemory);
const nuage = await makeShop(tested, 'nuage');
const [mine, other] = nuage.orders;

let callers = 0;
const clientFor = (options: Partial<ReturnsClientOptions> = {}) => {
  callers += 1;
  const clientAddress = `192.0.2.${callers}`;
  return createReturnsClient({
    endpoint: 'https://service.example/',
    shop: 'nuage',
    fetch: (input, init) => tested.service.handle(new Request(input, init), { clientAddress }),
    ...options,
  });
};

const client = clientFor();
const { number } = mine.record.order;

test('a return goes from the look-up to its details, each call with the types of its route', async () => {
  const { token, order } = await client.lookUpOrder({
    body: { number: other.record.order.number, email: other.email },
  });
  assert.equal(order.lines.length, 2);
  const { id: file } = await client.uploadFile({ token, body: new Blob([PIXEL], { type: 'image/png' }) });
  const { id: quoteId } = await client.createQuote({
    token,
    body: { items: [claim('b')], methods: byPost } as const,
  });
  const body = { quoteId, locale: 'fr', evidence: [{ id: file, lineId: 'b' }] } as const;
  const submitted = await client.submitReturn({ token, body });
  assert.deepEqual(await client.submitReturn({ token, body }), submitted, 'the key is the quote');
  await assert.rejects(client.submitReturn({ token, body: { ...body, locale: 'en' } }), {
    code: 'idempotency_mismatch',
  });
  const details = await client.readCaseDetails({ token, number: submitted.cases[0]!.number });
  const { link } = details.evidence[0]!;
  const downloaded = await client.download(link.path);
  assert.deepEqual(new Uint8Array(await downloaded.arrayBuffer()), PIXEL);
  assert.equal(client.linkTo(link.path), `https://service.example${link.path}`);
  await assert.rejects(client.download(link.path.replace(/signature=../, 'signature=00')), { code: 'link_over' });
});

test('lists are gone through row by row, whatever the size of a page', async () => {
  const staff = clientFor({ key: () => Promise.resolve(nuage.keys['returns:read']) });
  const numbers: string[] = [];
  for await (const { number: found } of staff.each.listReturns({ limit: 1 })) numbers.push(found);
  assert.ok(numbers.length >= 3, numbers.join());
  assert.equal(new Set(numbers).size, numbers.length);
  const { returns } = await staff.listReturns({ limit: 100 });
  assert.deepEqual(
    numbers,
    returns.map((one) => one.number),
  );
  const customerToken = await signCustomer(nuage, mine.email, tested.clock.time);
  const orders: string[] = [];
  for await (const order of client.each.listOrders({ customerToken })) orders.push(order.number);
  assert.deepEqual(orders, [number]);
});

test('staff is told what a key lacks, before anything is asked without one', async () => {
  const staff = clientFor({ key: nuage.keys['returns:read'] });
  const body = { id: 'answer', text: 'We are looking at it' };
  const refused = await staff.answerMessage({ number: mine.caseNumber, body }).catch((error: unknown) => error);
  assert.ok(isReturnsError(refused, 'scope_missing'));
  assert.equal(refused.params.scope, 'returns:write');
  assert.equal(isReturnsError(refused, 'key_invalid', 'not_found'), false);
  await assert.rejects(client.listReturns(), { code: 'key_invalid' });
  const records = await staff.exportWithdrawals();
  assert.equal(await records.text(), '');
});

test('hooks name the request and take up what names the answer', async () => {
  const seen: unknown[] = [];
  const traced = clientFor({
    hooks: {
      onRequest: (request) => {
        seen.push(request);
        return { traceparent: '00-1-2-01' };
      },
      onResponse: ({ path, status, headers, attempt }) => {
        seen.push([path, status, attempt, typeof headers?.get('x-request-id')]);
      },
    },
  });
  await traced.readShop();
  await traced.readCase({ token: mine.token, number: mine.caseNumber });
  const path = '/v1/shops/{shop}/returns/{number}';
  assert.deepEqual(seen.slice(2), [{ method: 'GET', path, attempt: 1 }, [path, 200, 1, 'string']]);
});

test('half an emoji, as a field that is too short leaves it, costs nobody the message', async () => {
  const text = `Merci ${'🧶'.slice(0, 1)}\0!`;
  const { messages } = await client.addMessage({
    token: mine.token,
    number: mine.caseNumber,
    body: { id: 'cut', text },
  });
  assert.equal(messages.find(({ id }) => id === 'cut')?.text, 'Merci !');
});

test('what a route does not take does not compile', () => {
  const wrong = (): unknown[] => [
    // @ts-expect-error the token of a look-up is missing
    client.readOrder(),
    // @ts-expect-error a return has a number
    client.readReturn({}),
    // @ts-expect-error there is no such state
    client.listDeliveries({ state: 'lost' }),
    // @ts-expect-error a submission is in a language
    client.submitReturn({ token: '', body: { quoteId: '' } }),
    // @ts-expect-error one order is no list
    client.each.readOrder,
  ];
  assert.equal(typeof wrong, 'function');
});
