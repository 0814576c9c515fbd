import type { Delivery } from '@returns-portal/contract';
import { queueOf } from '../events/queue-of.js';
import type { Ports } from '../ports/ports.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { ServiceProblem } from '../service-problem.js';

const unknown = (): ServiceProblem => new ServiceProblem('not_found', 'There is no such delivery');

/** Puts a mail or webhook that was given up back into its queue. */
export const retryDelivery = async (
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  shop: StoredShop,
  id: string,
): Promise<Delivery> =>
  store.inShop(shop.id, async (transaction) => {
    const found = await transaction.readDelivery(shop.id, id);
    if (!found) throw unknown();
    if (found.state !== 'dead') {
      throw new ServiceProblem('action_unavailable', 'It was not given up', { state: found.state });
    }
    await transaction.settleDelivery(id, { state: 'queued', at: clock.now(), problem: found.problem });
    await transaction.enqueue({ kind: queueOf(found.channel, found.event), shop: shop.id, delivery: id });
    return { ...found, state: 'queued' };
  });
