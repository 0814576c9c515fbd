import { clientRoutes } from '@returns-portal/contract/client';
import type { PolicyView } from '@returns-portal/contract';
import type { CallOptions } from '../adapter/returns-adapter.js';
import { createCall } from './create-call.js';
import type { RestAdapterOptions } from './rest-adapter-options.js';

/** Whoever can say what a shop's policy is: an adapter, or the service itself. */
export interface PolicySource {
  /**
   * The policy in force, for consumers of a country (ISO 3166-1 alpha-2).
   * Rejects with a `ReturnsError`; `not_found`: the shop has none.
   */
  readPolicy(query: { readonly country?: string | undefined }, options?: CallOptions): Promise<PolicyView>;
}

/** Asks a service for a shop's policy; apart from `restAdapter`, since a page that only shows it needs no more. */
export const readShopPolicy = (
  address: RestAdapterOptions,
  query: { readonly country?: string | undefined },
  { signal }: CallOptions = {},
): Promise<PolicyView> => createCall(address)(clientRoutes.readShopPolicy, { query, signal });
