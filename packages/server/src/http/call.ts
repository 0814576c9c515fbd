import type { FILE, RouteName, Routes } from '@returns-portal/contract';
import type * as z from 'zod/mini';
import type { Visit } from '../access/visit.js';
import type { ServedFile } from '../evidence/open-file.js';
import type { ApiKey, StoredShop } from '../ports/store/shop-data.js';
import type { SignedInCustomer } from '../ports/store/order-data.js';

type Output<Schema> = Schema extends z.ZodMiniType ? z.output<Schema> : null;
type QueryOf<R> = R extends { readonly query: infer Schema } ? Output<Schema> : null;
type Body<Request> = Request extends typeof FILE ? Uint8Array : Output<Request>;
type Reply<Response> = Response extends typeof FILE ? ServedFile : Output<Response>;

/** Who was let in, by what the route's `auth` asks for. */
export interface Callers {
  readonly none: null;
  /** The order that the token opens, or a seller's part of it. */
  readonly order: Visit;
  readonly customer: SignedInCustomer;
  readonly key: ApiKey;
  /** Checked by whoever opens what the address names. */
  readonly link: null;
}

/** A request that was let in: its shop exists, its caller may do this, its query and body are what the contract says. */
export interface Call<Name extends RouteName> {
  readonly shop: StoredShop;
  readonly caller: Callers[Routes[Name]['auth']];
  readonly query: QueryOf<Routes[Name]>;
  readonly body: Body<Routes[Name]['request']>;
  readonly clientAddress: string | undefined;
  /** When the request came in, before it waited for anything. */
  readonly receivedAt: Date;
  param(name: string): string;
  header(name: string): string | undefined;
}

export type Handlers<Name extends RouteName = RouteName> = {
  readonly [N in Name]: (call: Call<N>) => Promise<Reply<Routes[N]['response']>>;
};
