import type { Delivery } from '@returns-portal/contract';
import { queueOf } from '../events/queue-of.js';
import type { Ports } from '../ports/ports.js';
import type { StoreTransaction } from '../ports/return-store.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { ServiceProblem } from '../service-problem.js';

const unknown = (): ServiceProblem => new ServiceProblem('not_found', 'There is no such delivery');

/**
 * Whether it can go out once more. Of a webhook an endpoint can tell that it has it; a person who gets a mail again
 * cannot.
 */
const canGoAgain = ({ state, channel }: Delivery): boolean =>
  state === 'dead' || (state === 'sent' && channel === 'webhook');

/** Puts a delivery back into its queue. It goes out under the id that it had. */
export const queueAgain = async (
  transaction: StoreTransaction,
  shop: string,
  { id, channel, event, problem }: Delivery,
  now: Date,
): Promise<void> => {
  await transaction.settleDelivery(id, { state: 'queued', at: now, problem });
  await transaction.enqueue({ kind: queueOf(channel, event), shop, delivery: id });
};

/** Sends what was given up once more, and of webhooks also what was sent. */
export const retryDelivery = async (
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  shop: StoredShop,
  id: string,
): Promise<Delivery> =>
  store.inShop(shop.id, async (transaction) => {
    const found = await transaction.readDelivery(shop.id, id);
    if (!found) throw unknown();
    if (!canGoAgain(found)) {
      throw new ServiceProblem('action_unavailable', 'It was not given up', { state: found.state });
    }
    await queueAgain(transaction, shop.id, found, clock.now());
    return { ...found, state: 'queued', sentAt: null };
  });
