import { refused } from '../tracks/line-context.js';
import type { GoodwillRule } from './rule.js';

/** Final sale closes or narrows what the shop gives; it cannot touch what the law gives. */
export const finalSale: GoodwillRule = (soFar, { order, line, policy }) => {
  const terms = policy.goodwill.finalSale;
  if (!terms?.tags.some((tag) => line.tags.includes(tag))) return soFar;
  if (terms.allows === 'nothing') return refused({ code: 'final_sale', layer: 'shop', params: {} });
  const start = line.delivery.status === 'delivered' ? line.delivery.on : order.placedOn;
  return {
    ...soFar,
    outcomes: soFar.outcomes.filter((outcome) => outcome.kind === 'store_credit'),
    because: { code: 'final_sale_credit_only', layer: 'shop', params: { start } },
  };
};
