import type { ShopData } from '../ports/store/shop-data.js';
import { shopRow, toShop } from '../store/rows/to-shop.js';
import type { Tables } from './open-tables.js';
import { latestFirst, sorted } from './sorted.js';
import type { Sync } from './sync.js';

/** Shops, their keys and their policies. */
export const shopData = ({ shops, apiKeys, policies }: Tables): Sync<ShopData> => ({
  findShop(id) {
    const [row] = shops.select((shop) => shop.id === id);
    return row ? toShop(row) : null;
  },

  shopIds: () => sorted(shops.select(), ({ id }) => [id]).map(({ id }) => id),

  putShop(shop, secret) {
    const { id, facts } = shopRow(shop);
    shops.upsert({ id, ...facts, secret }, facts);
  },

  insertKey: (key) => apiKeys.insert(key),

  findKey: (shop, id) => apiKeys.select((key) => key.shop === shop && key.id === id)[0] ?? null,

  listKeys: (shop) =>
    sorted(
      apiKeys.select((key) => key.shop === shop),
      ({ createdAt }) => [createdAt],
    ),

  revokeKey: (shop, id, at) =>
    apiKeys.update((key) => key.shop === shop && key.id === id && key.revokedAt === null, { revokedAt: at }).length > 0,

  policyVersions: (shop) => policies.select((row) => row.shop === shop).map(({ document }) => document),

  listPolicies(shop) {
    const rows = policies.select((row) => row.shop === shop);
    return latestFirst(rows, ({ effectiveFrom, version }) => [effectiveFrom, version]).map(
      ({ document, publishedAt }) => ({ policy: document, publishedAt }),
    );
  },

  insertPolicy(policy, publishedAt) {
    const { shop, version, effectiveFrom } = policy;
    policies.insert({ shop, version, effectiveFrom, document: policy, publishedAt });
  },
});
