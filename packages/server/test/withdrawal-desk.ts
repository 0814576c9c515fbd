import { createHash, randomUUID } from 'node:crypto';
import { after } from 'node:test';
import type { WithdrawalStatement } from '@returns-portal/contract';
import type { Locale } from '@returns-portal/policy';
import {
  createReturnsService,
  createShopCarrier,
  createStoreFiles,
  createStoreInventory,
  type Carrier,
  type Job,
  type JobRunner,
  type Mail,
  type OrderRecord,
  type OrderSource,
  type Ports,
} from '@returns-portal/server';
import { createMemoryMailer } from '@returns-portal/server/memory';
import { NOW } from './fixtures.ts';
import { createMemoryWebhooks } from './memory-ports.ts';
import { openStore } from './open-on-store.ts';
import { seedShops } from './seed-shops.ts';
import { clientOf } from './service-under-test.ts';

/** What a test says of a statement; the rest is as always. */
export interface Stated extends Partial<WithdrawalStatement> {
  readonly shop?: string;
  readonly receivedAt?: string;
  readonly confirmedAt?: string;
  readonly locale?: Locale;
  readonly timeZone?: string;
}

/**
 * A service whose jobs run when the test says so, on a database with its walls between shops. Statements are put where
 * they are kept once they were received.
 */
export const openDesk = async (more: { readonly orders?: OrderSource; readonly carrier?: Carrier } = {}) => {
  const clock = { time: new Date(NOW) };
  const jobs: Job[] = [];
  const mails: Mail[] = [];
  const { store, close } = await openStore((job) => jobs.push(job));
  let runner: JobRunner | undefined;
  const webhooks = createMemoryWebhooks();
  const ports: Ports = {
    store,
    jobs: { handle: (given) => void (runner = given), close: () => Promise.resolve() },
    mailer: createMemoryMailer(mails),
    webhooks,
    carrier: createShopCarrier(() => Promise.resolve(Uint8Array.from([37, 80, 68, 70]))),
    files: createStoreFiles(store),
    inventory: createStoreInventory(store),
    clock: { now: () => new Date(clock.time) },
    logger: { info: () => undefined, error: () => undefined },
    ...more,
  };
  const service = createReturnsService(ports);
  after(async () => {
    await service.close();
    await close();
  });
  await seedShops(service);
  const client = clientOf(service);
  const keys = new Map<string, string>();
  for (const shop of ['nuage', 'lumina', 'harbour']) {
    keys.set(shop, await service.admin.createKey({ shop, name: 'staff', scopes: ['returns:read', 'returns:write'] }));
  }

  /** Runs what is in the queue, and what comes of it. A job that fails stays there, and the test hears of it. */
  const work = async (): Promise<void> => {
    for (let job = jobs[0]; job; job = jobs[0]) {
      await runner!.run(job);
      jobs.shift();
    }
  };

  /** Keeps a statement as it was received, without handling it. */
  const receive = async (stated: Stated): Promise<string> => {
    const { shop = 'nuage', locale = 'fr', timeZone = 'Europe/Paris', confirmedAt = null, ...rest } = stated;
    const { receivedAt = clock.time.toISOString(), ...statement } = rest;
    const id = `statement-${randomUUID()}`;
    await store.inShop(shop, async (transaction) => {
      const last = await transaction.lockChain(shop);
      const position = (last?.position ?? 0) + 1;
      const number = `W-${randomUUID().slice(0, 8).toUpperCase()}`;
      const record = JSON.stringify({
        version: 1,
        shop,
        id,
        number,
        position,
        previous: last?.hash ?? null,
        receivedAt,
        confirmedAt,
        device: null,
        timeZone,
        locale,
        statement: { name: 'Camille Dupont', contract: 'unknown', email: 'camille@example.com', ...statement },
        shown: { text: 'Je renonce.', entry: 'Renoncer au contrat ici', confirm: 'Confirmer la rétractation' },
        component: 'test 1',
        policy: null,
        service: 'test',
      });
      const hash = createHash('sha256').update(record).digest('hex');
      await transaction.insertWithdrawal({
        shop,
        id,
        number,
        position,
        receivedAt: new Date(receivedAt),
        record,
        hash,
      });
      await transaction.enqueue({ kind: 'handle_withdrawal', shop, withdrawal: id });
    });
    return id;
  };

  const staff = (shop = 'nuage') => ({ shop, token: keys.get(shop)! });
  const read = async (id: string, shop = 'nuage') =>
    (await client.call('readWithdrawal', { ...staff(shop), params: { withdrawal: id } })).value;

  /** Keeps a statement, has it handled, and gives what staff sees of it. */
  const state = async (stated: Stated) => {
    const id = await receive(stated);
    await work();
    return read(id, stated.shop);
  };

  /** Hands an order over, and gives what a statement about it says. */
  const order = async (record: OrderRecord) => {
    await service.admin.putOrder(record);
    return { shop: record.shop, contract: record.order.number, email: record.customer.email };
  };

  return {
    service,
    ports,
    store,
    clock,
    jobs,
    mails,
    webhooks,
    work,
    receive,
    read,
    state,
    order,
    staff,
    runner: () => runner!,
    ...client,
  };
};
