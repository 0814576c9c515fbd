import type { OrderRecord } from '@returns-portal/server';
import type { NodeServiceOptions } from '@returns-portal/server/node';

export interface ChildOptions {
  /** The moment, on this machine's clock, at which the children's clock shows the fixtures' `NOW`. */
  readonly began: number;
  readonly options: Pick<NodeServiceOptions, 'dataDir' | 'databaseUrl' | 'smtpUrl' | 'mailFolder'>;
}

export type Task =
  { readonly act: 'seed_shops' } | { readonly act: 'put_orders'; readonly records: readonly OrderRecord[] };

/** What a child is told to do beside serving. */
export type Order = Task & { readonly id: number };

export interface Report {
  readonly id: number;
  readonly error?: string | undefined;
}

/** Stands in for what a trusted proxy tells about the caller. */
export const CLIENT_ADDRESS = 'x-client-address';
