import { eq } from 'drizzle-orm';
import type { StoreData } from '../ports/return-store.js';
import type { Database } from './database.js';
import { policies, shops } from './schema.js';

/** Shops and their policies. */
export const shopData = (
  database: Database,
): Pick<StoreData, 'findShop' | 'putShop' | 'policyVersions' | 'insertPolicy'> => ({
  async findShop(id) {
    const [shop] = await database.select().from(shops).where(eq(shops.id, id));
    return shop ?? null;
  },

  async putShop(shop, secret) {
    const { id, name, operator, email, accent, returnsUrl, origins } = shop;
    const facts = { name, operator, email, accent, returnsUrl, origins };
    await database
      .insert(shops)
      .values({ id, ...facts, secret })
      .onConflictDoUpdate({ target: shops.id, set: facts });
  },

  async policyVersions(shop) {
    const rows = await database.select({ document: policies.document }).from(policies).where(eq(policies.shop, shop));
    return rows.map(({ document }) => document);
  },

  async insertPolicy(policy) {
    const { shop, version, effectiveFrom } = policy;
    await database.insert(policies).values({ shop, version, effectiveFrom, document: policy });
  },
});
