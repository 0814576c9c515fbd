import { and, eq } from 'drizzle-orm';
import type { Anchor, Chain } from '../ports/store/privacy-data.js';
import type { Database } from './database.js';
import { chainAnchors } from './schema/index.js';

/** Where a chain begins by now; null where it begins with its first link. */
export const readAnchor = async (database: Database, shop: string, chain: Chain): Promise<Anchor | null> => {
  const [found] = await database
    .select({ position: chainAnchors.position, hash: chainAnchors.hash })
    .from(chainAnchors)
    .where(and(eq(chainAnchors.shop, shop), eq(chainAnchors.chain, chain)));
  return found ?? null;
};
