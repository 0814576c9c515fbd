import type { ServedFile } from './evidence/open-file.js';
import type { ReturnStore, StoreTransaction } from './ports/return-store.js';

/** A link of a chain, as it is exported: its record to the letter, and the SHA-256 of that. */
interface Link {
  readonly position: number;
  readonly record: string;
  readonly hash: string;
}

/** How many are read at a time. */
const PAGE = 500;

/**
 * A chain of a shop, one link a line and oldest first, from where it begins by now. Links are only ever added, so pages
 * that are read one after another belong together.
 *
 * @param read gives the links after a position
 */
export const exportChain = async (
  store: Pick<ReturnStore, 'inShop'>,
  shop: string,
  chain: 'audit' | 'withdrawals',
  read: (data: StoreTransaction, after: number, limit: number) => Promise<readonly Link[]>,
): Promise<ServedFile> => {
  const pages: Uint8Array[] = [];
  const encoder = new TextEncoder();
  const anchor = await store.inShop(shop, (data) => data.anchorOf(shop, chain));
  if (anchor) pages.push(encoder.encode(`${JSON.stringify({ anchor: { shop, ...anchor } })}\n`));
  for (let after = anchor?.position ?? 0; ;) {
    const links = await store.inShop(shop, (data) => read(data, after, PAGE));
    pages.push(encoder.encode(links.map(({ record, hash }) => `${JSON.stringify({ record, hash })}\n`).join('')));
    const last = links.at(-1);
    if (!last || links.length < PAGE) break;
    after = last.position;
  }
  const bytes = new Uint8Array(await new Blob(pages as BlobPart[]).arrayBuffer());
  return { type: 'application/x-ndjson', fileName: `${chain}-${shop}.ndjson`, bytes };
};
