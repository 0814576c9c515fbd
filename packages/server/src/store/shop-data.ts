import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { ShopData } from '../ports/store/shop-data.js';
import type { Database } from './database.js';
import { shopRow, toShop } from './rows/to-shop.js';
import { apiKeys, policies, shops } from './schema/index.js';

/** Shops, their keys and their policies. */
export const shopData = (database: Database): ShopData => ({
  async findShop(id) {
    const [row] = await database.select().from(shops).where(eq(shops.id, id));
    return row ? toShop(row) : null;
  },

  async shopIds() {
    const rows = await database.select({ id: shops.id }).from(shops).orderBy(asc(shops.id));
    return rows.map(({ id }) => id);
  },

  async putShop(shop, secret) {
    const { id, facts } = shopRow(shop);
    await database
      .insert(shops)
      .values({ id, ...facts, secret })
      .onConflictDoUpdate({ target: shops.id, set: facts });
  },

  async insertKey(key) {
    await database.insert(apiKeys).values(key);
  },

  async findKey(shop, id) {
    const [row] = await database
      .select()
      .from(apiKeys)
      .where(and(eq(apiKeys.shop, shop), eq(apiKeys.id, id)));
    return row ?? null;
  },

  listKeys: (shop) => database.select().from(apiKeys).where(eq(apiKeys.shop, shop)).orderBy(asc(apiKeys.createdAt)),

  async revokeKey(shop, id, at) {
    const rows = await database
      .update(apiKeys)
      .set({ revokedAt: at })
      .where(and(eq(apiKeys.shop, shop), eq(apiKeys.id, id), isNull(apiKeys.revokedAt)))
      .returning({ id: apiKeys.id });
    return rows.length > 0;
  },

  async policyVersions(shop) {
    const rows = await database.select({ document: policies.document }).from(policies).where(eq(policies.shop, shop));
    return rows.map(({ document }) => document);
  },

  listPolicies: (shop) =>
    database
      .select({ policy: policies.document, publishedAt: policies.publishedAt })
      .from(policies)
      .where(eq(policies.shop, shop))
      .orderBy(desc(policies.effectiveFrom), desc(policies.version)),

  async insertPolicy(policy, publishedAt) {
    const { shop, version, effectiveFrom } = policy;
    await database.insert(policies).values({ shop, version, effectiveFrom, document: policy, publishedAt });
  },
});
