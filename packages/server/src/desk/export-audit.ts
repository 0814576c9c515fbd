import type { ServedFile } from '../evidence/open-file.js';
import type { ReturnStore } from '../ports/return-store.js';

/** How many entries are read at a time. */
const PAGE = 500;

/** The log of a shop, one entry a line and oldest first: its record to the letter, and the SHA-256 of that. */
export const exportAudit = async (store: ReturnStore, shop: string): Promise<ServedFile> => {
  const pages: Uint8Array[] = [];
  const encoder = new TextEncoder();
  const anchor = await store.inShop(shop, (data) => data.anchorOf(shop, 'audit'));
  if (anchor) pages.push(encoder.encode(`${JSON.stringify({ anchor: { shop, ...anchor } })}\n`));
  for (let after = anchor?.position ?? 0; ;) {
    const rows = await store.inShop(shop, (data) => data.readLog(shop, after, PAGE));
    pages.push(encoder.encode(rows.map(({ record, hash }) => `${JSON.stringify({ record, hash })}\n`).join('')));
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) break;
    after = last.position;
  }
  const bytes = new Uint8Array(await new Blob(pages as BlobPart[]).arrayBuffer());
  return { type: 'application/x-ndjson', fileName: `audit-${shop}.ndjson`, bytes };
};
