import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WithdrawalReceipt, WithdrawalRequest } from '@returns-portal/contract';
import type { Mail } from '@returns-portal/server';
import { lineOf, newOrder } from './fixtures.ts';
import { openForTests, waitFor, type CallOptions } from './service-under-test.ts';
import { newStatement } from './statements.ts';

const mails: Mail[] = [];
const { service, call, clock, errors, put } = await openForTests({
  mailer: {
    send(mail) {
      mails.push(mail);
      return Promise.resolve();
    },
  },
});
const key = await service.admin.createKey({ shop: 'nuage', name: 'test', scopes: ['returns:read', 'deliveries:read'] });

let declared = 0;
/** From a network of its own, unless a test is about networks. */
const declare = (body: WithdrawalRequest, options: CallOptions = {}) => {
  declared += 1;
  const clientAddress = `198.51.${declared >> 8}.${declared & 255}`;
  return call('declareWithdrawal', { body, clientAddress, ...options });
};
const toStaff = ({ to }: Mail) => to.address === 'returns@nuage.example';
const acknowledgementsOf = ({ number }: Pick<WithdrawalReceipt, 'number'>) =>
  mails.filter(({ messageId }) => messageId === `${number}.received@nuage.example`);
const acknowledgementOf = (receipt: Pick<WithdrawalReceipt, 'number'>) =>
  waitFor('the acknowledgement', () => acknowledgementsOf(receipt)[0]);
/** The statements of the shop, as an auditor gets them. */
const records = async (): Promise<readonly Record<string, unknown>[]> => {
  const request = new Request('https://service.example/v1/shops/nuage/admin/withdrawal-records', {
    headers: { authorization: `Bearer ${key}` },
  });
  const lines = (await (await service.handle(request)).text()).trimEnd().split('\n');
  return lines.map((line) => JSON.parse((JSON.parse(line) as { record: string }).record) as Record<string, unknown>);
};
const recordsOf = async (id: string) => (await records()).filter((record) => record['id'] === id);

test('law case W04: the acknowledgement has content, date and time, and an exception does not hold it back', async () => {
  const before = clock.time;
  clock.time = new Date('2026-11-12T09:15:00+01:00');
  const record = await put(
    newOrder({
      placedOn: '2026-11-03',
      lines: [
        lineOf('a', { exception: { code: 'personalised', disclosed: true, facts: { clearly_personalised: true } } }),
      ],
    }),
  );
  const said = newStatement({
    statement: { name: 'Camille Dupont', contract: record.order.number, email: 'camille@example.com' },
  });
  const receipt = (await declare(said)).value;
  clock.time = before;
  assert.equal(receipt.receivedAt, '2026-11-12T08:15:00.000Z');
  const mail = await acknowledgementOf(receipt);
  assert.deepEqual(mail.to, { name: 'Camille Dupont', address: 'camille@example.com' });
  for (const part of [mail.text, mail.html]) {
    assert.ok(part.includes('Je vous notifie par la présente ma rétractation'), 'the content');
    assert.ok(part.includes('jeudi 12 novembre 2026'), 'the date');
    assert.ok(part.includes('9\u00a0h\u00a015\u00a0min\u00a000\u00a0s'), 'the time');
    assert.ok(part.includes('UTC+01:00'), 'its zone');
  }
  assert.deepEqual(
    mail.attachments?.map(({ type, fileName }) => [type, fileName]),
    [['application/pdf', `accuse-de-reception-${receipt.number}.pdf`]],
    'on a durable medium',
  );
});

