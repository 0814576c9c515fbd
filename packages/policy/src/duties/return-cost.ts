import type { Order } from '../model/order.js';
import type { Policy } from '../model/policy.js';

export type ReturnCostPayer = 'consumer' | 'trader';

/**
 * Who pays the way back of a statutory return. Of a withdrawal the consumer does, if the policy says so and the
 * consumer was told beforehand (Directive 2011/83/EU art. 6(6) and 14(1)); of faulty goods the trader, always
 * (Directive (EU) 2019/771 art. 14). Goodwill is not here: its fees are the shop's.
 */
export const returnCostPayer = (
  track: 'withdrawal' | 'conformity',
  { information }: Pick<Order, 'information'>,
  { withdrawal }: Pick<Policy, 'withdrawal'>,
): ReturnCostPayer => {
  const { informed } = information ?? withdrawal;
  const consumerPays = withdrawal.returnCost === 'consumer' && informed && !withdrawal.traderCollects;
  return track === 'withdrawal' && consumerPays ? 'consumer' : 'trader';
};
