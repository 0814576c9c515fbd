import type { ReturnCase } from '@returns-portal/contract';
import type { Order, QuoteHistory } from '@returns-portal/policy';

export interface MemoryCase {
  readonly orderId: string;
  readonly returnCase: ReturnCase;
}

/** What the cases of an order already took: units by line, delivery by seller. */
export const historyOf = (cases: readonly MemoryCase[], order: Order): Required<QuoteHistory> => {
  const returned: Record<string, number> = {};
  const deliveryRefunded: Record<string, number> = {};
  for (const { orderId, returnCase } of cases) {
    if (orderId !== order.id) continue;
    for (const { lineId, quantity } of returnCase.items) returned[lineId] = (returned[lineId] ?? 0) + quantity;
    for (const { kind, amount } of returnCase.quote.components) {
      const { id } = returnCase.seller;
      if (kind === 'delivery') deliveryRefunded[id] = (deliveryRefunded[id] ?? 0) + amount;
    }
  }
  return { returned, deliveryRefunded };
};
