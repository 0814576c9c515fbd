import type { Ports } from '../ports/ports.js';

/**
 * Deletes files that a transaction let go of. Should the process end before, they are evidence of nothing, and the next
 * sweep deletes them.
 */
export const deleteFiles = async (
  { store, files }: Pick<Ports, 'store' | 'files'>,
  shop: string,
  ids: readonly string[],
): Promise<void> => {
  for (const id of ids) {
    await files.delete(shop, id);
    await store.inShop(shop, (data) => data.deleteFile(id));
  }
};
