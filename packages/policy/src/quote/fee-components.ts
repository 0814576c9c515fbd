import type { QuoteComponent } from '../model/quote.js';
import type { SelectedMethod } from '../model/selection.js';
import { sum } from '../money/allocate.js';
import { feeAmounts } from './fee-amounts.js';
import type { GoodwillItem } from './goodwill-item.js';
import { takeFrom, totalOf } from './ledger.js';

/**
 * Takes fees from the refund first, then from the credit, and from the exchange what is then left: what exchanged items
 * bear, which can make the customer owe more, does not lower the credit.
 */
export const feeComponents = (
  items: readonly GoodwillItem[],
  method: SelectedMethod | undefined,
  goods: readonly QuoteComponent[],
): QuoteComponent[] => {
  const fees = feeAmounts(items, method);
  const money = totalOf(goods, 'original_payment');
  const elsewhere = sum(fees.map(({ amount, onExchange }) => amount - onExchange)) - money;
  const most = { original_payment: money, store_credit: Math.max(0, elsewhere), exchange: Infinity };
  return fees.flatMap(({ fee, rule, layer, amount }) =>
    takeFrom(most, amount).map((taken): QuoteComponent => ({
      ...(fee.kind === 'handling'
        ? { kind: 'handling_fee', rule: 'shop_handling_fee' }
        : { kind: 'return_postage', rule: 'shop_return_postage' }),
      ...taken,
      layer,
      policyRule: rule,
      labels: fee.labels,
    })),
  );
};
