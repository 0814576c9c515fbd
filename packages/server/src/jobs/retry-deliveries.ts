import { pageOf, toCursor, UUID } from '../cursor.js';
import type { Ports } from '../ports/ports.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { ServiceProblem } from '../service-problem.js';
import { endpointAt } from '../webhooks/recipient.js';
import { queueAgain } from './retry-delivery.js';

export interface WebhooksToRetry {
  readonly state: 'sent' | 'dead';
  readonly from: string;
  readonly until: string;
  readonly endpoint?: string | undefined;
  readonly cursor?: string | undefined;
}

/** How many are put back into the queue at a time. */
const MOST = 200;
/** No webhook is older. */
const FIRST = Date.UTC(2020, 0);

const periodOf = ({ from, until }: WebhooksToRetry) => {
  // What is no moment at all compares with nothing.
  if (FIRST <= Date.parse(from) && Date.parse(from) < Date.parse(until)) {
    return { createdFrom: new Date(from), createdUntil: new Date(until) };
  }
  throw new ServiceProblem('invalid_request', 'A time begins before it ends', {
    issues: [{ path: 'until', code: 'out_of_range', message: 'A moment after `from`, which is after 2019' }],
  });
};

/** Sends webhooks of some time once more: so many of them, and where to go on. */
export const retryDeliveries = async (
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  shop: StoredShop,
  asked: WebhooksToRetry,
): Promise<{ queued: number; next: string | null }> => {
  const { state, endpoint, cursor } = asked;
  const recipient = endpoint === undefined ? undefined : endpointAt(endpoint);
  const filter = { state, channel: 'webhook', recipient, ...periodOf(asked) } as const;
  const page = pageOf({ cursor, limit: String(MOST) }, UUID);
  return store.inShop(shop.id, async (transaction) => {
    const { rows, next } = await transaction.listDeliveries(shop.id, filter, page);
    for (const row of rows) await queueAgain(transaction, shop.id, row, clock.now());
    return { queued: rows.length, next: toCursor(next) };
  });
};
