import { sha256 } from '../access/hmac.js';
import type { WithdrawalRecord } from './record.js';

/** The last line of an export that was found in order. */
export interface Link extends Pick<WithdrawalRecord, 'shop' | 'position'> {
  /** Null of an anchor: the record that it stands for was removed, with all before it. */
  readonly number: string | null;
  readonly hash: string;
}

/**
 * What is wrong with a line. `not_following`: it does not hold the hash of the line before, so one of the two was altered or
 * taken from elsewhere.
 */
export type Break = 'unreadable' | 'altered' | 'missing' | 'out_of_order' | 'not_following' | 'other_shop';

export type CheckedLine = { readonly ok: true; readonly link: Link } | { readonly ok: false; readonly because: Break };

const broken = (because: Break): CheckedLine => ({ ok: false, because });

interface Line {
  readonly record: string;
  readonly hash: string;
  /** An entry of the log has no number of its own. */
  readonly said: Pick<WithdrawalRecord, 'shop' | 'position' | 'previous'> & { readonly number?: string };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const readLine = (text: string): Line | null => {
  try {
    const line: unknown = JSON.parse(text);
    if (!isObject(line) || typeof line['record'] !== 'string' || typeof line['hash'] !== 'string') return null;
    const said: unknown = JSON.parse(line['record']);
    if (!isObject(said) || typeof said['position'] !== 'number') return null;
    return { record: line['record'], hash: line['hash'], said: said as unknown as Line['said'] };
  } catch {
    return null;
  }
};

/**
 * What an export begins with once its oldest records were removed: where that was, and the hash from which the rest
 * follows. The shop's log says the same, which is how to know that nobody made it up.
 */
const readAnchor = (text: string): Link | null => {
  if (!text.startsWith('{"anchor":')) return null;
  try {
    const { anchor } = JSON.parse(text) as { readonly anchor: unknown };
    if (!isObject(anchor)) return null;
    const { shop, position, hash } = anchor;
    if (typeof shop !== 'string' || typeof hash !== 'string') return null;
    if (typeof position !== 'number' || !Number.isSafeInteger(position) || position < 1) return null;
    return { shop, number: null, position, hash };
  } catch {
    return null;
  }
};

/** Holds a line of an export against the one before it; `before` is null for the first. */
export const checkLine = async (text: string, before: Link | null): Promise<CheckedLine> => {
  const anchor = before === null ? readAnchor(text) : null;
  if (anchor) return { ok: true, link: anchor };
  const line = readLine(text);
  if (!line) return broken('unreadable');
  const { record, hash, said } = line;
  if ((await sha256(record)) !== hash) return broken('altered');
  const expected = (before?.position ?? 0) + 1;
  if (before && said.shop !== before.shop) return broken('other_shop');
  if (said.position > expected) return broken('missing');
  if (said.position < expected) return broken('out_of_order');
  if (said.previous !== (before?.hash ?? null)) return broken('not_following');
  const { shop, position, number = `entry ${position}` } = said;
  return { ok: true, link: { shop, number, position, hash } };
};
