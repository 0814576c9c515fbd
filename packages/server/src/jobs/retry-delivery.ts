import type { Delivery } from '@returns-portal/contract';
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
    const kind = found.channel === 'mail' ? 'deliver_mail' : 'deliver_webhook';
    await transaction.enqueue({ kind, shop: shop.id, delivery: id });
    return { ...found, state: 'queued' };
  });
