import assert from 'node:assert/strict';
import type { StaffCase } from '@returns-portal/contract';
import type { Order, SelectedItem } from '@returns-portal/policy';
import type { OrderRecord, ReturnsService } from '@returns-portal/server';
import { openMemoryService } from '@returns-portal/server/memory';
import { newOrder, NOW } from '../fixtures.ts';
import { clientOf, seedShops, type Answer, type LogLine } from '../service-under-test.ts';
import { deskPolicy } from './desk-policy.ts';
import { createTestInventory, createTestPayments } from './ports.ts';

const SCOPES = [
  'returns:read',
  'returns:write',
  'returns:decide',
  'goods:write',
  'refunds:write',
  'audit:read',
] as const;

/** What staff does to one return. */
export type StaffRoute =
  | 'approveReturn'
  | 'declineReturn'
  | 'receiveGoods'
  | 'markLost'
  | 'inspectGoods'
  | 'makeCounterOffer'
  | 'refundReturn'
  | 'issueCredit'
  | 'recordPayment'
  | 'sendGoods'
  | 'addNote'
  | 'recordCost';

/** A return with what opens it. */
export interface MadeReturn {
  readonly record: OrderRecord;
  readonly token: string;
  readonly number: string;
}

/** What the tests of the desk need of a service, whichever store it is on. */
export interface DeskService extends ReturnsService {
  settled?(): Promise<void>;
  close(): Promise<void>;
}

export interface Opened {
  readonly now: () => Date;
  readonly payments: ReturnType<typeof createTestPayments>;
  readonly inventory: ReturnType<typeof createTestInventory>;
  readonly logger: { info(): void; error(message: string, facts?: Readonly<Record<string, unknown>>): void };
}

export const openMemory = (opened: Opened) => openMemoryService({ ...opened, retries: 1 });

/** A shop whose desk is open: staff with a key, a customer, a payment provider and stock. */
export const openDeskWorld = async <Service extends DeskService>(
  open: (ports: Opened) => Service | Promise<Service>,
) => {
  const clock = { time: new Date(NOW) };
  const errors: LogLine[] = [];
  const payments = createTestPayments();
  const inventory = createTestInventory();
  const logger = {
    info: () => undefined,
    error: (message: string, facts?: LogLine['facts']) => void errors.push({ message, facts }),
  };
  const service = await open({ now: () => new Date(clock.time), payments, inventory, logger });
  await seedShops(service);
  for (const shop of ['nuage', 'harbour', 'wild-wool', 'tin-lantern']) {
    await service.admin.publishPolicy(deskPolicy(shop), { confirmed: true });
    await service.admin.publishPolicy(deskPolicy(shop, '2024-01-02'), { confirmed: true });
  }
  const client = clientOf(service);
  const { call } = client;
  const key = await service.admin.createKey({ shop: 'nuage', name: 'Desk', scopes: [...SCOPES] });

  const put = async (order: Partial<Order> = {}, shop = 'nuage'): Promise<OrderRecord> => {
    const record = newOrder(order, { shop });
    assert.equal(await service.admin.putOrder(record), 'stored');
    return record;
  };

  /** What a customer sends back of an order of theirs. */
  const returned = async (
    items: readonly SelectedItem[],
    order: Partial<Order> | OrderRecord = {},
  ): Promise<MadeReturn> => {
    const record = 'customer' in order ? order : await put(order);
    const { token } = await client.lookUp(record);
    const { id } = await client.quote(token, items);
    const { cases } = (await client.submit(token, id)).value;
    return { record, token, number: cases[0]!.number };
  };

  const settled = async () => service.settled?.();

  /** A step of staff, which must be possible; how the return stands after all that came of it. */
  const staff = async (
    name: StaffRoute,
    { number }: Pick<MadeReturn, 'number'>,
    body: object = {},
  ): Promise<StaffCase> => {
    const id = name === 'makeCounterOffer' ? {} : { id: crypto.randomUUID() };
    const { value } = await call(name, { token: key, number, body: { ...id, ...body } });
    await settled();
    return name === 'refundReturn' ? read({ number }) : (value as StaffCase);
  };

  /** Why staff cannot do it. */
  const refused = async (name: StaffRoute, { number }: Pick<MadeReturn, 'number'>, body: object = {}) => {
    const id = name === 'makeCounterOffer' ? {} : { id: crypto.randomUUID() };
    const { problem } = await call(name, { token: key, number, body: { ...id, ...body } });
    assert.equal(problem.code, 'action_unavailable', JSON.stringify(problem));
    return problem.params?.['because'] ?? problem.params?.['status'] ?? null;
  };

  const read = async (
    { number }: Pick<MadeReturn, 'number'>,
    as: { shop?: string; token?: string } = {},
  ): Promise<StaffCase> => (await call('readReturn', { token: key, number, ...as })).value;

  const answer = ({ token, number }: MadeReturn, offer: string, accept: boolean): Promise<Answer<unknown>> =>
    call('answerCounterOffer', { token, number, params: { offer }, body: { accept } });

  /** A photo of the shop's, by id. */
  const photo = async ({ number }: Pick<MadeReturn, 'number'>): Promise<string> => {
    const response = await service.handle(
      new Request(`https://service.example/v1/shops/nuage/admin/returns/${number}/files`, {
        method: 'POST',
        headers: { authorization: `Bearer ${key}` },
        body: Uint8Array.from([
          0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9,
        ]),
      }),
    );
    assert.equal(response.status, 201, await response.clone().text());
    return ((await response.json()) as { id: string }).id;
  };

  return {
    ...client,
    service,
    clock,
    errors,
    payments,
    inventory,
    key,
    put,
    returned,
    staff,
    refused,
    read,
    answer,
    photo,
    settled,
  };
};

export type DeskWorld = Awaited<ReturnType<typeof openDeskWorld<DeskService>>>;

/** What is found on looking at goods that are in order. */
export const FINE = { condition: 'as_new', disposition: 'restock', result: 'accept' } as const;
/** What is found on looking at goods that nobody can sell. */
export const WORN = { condition: 'used', disposition: 'send_back', result: 'refuse', text: 'Worn outside.' } as const;
