import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openReturnsService } from '@returns-portal/server/node';
import { newOrder, NOW, SHOPS } from './fixtures.ts';
import { guessLookups } from './lookups/guess-lookups.ts';
import { clientOf, openForTests, seedShops } from './service-under-test.ts';

const { service, clock, call, put } = await openForTests();

test('300 guesses get one answer each way, and take as long for numbers that exist', async () => {
  const results = await guessLookups(300, 500);
  for (const { what, answers } of results) {
    assert.equal(answers.length, 1, `${what}: ${answers.join('\n')}`);
    assert.match(answers[0] ?? '', what.endsWith('with a code') ? /^403 .*code_required/ : /^404 .*order_not_found/);
  }
  // Six comparisons taken together (Stouffer), since two busy cores hide what one alone would show.
  const z = results.reduce((sum, { times }) => sum + times.z, 0) / Math.sqrt(results.length);
  assert.ok(Math.abs(z) < 4.42, JSON.stringify(results.map(({ what, times }) => ({ what, ...times }))));
});

test('an IPv6 network of one customer is one address, whichever of its addresses is used; IPv4 in IPv6 is IPv4', async () => {
  const { order, customer } = await put(newOrder());
  const from = async (clientAddress: string, number: string) =>
    (await call('lookUpOrder', { clientAddress, body: { number, email: customer.email } })).status;
  for (let at = 1; at <= 60; at += 1) assert.equal(await from(`2001:db8:7:7:${at}::${at}`, `SIX-${at}`), 404);
  assert.equal(await from('2001:db8:7:7:ffff::1', order.number), 429);
  assert.equal(await from('2001:db8:7:8::1', order.number), 200, 'the network beside it');
  for (let at = 1; at <= 60; at += 1)
    assert.equal(await from(at % 2 ? '192.0.2.9' : '::ffff:192.0.2.9', `FOUR-${at}`), 404);
  assert.equal(await from('::ffff:c000:209', order.number), 429);
});

test('over a day, slow guesses come to an end as well', async () => {
  const { order } = await put(newOrder());
  const before = clock.time;
  const guess = async () =>
    (await call('lookUpOrder', { body: { number: order.number, email: 'eve@example.com' } })).status;
  for (let turn = 1; turn <= 40; turn += 1) {
    assert.equal(await guess(), 404, String(turn));
    if (turn % 10 === 0) clock.time = new Date(clock.time.getTime() + 16 * 60_000);
  }
  assert.equal(await guess(), 429);
  clock.time = before;
});

test('a contact of which nothing is known fits nobody', async () => {
  await service.admin.putShop({ ...SHOPS[0]!, lookup: { contacts: ['email', 'phone', 'postcode'], code: false } });
  const bare = await put(newOrder({}, { customer: { email: 'a@b.example', name: 'A', phone: 'n/a', postcode: '-' } }));
  const { number } = bare.order;
  for (const contact of [{ phone: 'none' }, { phone: 'n/a' }, { postcode: '-' }, { postcode: ' ' }]) {
    assert.equal((await call('lookUpOrder', { body: { number, ...contact } })).problem.code, 'order_not_found');
  }
});

test('a telephone number is known with and without its prefix, typed and stored', async () => {
  for (const [stored, typed] of [
    ['06 12 34 56 78', '+33 6 12 34 56 78'],
    ['+33612345678', '06.12.34.56.78'],
    ['0033 6 12 34 56 78', '0612345678'],
    ['+40721234567', '0721 234 567'],
  ]) {
    const { order } = await put(newOrder({}, { customer: { email: 'a@b.example', name: 'A', phone: stored! } }));
    const found = await call('lookUpOrder', { body: { number: order.number, phone: typed } });
    assert.equal(found.status, 200, `${typed} for ${stored}`);
    assert.equal((await call('lookUpOrder', { body: { number: order.number, phone: '0612345679' } })).status, 404);
  }
});

test('an order that only its shop knows is taken over for its customer, not for guesses', async () => {
  const hidden = newOrder();
  const source = {
    findOrder: (_: string, number: string) => Promise.resolve(number === hidden.order.number ? hidden : null),
  };
  const root = await mkdtemp(join(tmpdir(), 'returns-guesses-'));
  after(() => rm(root, { recursive: true, force: true }));
  const open = (withSource: boolean) =>
    openReturnsService({
      dataDir: root,
      now: () => new Date(NOW),
      logger: { info: () => undefined, error: () => undefined },
      ...(withSource && { orders: source }),
    });
  const first = await open(true);
  after(() => first.close());
  await seedShops(first);
  const statusOf = async (opened: typeof first, email: string) =>
    (await clientOf(opened).call('lookUpOrder', { body: { number: hidden.order.number, email } })).status;
  for (let guess = 1; guess <= 9; guess += 1) assert.equal(await statusOf(first, 'eve@example.com'), 404);
  await first.close();

  // Without the source nothing is known of it; and what was counted outlived the process.
  const second = await open(false);
  after(() => second.close());
  assert.equal(await statusOf(second, hidden.customer.email), 404);
  assert.equal(await statusOf(second, hidden.customer.email), 429);
  await second.close();
});
