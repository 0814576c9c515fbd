import type { FileStore } from '../ports/file-store.js';
import type { ReturnStore } from '../ports/return-store.js';

/** Keeps files in the service's own database: with the rest in every back-up, and the same for every process. */
export const createStoreFiles = (store: ReturnStore): FileStore => ({
  put: (shop, id, bytes) => store.inShop(shop, (data) => data.putContent(shop, id, bytes)),
  get: (shop, id) => store.inShop(shop, (data) => data.getContent(shop, id)),
  delete: (shop, id) => store.inShop(shop, (data) => data.deleteContent(shop, id)),
});
