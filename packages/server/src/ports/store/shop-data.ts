import type { KeyScope } from '@returns-portal/contract';
import type { Policy } from '@returns-portal/policy';
import type { Shop } from '../../shop.js';

/** A shop with what only the service knows of it. */
export interface StoredShop extends Shop {
  /** Random, made with the shop: signs its tokens and links, and hides whose look-ups failed. */
  readonly secret: string;
}

/** What lets a merchant's own systems in. */
export interface ApiKey {
  /** The part of the key that is no secret. */
  readonly id: string;
  readonly shop: string;
  /** For people, who have to know which one to revoke. */
  readonly name: string;
  readonly digest: string;
  readonly scopes: readonly KeyScope[];
  readonly createdAt: Date;
  readonly revokedAt: Date | null;
}

export interface PublishedPolicy {
  readonly policy: Policy;
  readonly publishedAt: Date | null;
}

/** Shops, their keys and their policies. */
export interface ShopData {
  findShop(id: string): Promise<StoredShop | null>;
  /** Of all shops that the transaction may see. */
  shopIds(): Promise<string[]>;
  /** Stores the shop, or what is new about it. `secret` is kept only for a shop that is new. */
  putShop(shop: Shop, secret: string): Promise<void>;

  insertKey(key: ApiKey): Promise<void>;
  findKey(shop: string, id: string): Promise<ApiKey | null>;
  listKeys(shop: string): Promise<ApiKey[]>;
  /** False where there is no such key, or it was revoked before. */
  revokeKey(shop: string, id: string, at: Date): Promise<boolean>;

  /** All versions of a shop's policy, in no order. */
  policyVersions(shop: string): Promise<Policy[]>;
  /** The same with when they were published; the one that comes into force last is first. */
  listPolicies(shop: string): Promise<PublishedPolicy[]>;
  insertPolicy(policy: Policy, publishedAt: Date): Promise<void>;
}