test('the answer tells what was received and nothing of any order', async () => {
  const known = await put(newOrder());
  const { order, customer } = known;
  const name = customer.name;
  const answers = [
    await declare(newStatement({ statement: { name, contract: order.number, email: customer.email } })),
    await declare(newStatement({ statement: { name, contract: 'NO-SUCH-ORDER', email: customer.email } })),
    await declare(newStatement({ statement: { name, contract: order.number, email: 'stranger@example.org' } })),
  ];
  const shapes = answers.map(({ status, value }) => [status, Object.keys(value), value.confirmedAt, value.locale]);
  for (const shape of shapes) assert.deepEqual(shape, shapes[0]);
  assert.match(answers[0]!.value.number, /^W-[0-9A-HJKMNP-TV-Z]{8}$/);
  const [record] = await recordsOf(answers[0]!.value.id);
  const { number, position, previous, ...rest } = record!;
  assert.deepEqual(Object.keys(rest).sort(), [
    ...['component', 'confirmedAt', 'device', 'id', 'locale', 'policy', 'receivedAt', 'service', 'shop', 'shown'],
    ...['statement', 'timeZone', 'version'],
  ]);
  assert.deepEqual([rest['policy'], rest['service'], rest['timeZone']], ['2026-1', '0.1.0', 'Europe/Paris']);
  assert.ok(number && position && previous);
});

test('a statement is accepted whatever can be made of it', async () => {
  const strange = [
    { name: '?', contract: 'the blue one, you know', email: 'no address at all' },
    { name: '🙂', contract: '-', email: 'a@b' },
    { name: 'x'.repeat(200), contract: 'y'.repeat(500), email: `${'z'.repeat(250)}@x` },
  ];
  for (const statement of strange) assert.equal((await declare(newStatement({ statement }))).status, 201);
});

test('the same again, sooner or later, is the same statement', async () => {
  const device = { confirmedAt: '2026-11-21T09:14:59.500Z', sentAt: '2026-11-21T09:15:00.000Z' };
  const said = newStatement({ device });
  const first = (await declare(said)).value;
  const before = clock.time;
  clock.time = new Date(before.getTime() + 3 * 24 * 60 * 60 * 1000);
  const again = (await declare({ ...said, device: { ...device, sentAt: '2026-11-24T09:15:00.000Z' } })).value;
  const { receipts, ...told } = first;
  const { receipts: fresh, ...toldAgain } = again;
  assert.deepEqual(toldAgain, told, 'also of when it was received');
  assert.ok(Date.parse(fresh.pdf.expiresAt) > Date.parse(receipts.pdf.expiresAt), 'with links that open');
  clock.time = before;
  assert.equal((await recordsOf(said.id)).length, 1);
  const other = { ...said, statement: { ...said.statement, contract: 'ANOTHER' } };
  assert.equal((await declare(other)).problem.code, 'idempotency_mismatch');
  assert.equal((await declare({ ...said, locale: 'ro' })).problem.code, 'idempotency_mismatch');
  await acknowledgementOf(first);
});

test('twenty at once make one statement, and twenty others as many links of one chain', async () => {
  const said = newStatement();
  const one = await Promise.all(Array.from({ length: 20 }, () => declare(said)));
  assert.equal(new Set(one.map(({ value }) => value.number)).size, 1);
  assert.equal((await recordsOf(said.id)).length, 1);
  await Promise.all(Array.from({ length: 20 }, () => declare(newStatement())));
  const positions = (await records()).map((record) => record['position']);
  assert.deepEqual(
    positions,
    positions.map((_, index) => index + 1),
  );
  const mail = await acknowledgementOf(one[0]!.value);
  assert.ok(mail);
  assert.equal(acknowledgementsOf(one[0]!.value).length, 1, 'and one acknowledgement');
});

