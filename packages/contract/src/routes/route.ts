import type * as z from 'zod/mini';
import type { ProblemCode } from '../problem-codes.js';

/**
 * Who may call a route. `order`: the bearer token of a look-up. `customer`: a token that the shop signed for a customer
 * who is signed in there. `key`: an API key of the shop with the route's scope. `link`: the address itself is signed
 * and soon over.
 */
export type RouteAuth = 'none' | 'order' | 'customer' | 'key' | 'link';

/** What an API key can be allowed. */
export const KEY_SCOPES = [
  'orders:write',
  'policies:read',
  'policies:write',
  'products:write',
  'returns:read',
  'returns:write',
  /** To approve, to decline, to return for a customer, and to decide against a rule. */
  'returns:decide',
  /** To receive and inspect goods, and to send some. */
  'goods:write',
  /** To give money back. */
  'refunds:write',
  'insights:read',
  'audit:read',
  /** To export what is known of a customer. */
  'customers:read',
  /** To erase it. */
  'customers:erase',
  'deliveries:read',
  'deliveries:write',
] as const;
export type KeyScope = (typeof KEY_SCOPES)[number];

/** In the place of a schema: bytes of a file instead of JSON. */
export const FILE = 'file';

export interface Route {
  /** What it does, in a few words without a full stop: a heading in the OpenAPI document. */
  readonly summary: string;
  /** What a caller must know beside that, in whole sentences for developers. Code stands in backticks. */
  readonly description?: string;
  readonly method: 'GET' | 'POST';
  /** `{name}` is a parameter. */
  readonly path: string;
  readonly auth: RouteAuth;
  /** What the API key must be allowed, where `auth` is `key`. */
  readonly scope?: KeyScope;
  /**
   * Whether the same may be sent again without anything happening twice. What only reads always may; what does not say
   * so, nobody repeats by itself.
   */
  readonly repeatable?: true;
  /** Every value is text, as it stands in the address. */
  readonly query?: z.ZodMiniType;
  readonly request: z.ZodMiniType | typeof FILE | null;
  readonly status: 200 | 201;
  readonly response: z.ZodMiniType | typeof FILE;
  /** Media types of the file that is taken or given. */
  readonly fileTypes?: readonly string[];
  /** How long anybody may keep the answer, where it is the same for all; without it nobody keeps it. */
  readonly cacheSeconds?: number;
  readonly problems: readonly ProblemCode[];
}

/** A route that takes and gives JSON. */
export interface JsonRoute extends Route {
  readonly request: z.ZodMiniType | null;
  readonly response: z.ZodMiniType;
}

/** Fills the `{…}` of a route's path. */
export const pathOf = ({ path }: Pick<Route, 'path'>, params: Readonly<Record<string, string>>): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));

export const COMMON = ['shop_unknown', 'internal', 'unavailable'] as const satisfies readonly ProblemCode[];
export const WITH_BODY = [
  'malformed_json',
  'invalid_request',
  'body_too_large',
  'unsupported_media_type',
] as const satisfies readonly ProblemCode[];
