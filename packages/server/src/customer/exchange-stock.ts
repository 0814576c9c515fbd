import { sellersOf, type Catalogue, type Order, type Selection } from '@returns-portal/policy';
import type { Inventory } from '../ports/inventory.js';

/** What was chosen in exchange, seller by seller. */
const chosenFrom = (order: Order, selection: Selection | null): Map<string, string[]> => {
  const chosen = new Map<string, string[]>();
  for (const { lineId, choice } of selection?.items ?? []) {
    if (choice.track !== 'goodwill' || choice.exchangeFor === undefined) continue;
    const seller = order.lines.find(({ id }) => id === lineId)?.seller;
    if (seller !== undefined) chosen.set(seller, [...(chosen.get(seller) ?? []), choice.exchangeFor]);
  }
  return chosen;
};

/**
 * What can be had in exchange for an order, as far as the selection asks for it. Undefined where no seller of the order
 * exchanges at all.
 */
export const stockFor = async (
  inventory: Inventory,
  order: Order,
  selection: Selection | null,
): Promise<Catalogue | undefined> => {
  const exchanging: string[] = [];
  for (const seller of sellersOf(order)) if (await inventory.hasStock(seller)) exchanging.push(seller);
  if (exchanging.length === 0) return undefined;
  const chosen = chosenFrom(order, selection);
  // Without a prototype: a customer can ask for an article called "constructor", and a shop can have one.
  const catalogue = Object.create(null) as Record<string, Catalogue[string]>;
  for (const seller of exchanging) {
    for (const item of await inventory.find(seller, chosen.get(seller) ?? [])) {
      const { sku, product, unitPrice, unitTax, available, currency } = item;
      if (currency !== order.currency) continue;
      catalogue[sku] = {
        sku,
        unitPrice,
        available,
        ...(product !== null && { product }),
        ...(unitTax !== null && { unitTax }),
      };
    }
  }
  return catalogue;
};
