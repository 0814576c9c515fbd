import { pathOf, SHOP_POLICY_PATH, type PolicyView, type ProblemCode } from '@returns-portal/contract';
import { ReturnsError, type ReturnsErrorCode } from '../errors/returns-error.js';
import type { CallOptions } from '../adapter/returns-adapter.js';

/** Whoever can say what a shop's policy is: an adapter, or the service itself. */
export interface PolicySource {
  /**
   * The policy in force, for consumers of a country (ISO 3166-1 alpha-2).
   * Rejects with a `ReturnsError`; `not_found`: the shop has none.
   */
  readPolicy(query: { readonly country?: string | undefined }, options?: CallOptions): Promise<PolicyView>;
}

export interface PolicyAddress {
  readonly endpoint: string;
  readonly shop: string;
  /** Replaces the global fetch, for tests and for platforms without one. */
  readonly fetch?: typeof fetch | undefined;
}

const PATIENCE = 15_000;

/** What a page has to tell apart; every other answer is one of the three. */
const KNOWN = ['shop_unknown', 'not_found', 'invalid_request'] as const satisfies readonly ProblemCode[];

const codeOf = (status: number, body: unknown): ReturnsErrorCode => {
  const said = (body as { readonly code?: unknown } | null)?.code;
  return KNOWN.find((code) => code === said) ?? (status >= 500 ? 'unavailable' : 'invalid_response');
};

const isPolicy = (body: unknown): body is PolicyView =>
  Array.isArray((body as { readonly facts?: unknown } | null)?.facts);

/**
 * Asks a service for a shop's policy. A page that only shows a policy has no use for the rest of the client, so there
 * is no schema and no library in this: an answer is taken for a policy when it has facts.
 */
export const readShopPolicy = async (
  { endpoint, shop, fetch: ask = fetch }: PolicyAddress,
  { country }: { readonly country?: string | undefined },
  { signal }: CallOptions = {},
): Promise<PolicyView> => {
  const address = endpoint.replace(/\/+$/, '') + pathOf({ path: SHOP_POLICY_PATH }, { shop });
  const limit = AbortSignal.timeout(PATIENCE);
  let status: number;
  let body: unknown;
  try {
    const response = await ask(country === undefined ? address : `${address}?country=${encodeURIComponent(country)}`, {
      credentials: 'omit',
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    status = response.status;
    body = await response.json().catch(() => null);
  } catch (cause) {
    if (signal?.aborted) throw signal.reason;
    const code = limit.aborted ? 'timeout' : 'network';
    throw new ReturnsError(code, 'The policy could not be asked for', { cause });
  }
  if (status === 200 && isPolicy(body)) return body;
  throw new ReturnsError(codeOf(status, body), `The service answered ${status} instead of a policy`);
};