test('where a device kept it, both moments are recorded; a clock that makes no sense changes nothing', async () => {
  const kept = { confirmedAt: '2019-01-01T23:59:58Z', sentAt: '2019-01-02T08:00:00Z' };
  const { value: late } = await declare(newStatement({ device: kept }));
  assert.equal(late.confirmedAt, '2026-11-21T01:14:58.000Z', 'by how long it was kept, not by its clock');
  assert.deepEqual((await recordsOf(late.id))[0]!['device'], kept);
  const mail = await acknowledgementOf(late);
  assert.ok(
    mail.text.includes(
      'Date et heure de votre confirmation\n  samedi 21 novembre 2026 à 2\u00a0h\u00a014\u00a0min\u00a058',
    ),
  );
  assert.ok(
    mail.text.includes('Date et heure de la réception\n  samedi 21 novembre 2026 à 10\u00a0h\u00a015\u00a0min\u00a000'),
  );
  for (const [confirmedAt, sentAt] of [
    ['2026-11-21T09:15:00Z', '2026-11-21T09:15:05Z'],
    ['2026-11-21T09:16:00Z', '2026-11-21T09:15:00Z'],
    ['2025-01-01T09:15:00Z', '2026-11-21T09:15:00Z'],
    ['2026-02-31T99:99:99Z', '2026-11-21T09:15:00Z'],
  ] as const) {
    const { value } = await declare(newStatement({ device: { confirmedAt, sentAt } }));
    assert.equal(value.confirmedAt, null, `${confirmedAt} to ${sentAt}`);
  }
});

test('without a time zone it is that of the language', async () => {
  for (const [locale, zone] of [
    ['fr', 'Europe/Paris'],
    ['ro', 'Europe/Bucharest'],
    ['en', 'UTC'],
  ] as const) {
    const { timeZone, ...said } = newStatement({ locale });
    assert.notEqual(timeZone, undefined);
    assert.equal((await declare(said)).value.timeZone, zone);
  }
});

test('a flood from one network waits; people, and what was received, do not', async () => {
  const clientAddress = '192.0.2.77';
  const said = newStatement();
  assert.equal((await declare(said, { clientAddress })).status, 201);
  for (let sent = 1; sent < 60; sent += 1) {
    assert.equal((await declare(newStatement(), { clientAddress })).status, 201);
  }
  const { problem } = await declare(newStatement(), { clientAddress });
  assert.deepEqual([problem.code, problem.params], ['too_many_attempts', { retryAfter: 3600 }]);
  assert.equal((await declare(said, { clientAddress })).status, 201, 'the same again');
  assert.equal((await declare(newStatement(), { clientAddress: '192.0.2.78' })).status, 201);
  const before = clock.time;
  clock.time = new Date(before.getTime() + 60 * 60 * 1000);
  assert.equal((await declare(newStatement(), { clientAddress })).status, 201, 'an hour later');
  clock.time = before;
});

test('nobody fills a mailbox with us: the sixth acknowledgement of a day waits for staff', async () => {
  const to = (email: string) => newStatement({ statement: { name: 'V', contract: 'X', email } });
  const receipts = [];
  for (const email of ['v@example.net', 'V@Example.net', 'v+1@example.net', ' v@example.net', 'v@example.net']) {
    receipts.push((await declare(to(email))).value);
  }
  for (const receipt of receipts) await acknowledgementOf(receipt);
  const sixth = (await declare(to('v+2@example.net'))).value;
  assert.equal((await recordsOf(sixth.id)).length, 1, 'it is received like any other');
  const called = await waitFor('the mail to staff', () =>
    mails.find((mail) => toStaff(mail) && mail.text.includes(sixth.number)),
  );
  assert.ok(called.text.includes('Un nombre inhabituel de déclarations'));
  assert.equal(acknowledgementsOf(sixth).length, 0);
  const { deliveries } = (await call('listDeliveries', { token: key, query: { state: 'dead' } })).value;
  const [waiting] = deliveries.filter(({ event }) => event === 'withdrawal_declared');
  assert.ok(waiting);
  const retry = await service.admin.createKey({ shop: 'nuage', name: 'retry', scopes: ['deliveries:write'] });
  await call('retryDelivery', { token: retry, params: { delivery: waiting.id } });
  await acknowledgementOf(sixth);
});

test('a monitor hears that a statement could be received', async () => {
  const { value } = await call('checkWithdrawals');
  assert.deepEqual(value, { available: true, checkedAt: clock.time.toISOString() });
  assert.equal((await call('checkWithdrawals', { shop: 'nobody' })).problem.code, 'shop_unknown');
});

test('nothing of all this was an error of the service', () => {
  assert.deepEqual(
    errors.filter(({ message }) => message !== 'A mail was refused for good'),
    [],
  );
});
