import type { Inventory } from '../ports/inventory.js';
import type { ReturnStore } from '../ports/return-store.js';

/** The stock that a shop has told the service of. */
export const createStoreInventory = (store: ReturnStore): Inventory => ({
  hasStock: (shop) => store.inShop(shop, (data) => data.hasProducts(shop)),
  find: (shop, skus) =>
    skus.length === 0 ? Promise.resolve([]) : store.inShop(shop, (data) => data.findProducts(shop, skus)),
  search: (shop, query) => store.inShop(shop, (data) => data.searchProducts(shop, query)),
  reserve: (shop, caseNumber, sku, quantity) =>
    // Of all shops: on a marketplace the case is the operator's and the stock the seller's.
    store
      .everywhere(async (transaction) => {
        if (!(await transaction.noteReservation(shop, caseNumber, sku, quantity))) return true;
        if (await transaction.takeStock(shop, sku, quantity)) return true;
        throw new OutOfStock();
      })
      .catch((error: unknown) => {
        if (error instanceof OutOfStock) return false;
        throw error;
      }),
});

/** Undoes the note of a reservation. */
class OutOfStock extends Error {}
