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
  restock: (shop, id, sku, quantity) =>
    store.everywhere(async (transaction) => {
      // Less than nothing was taken: it is noted under the inspection that it came of, so that it is put back once.
      if (await transaction.noteReservation(shop, id, sku, -quantity))
        await transaction.takeStock(shop, sku, -quantity);
    }),
  release: (shop, caseNumber, sku) =>
    store.everywhere(async (transaction) => {
      const quantity = await transaction.endReservation(shop, caseNumber, sku);
      if (quantity > 0) await transaction.takeStock(shop, sku, -quantity);
    }),
});

/** Undoes the note of a reservation. */
class OutOfStock extends Error {}
