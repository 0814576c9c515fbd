import type { OrderView, OrderViewSeller } from '@returns-portal/contract';
import { isSent, selectedGroups, type Draft } from '@returns-portal/sdk';
import { money, percent } from '../language/format.js';
import { methodText } from '../text/rest/method.js';

type Method = OrderViewSeller['methods'][number];

/**
 * What the shop takes for a way of sending back, as far as the verdicts tell before the quote: postage for goodwill
 * returns. A withdrawal and a fault cost no fee.
 */
export const methodPrice = (order: OrderView, draft: Draft, seller: OrderViewSeller, method: Method): string => {
  const fees = selectedGroups(order, draft).flatMap(({ line, group }) => {
    const verdict = line.verdicts.goodwill;
    if (line.seller !== seller.id || !isSent(group) || group.track !== 'goodwill' || !verdict.allowed) return [];
    const fits = (list: readonly string[] | null, value: string | undefined) =>
      list === null || (value !== undefined && list.includes(value));
    const fee = verdict.fees.find(
      ({ kind, methods, reasons, outcomes }) =>
        kind === 'return_postage' &&
        fits(methods, method.code) &&
        fits(reasons, group.reason) &&
        fits(outcomes, group.outcome),
    );
    return fee ? [fee] : [];
  });
  const [fee] = fees;
  if (!fee) return method.kind === 'own_carrier' ? methodText.yourCarrier() : methodText.free();
  const { charge, freeFrom } = fee;
  const price = 'percent' in charge ? percent(charge.percent) : money(charge.amount, order.currency);
  return freeFrom === null ? price : `${price}, ${methodText.freeFrom(money(freeFrom, order.currency))}`;
};
