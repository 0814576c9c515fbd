import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Delivery, WithdrawalReceipt } from '@returns-portal/contract';
import type { PgBoss } from 'pg-boss';
import { createBossJobs } from '../dist/node/create-boss-jobs.js';
import { startChild } from './child/start-child.ts';
import { startMailServer } from './mail-server.ts';
import { clientOf, openForTests, waitFor } from './service-under-test.ts';
import { newStatement } from './statements.ts';

const mailServer = await startMailServer((address) => {
  if (address.startsWith('gone@')) return '5.1.1 No such mailbox';
  return address.startsWith('relay@') ? '5.7.1 Relaying denied' : null;
});
after(() => mailServer.close());
const { service, call, clock } = await openForTests({ smtpUrl: mailServer.url });
const token = await service.admin.createKey({
  shop: 'nuage',
  name: 'staff',
  scopes: ['deliveries:read', 'returns:read'],
});

const DAY = 24 * 60 * 60 * 1000;
const to = (email: string) => newStatement({ statement: { name: 'Camille Dupont', contract: 'NU-1', email } });
/** One after another by the clock, so that the last one is known. */
const declare = async (email: string) => {
  clock.time = new Date(clock.time.getTime() + 1000);
  return (await call('declareWithdrawal', { body: to(email) })).value;
};

const deliveriesOf = async (event: string): Promise<readonly Delivery[]> => {
  const { deliveries } = (await call('listDeliveries', { token })).value;
  return deliveries.filter((delivery) => delivery.event === event);
};
/** The acknowledgement that was put down last. */
const acknowledgement = async () => (await deliveriesOf('withdrawal_declared'))[0]!;
/** How often staff was told that an acknowledgement does not arrive. */
const calls = async () => {
  const { withdrawals } = (await call('listWithdrawals', { token, query: { limit: '100' } })).value;
  return withdrawals.flatMap(({ tasks }) => tasks).filter(({ kind }) => kind === 'reach_consumer').length;
};
const delivered = ({ number }: WithdrawalReceipt) =>
  mailServer.delivered.filter((id) => id.startsWith(`${number}.received@`)).length;

test('the mail server is away for ten minutes: then there is one acknowledgement', async () => {
  mailServer.mood = 'busy';
  const receipt = await declare('camille@example.com');
  await waitFor('two attempts', () => (mailServer.refused >= 2 ? true : undefined), 30);
  clock.time = new Date(clock.time.getTime() + 10 * 60 * 1000);
  const waiting = await acknowledgement();
  assert.equal(waiting.state, 'queued');
  assert.match(waiting.problem ?? '', /Busy/, 'staff can see it');
  assert.equal(await calls(), 0);
  mailServer.mood = 'ready';
  await waitFor(
    'the note that it was sent',
    async () => ((await acknowledgement()).state === 'sent' ? true : undefined),
    60,
  );
  assert.equal(delivered(receipt), 1);
});

test('an acknowledgement that has not gone out after a day is put before staff, and tried all the same', async () => {
  mailServer.mood = 'busy';
  const before = await calls();
  const receipt = await declare('camille.late@example.com');
  clock.time = new Date(clock.time.getTime() + DAY);
  await waitFor('the task', async () => ((await calls()) === before + 1 ? true : undefined), 60);
  assert.equal((await acknowledgement()).state, 'queued');
  mailServer.mood = 'ready';
  await waitFor('the mail', () => (delivered(receipt) === 1 ? true : undefined), 60);
  assert.equal(await calls(), before + 1);
});

test('an address that is refused for good is given up at once, and put before staff', async () => {
  const before = await calls();
  await declare('gone@example.com');
  const dead = await waitFor(
    'the note',
    async () => {
      const found = await acknowledgement();
      return found.state === 'dead' ? found : undefined;
    },
    30,
  );
  assert.deepEqual([dead.attempts, dead.problem], [1, 'The mail server refuses this address']);
  await waitFor('the task', async () => ((await calls()) === before + 1 ? true : undefined));
});

test('what a mail server refuses for its own policy is tried again', async () => {
  await declare('relay@example.com');
  const waiting = await waitFor(
    'two attempts',
    async () => {
      const found = await acknowledgement();
      return found.attempts >= 2 ? found : undefined;
    },
    30,
  );
  assert.equal(waiting.state, 'queued');
});

test('the queue tries densely at first and for two weeks, and keeps what waits for longer', async () => {
  const queues = new Map<string, Readonly<Record<string, number>>>();
  const boss = {
    on: () => undefined,
    start: () => Promise.resolve(),
    createQueue: (name: string, options: Readonly<Record<string, number>>) =>
      Promise.resolve(void queues.set(name, options)),
    updateQueue: () => Promise.resolve(),
  };
  const logger = { info: () => undefined, error: () => undefined };
  await createBossJobs(boss as unknown as PgBoss, logger).open();
  const { retryLimit, retryDelay, retryDelayMax, retentionSeconds } = queues.get('deliver_acknowledgement')!;
  const attempts: number[] = [0];
  for (let nth = 1; nth <= retryLimit!; nth += 1) {
    // As pg-boss does it, at the latest: it takes from half of it to all of it.
    attempts.push(attempts.at(-1)! + Math.min(retryDelayMax!, retryDelay! * 2 ** Math.min(16, nth)));
  }
  assert.ok(attempts.filter((seconds) => seconds <= 600).length >= 8, attempts.slice(0, 12).join());
  const gaps = attempts.slice(1).map((seconds, index) => seconds - attempts[index]!);
  assert.ok(Math.max(...gaps) <= 300, 'never more than five minutes after the mail server is back');
  assert.ok(attempts.at(-1)! >= (14 * DAY) / 1000 / 2);
  assert.ok(retentionSeconds! > attempts.at(-1)! + DAY / 1000);
});

test('the process is killed right after its answer: after a restart the acknowledgement goes out, once', async () => {
  const root = await mkdtemp(join(tmpdir(), 'returns-killed-'));
  const mailbox = await startMailServer();
  mailbox.mood = 'busy';
  const open = () => startChild({ dataDir: join(root, 'data'), smtpUrl: mailbox.url });
  let child = await open();
  try {
    await child.seedShops();
    const body = newStatement();
    const declareAt = async () => (await clientOf(child, child.origin).call('declareWithdrawal', { body })).value;
    const receipt = await declareAt();
    await child.kill();
    mailbox.mood = 'ready';
    child = await open();
    // Seconds, or most of a minute where the kill hit the attempt itself.
    await waitFor('the acknowledgement', () => (mailbox.delivered.length > 0 ? true : undefined), 90);
    const { receipts } = receipt;
    assert.deepEqual({ ...(await declareAt()), receipts }, receipt, 'and the statement is there, the same');
    await child.stop();
    assert.deepEqual(mailbox.delivered, [`${receipt.number}.received@nuage.example`]);
  } finally {
    await child.kill().catch(() => undefined);
    await mailbox.close();
    await rm(root, { recursive: true, force: true });
  }
});
