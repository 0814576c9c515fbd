import type { Policy } from '@returns-portal/policy';
import type { KeyScope } from '@returns-portal/contract';
import { date, index, jsonb, primaryKey, text } from 'drizzle-orm/pg-core';
import type { ShopSettings } from '../../shop.js';
import { moment, returns } from './returns.js';

export const shops = returns.table('shops', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  operator: text('operator'),
  email: text('email').notNull(),
  accent: text('accent').notNull(),
  returnsUrl: text('returns_url'),
  origins: jsonb('origins').$type<readonly string[]>().notNull(),
  secret: text('secret').notNull(),
  settings: jsonb('settings').$type<ShopSettings>().notNull().default({}),
});

/** What lets a merchant's own systems in. The key itself is not stored, only its digest. */
export const apiKeys = returns.table(
  'api_keys',
  {
    id: text('id').primaryKey(),
    shop: text('shop')
      .notNull()
      .references(() => shops.id),
    name: text('name').notNull(),
    digest: text('digest').notNull(),
    scopes: jsonb('scopes').$type<readonly KeyScope[]>().notNull(),
    createdAt: moment('created_at').notNull(),
    revokedAt: moment('revoked_at'),
  },
  (table) => [index('api_keys_shop').on(table.shop)],
);

export const policies = returns.table(
  'policies',
  {
    shop: text('shop')
      .notNull()
      .references(() => shops.id),
    version: text('version').notNull(),
    effectiveFrom: date('effective_from', { mode: 'string' }).notNull(),
    document: jsonb('document').$type<Policy>().notNull(),
    /** Null for documents of a release that did not note it. */
    publishedAt: moment('published_at'),
  },
  (table) => [primaryKey({ columns: [table.shop, table.version] })],
);
