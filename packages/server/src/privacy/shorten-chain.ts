import type { StoreTransaction } from '../ports/return-store.js';
import type { Anchor, Chain } from '../ports/store/privacy-data.js';
import type { RetentionSettings } from '../shop.js';
import { statementUntil } from './kept.js';
import { monthsOf, overBefore } from './periods.js';
import { statementFacts } from './statement-facts.js';

/** How many links are looked at in one sweep. */
const MOST = 200;

interface Link extends Anchor {
  readonly isOver: boolean;
}

/** What was over without a gap from the start on: its last link, and how many there were. */
const overFromStart = (links: readonly Link[]): { readonly last: Link | undefined; readonly count: number } => {
  const firstKept = links.findIndex(({ isOver }) => !isOver);
  const over = firstKept === -1 ? links : links.slice(0, firstKept);
  return { last: over.at(-1), count: over.length };
};

const linksOf = async (
  transaction: StoreTransaction,
  chain: Chain,
  shop: string,
  retention: RetentionSettings | undefined,
  now: Date,
): Promise<Link[]> => {
  const after = (await transaction.anchorOf(shop, chain))?.position ?? 0;
  if (chain === 'audit') {
    const before = overBefore(now, monthsOf(retention, 'auditLog', null));
    const entries = await transaction.readLog(shop, after, MOST);
    return entries.map(({ position, hash, at }) => ({ position, hash, isOver: at < before }));
  }
  const today = now.toISOString().slice(0, 10);
  const links: Link[] = [];
  for (const statement of await transaction.readChain(shop, after, MOST)) {
    const until = statementUntil(retention, await statementFacts(transaction, statement));
    const isOver = until !== null && until < today;
    links.push({ position: statement.position, hash: statement.hash, isOver });
    if (!isOver) break;
  }
  return links;
};

/**
 * Takes what is over away from the start of a chain, all of it or nothing up to a link, and gives that link: what is left
 * follows from it, so that it can still be verified (ADR 27). Null where nothing is over.
 */
export const shortenChain = async (
  transaction: StoreTransaction,
  chain: Chain,
  shop: string,
  retention: RetentionSettings | undefined,
  now: Date,
): Promise<{ readonly anchor: Anchor; readonly count: number } | null> => {
  await (chain === 'audit' ? transaction.lockLog(shop) : transaction.lockChain(shop));
  const { last, count } = overFromStart(await linksOf(transaction, chain, shop, retention, now));
  if (!last) return null;
  const anchor = { position: last.position, hash: last.hash };
  await transaction.removeFromChain(shop, chain, anchor, now);
  return { anchor, count };
};
