import { logAct } from '../events/write-log.js';
import { KEY_SCOPES, type KeyScope, type PolicyFinding } from '@returns-portal/contract';
import type { Policy } from '@returns-portal/policy';
import { newApiKey } from '../access/api-key.js';
import { randomSecret } from '../access/hmac.js';
import type { OrderRecord } from '../order-record.js';
import type { StockItem } from '../ports/inventory.js';
import type { Ports } from '../ports/ports.js';
import type { Shop } from '../shop.js';
import { checkRecord } from './check-record.js';
import { importOrder } from './import-order.js';
import { publishPolicy, type PublishOptions } from './publish-policy.js';
import { keySchema, shopSchema } from './record-schemas.js';
import { RecordRefusedError } from './record-refused-error.js';

/** An API key as it is listed: never the key itself. */
export interface ListedKey {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly KeyScope[];
  readonly createdAt: Date;
  readonly revokedAt: Date | null;
}

/** What a shop's side puts into the service. Every call rejects with a RecordRefusedError when it cannot be taken. */
export interface Admin {
  /** Adds a shop or changes what is known of it. A seller is put like any shop, with its `operator`. */
  putShop(shop: Shop): Promise<void>;
  /** Adds a version of a policy. The same again is nothing new; other content under a version is refused. */
  publishPolicy(policy: Policy, options?: PublishOptions): Promise<readonly PolicyFinding[]>;
  /** Adds or replaces an order by its number. `kept`: a return was made of it, so it was not touched. */
  putOrder(record: OrderRecord): Promise<'stored' | 'kept'>;
  /** Says what can be had in exchange. */
  putProducts(shop: string, products: readonly StockItem[]): Promise<void>;
  /** Makes an API key. It is told this once: only its digest is stored. */
  createKey(key: {
    readonly shop: string;
    readonly name: string;
    readonly scopes: readonly KeyScope[];
  }): Promise<string>;
  listKeys(shop: string): Promise<ListedKey[]>;
  /** False where there is no such key, or it was revoked before. */
  revokeKey(shop: string, id: string): Promise<boolean>;
}

export const createAdmin = (ports: Pick<Ports, 'store' | 'clock'>): Admin => {
  const { store, clock } = ports;
  return {
    async putShop(shop) {
      const record = checkRecord('shop', shopSchema, shop);
      await store.everywhere(async (data) => {
        await data.putShop(record, randomSecret());
        await logAct(data, record.id, clock.now(), 'shop_changed', {});
      });
    },
    publishPolicy: async (policy, options) => (await publishPolicy(ports, policy, options)).findings,
    putOrder: (record) => importOrder(store, record),
    putProducts: (shop, products) => store.inShop(shop, (data) => data.putProducts(shop, products)),
    async createKey(wanted) {
      const { shop, name, scopes } = checkRecord('key', keySchema, wanted);
      const { key, stored } = await newApiKey(
        shop,
        name,
        KEY_SCOPES.filter((scope) => scopes.includes(scope)),
        clock.now(),
      );
      await store.inShop(shop, async (data) => {
        if (!(await data.findShop(shop))) throw new RecordRefusedError('shop_unknown', `There is no shop "${shop}"`);
        await data.insertKey(stored);
        await logAct(data, shop, clock.now(), 'key_created', { key: stored.id, scopes: stored.scopes });
      });
      return key;
    },
    listKeys: async (shop) =>
      (await store.inShop(shop, (data) => data.listKeys(shop))).map(({ id, name, scopes, createdAt, revokedAt }) => ({
        id,
        name,
        scopes,
        createdAt,
        revokedAt,
      })),
    revokeKey: (shop, id) =>
      store.inShop(shop, async (data) => {
        const isNew = await data.revokeKey(shop, id, clock.now());
        if (isNew) await logAct(data, shop, clock.now(), 'key_revoked', { key: id });
        return isNew;
      }),
  };
};
