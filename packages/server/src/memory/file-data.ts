import type { FileData } from '../ports/store/file-data.js';
import type { Tables } from './open-tables.js';
import { sorted } from './sorted.js';
import type { Sync } from './sync.js';

/** Files of customers, and their bytes. */
export const fileData = ({ files, fileContents }: Tables): Sync<FileData> => {
  const same = (shop: string, id: string) => (row: { shop: string; id: string }) =>
    row.shop === shop && row.id === id.toLowerCase();
  return {
    insertFile: (file) => files.insert(file),

    findFile: (shop, id) => files.select(same(shop, id))[0] ?? null,

    countFiles(orderId) {
      const rows = files.select((row) => row.orderId === orderId);
      return { count: rows.length, size: rows.reduce((sum, { size }) => sum + size, 0) };
    },

    attachFile: (orderId, id, caseNumber, lineId) =>
      files.update((row) => row.orderId === orderId && row.id === id.toLowerCase() && row.caseNumber === null, {
        caseNumber,
        lineId,
      }).length > 0,

    looseFiles: (before, limit) =>
      sorted(
        files.select(({ caseNumber, addedAt }) => caseNumber === null && addedAt < before),
        ({ addedAt }) => [addedAt],
      )
        .slice(0, limit)
        .map(({ shop, id }) => ({ shop, id })),

    deleteFile: (id) => files.remove((row) => row.id === id),

    putContent(shop, id, given) {
      // By itself: it may be a part of a larger buffer.
      const bytes = Uint8Array.from(given);
      fileContents.upsert({ id, shop, bytes }, { bytes });
    },

    getContent: (shop, id) => fileContents.select(same(shop, id))[0]?.bytes ?? null,

    deleteContent: (shop, id) => fileContents.remove(same(shop, id)),
  };
};
