import type { ServedFile } from '../evidence/open-file.js';
import type { ReturnStore } from '../ports/return-store.js';

/** How many statements are read at a time. */
const PAGE = 200;

/**
 * Every statement of a shop, one a line and oldest first: its record to the letter, and the SHA-256 of that. Statements
 * are only ever added, so pages that are read one after another belong together.
 */
export const exportWithdrawals = async (store: ReturnStore, shop: string): Promise<ServedFile> => {
  const pages: Uint8Array[] = [];
  const encoder = new TextEncoder();
  const anchor = await store.inShop(shop, (data) => data.anchorOf(shop, 'withdrawals'));
  if (anchor) pages.push(encoder.encode(`${JSON.stringify({ anchor: { shop, ...anchor } })}\n`));
  for (let after = anchor?.position ?? 0; ;) {
    const rows = await store.inShop(shop, (data) => data.readChain(shop, after, PAGE));
    pages.push(encoder.encode(rows.map(({ record, hash }) => `${JSON.stringify({ record, hash })}\n`).join('')));
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) break;
    after = last.position;
  }
  const bytes = new Uint8Array(await new Blob(pages as BlobPart[]).arrayBuffer());
  return { type: 'application/x-ndjson', fileName: `withdrawals-${shop}.ndjson`, bytes };
};
