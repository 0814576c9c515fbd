import { and, asc, count, eq, isNull, lt, sql } from 'drizzle-orm';
import type { FileData } from '../ports/store/file-data.js';
import { isSameId } from './same-id.js';
import type { Database } from './database.js';
import { fileContents, files } from './schema/index.js';

/** Files of customers, and their bytes where no other FileStore keeps them. */
export const fileData = (database: Database): FileData => ({
  async insertFile(file) {
    await database.insert(files).values(file);
  },

  async findFile(shop, id) {
    const [row] = await database
      .select()
      .from(files)
      .where(and(eq(files.shop, shop), isSameId(files.id, id)));
    return row ?? null;
  },

  async countFiles(orderId) {
    const [row] = await database
      .select({ count: count(), size: sql<string | number>`coalesce(sum(${files.size}), 0)` })
      .from(files)
      .where(eq(files.orderId, orderId));
    return { count: row?.count ?? 0, size: Number(row?.size ?? 0) };
  },

  async attachFile(orderId, id, caseNumber, lineId) {
    const rows = await database
      .update(files)
      .set({ caseNumber, lineId })
      .where(and(eq(files.orderId, orderId), isSameId(files.id, id), isNull(files.caseNumber)))
      .returning({ id: files.id });
    return rows.length > 0;
  },

  looseFiles: (before, limit) =>
    database
      .select({ shop: files.shop, id: files.id })
      .from(files)
      .where(and(isNull(files.caseNumber), lt(files.addedAt, before)))
      .orderBy(asc(files.addedAt))
      .limit(limit),

  async deleteFile(id) {
    await database.delete(files).where(eq(files.id, id));
  },

  async putContent(shop, id, bytes) {
    await database
      .insert(fileContents)
      .values({ id, shop, bytes })
      .onConflictDoUpdate({ target: fileContents.id, set: { bytes } });
  },

  async getContent(shop, id) {
    const [row] = await database
      .select({ bytes: fileContents.bytes })
      .from(fileContents)
      .where(and(eq(fileContents.shop, shop), eq(fileContents.id, id)));
    return row?.bytes ?? null;
  },

  async deleteContent(shop, id) {
    await database.delete(fileContents).where(and(eq(fileContents.shop, shop), eq(fileContents.id, id)));
  },
});
