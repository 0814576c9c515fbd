import type { Ports } from '../ports/ports.js';

/**
 * Sets aside what a case is exchanged for. What somebody else got first is noted in the log: the quote was made while
 * there still was some, and the shop has to offer the customer something else.
 */
export const reserveStock = async (
  { store, inventory, logger }: Ports,
  shop: string,
  caseNumber: string,
): Promise<void> => {
  const file = await store.inShop(shop, (data) => data.readCaseFile(shop, caseNumber));
  if (!file) throw new Error(`There is no case ${caseNumber} to set anything aside for`);
  const { items, seller } = file.returnCase;
  const wanted = new Map<string, number>();
  for (const { choice, quantity } of items) {
    if (choice.track !== 'goodwill' || choice.exchangeFor === undefined) continue;
    wanted.set(choice.exchangeFor, (wanted.get(choice.exchangeFor) ?? 0) + quantity);
  }
  for (const [sku, quantity] of wanted) {
    if (!(await inventory.reserve(seller.id, caseNumber, sku, quantity))) {
      logger.error('What a return is exchanged for is sold out', { shop, sku });
    }
  }
};
