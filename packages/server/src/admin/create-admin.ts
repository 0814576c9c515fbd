import type { Policy } from '@returns-portal/policy';
import { randomSecret } from '../access/hmac.js';
import type { OrderRecord } from '../order-record.js';
import type { ReturnStore } from '../ports/return-store.js';
import type { Shop } from '../shop.js';
import { checkRecord } from './check-record.js';
import { importOrder } from './import-order.js';
import { publishPolicy } from './publish-policy.js';
import { shopSchema } from './record-schemas.js';

/** What a shop's side puts into the service. Every call rejects with a RecordRefusedError when it cannot be taken. */
export interface Admin {
  /** Adds a shop or changes what is known of it. A seller is put like any shop, with its `operator`. */
  putShop(shop: Shop): Promise<void>;
  /** Adds a version of a policy. The same again is nothing new; other content under a version is refused. */
  publishPolicy(policy: Policy): Promise<void>;
  /** Adds or replaces an order by its number. `kept`: a return was made of it, so it was not touched. */
  putOrder(record: OrderRecord): Promise<'stored' | 'kept'>;
}

export const createAdmin = (store: ReturnStore): Admin => ({
  async putShop(shop) {
    await store.putShop(checkRecord('shop', shopSchema, shop), randomSecret());
  },
  publishPolicy: (policy) => publishPolicy(store, policy),
  putOrder: (record) => importOrder(store, record),
});
