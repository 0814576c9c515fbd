import type { Quote, SubmissionRequest } from '@returns-portal/contract';
import type { Carrier } from '../ports/carrier.js';
import type { OrderFile } from '../ports/store/order-data.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import type { HandOver } from '../ports/store/submission-data.js';
import { ServiceProblem } from '../service-problem.js';

/**
 * Where and when goods are handed over, as the carrier knows it now: the customer only names it.
 *
 * @throws ServiceProblem hand_over_unavailable
 */
export const chooseHandOvers = async (
  carrier: Carrier,
  shop: StoredShop,
  file: OrderFile,
  quote: Quote,
  asked: SubmissionRequest['handOvers'] = [],
): Promise<HandOver[]> => {
  const chosen: HandOver[] = [];
  for (const { seller, point = null, pickup = null } of asked) {
    if (point === null && pickup === null) continue;
    const code = quote.selection.methods.find((method) => method.seller === seller)?.code;
    const method = file.policies[seller]?.policy.methods.find((candidate) => candidate.code === code);
    const found = method && (await carrier.findHandOver({ shop, method, seller, point, pickup }));
    if (!found) {
      throw new ServiceProblem('hand_over_unavailable', 'This point or pickup is no longer to be had', { seller });
    }
    chosen.push({ seller, ...found });
  }
  return chosen;
};
