import { base64url } from 'jose';
import type { PageRequest } from './ports/store/page.js';
import { ServiceProblem } from './service-problem.js';

const DEFAULT_LIMIT = 20;

/** Where a page ended, as clients hand it back. They must not read anything into it. */
export const toCursor = (place: readonly [string, string] | null): string | null =>
  place && base64url.encode(JSON.stringify(place));

/** Any id that a list can be sorted by. */
const ANY_ID = /^\P{C}{1,80}$/u;
export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A day or a moment as `toCursor` was given it, which exists and which a database knows. */
const isPlaceInTime = (text: string): boolean => {
  const date = new Date(text);
  if (Number.isNaN(date.getTime()) || !/^(?!0000)\d{4}-/.test(text)) return false;
  return date.toISOString() === (text.length === 10 ? `${text}T00:00:00.000Z` : text);
};

const parse = (cursor: string, ids: RegExp): readonly [string, string] | null => {
  try {
    const place: unknown = JSON.parse(new TextDecoder().decode(base64url.decode(cursor)));
    if (!Array.isArray(place) || place.length !== 2) return null;
    const [at, id] = place as unknown[];
    const fits = typeof at === 'string' && isPlaceInTime(at) && typeof id === 'string' && ids.test(id);
    return fits ? [at, id] : null;
  } catch {
    return null;
  }
};

/**
 * The page that a query asks for.
 *
 * @param ids what the ids look like that the list is sorted by: another list's cursor must not reach the database
 */
export const pageOf = (
  query: { readonly cursor?: string | undefined; readonly limit?: string | undefined },
  ids: RegExp = ANY_ID,
): PageRequest => {
  const limit = Number(query.limit ?? DEFAULT_LIMIT);
  if (query.cursor === undefined) return { after: null, limit };
  const after = parse(query.cursor, ids);
  if (after) return { after, limit };
  throw new ServiceProblem('invalid_request', 'The cursor is none that this list gave', {
    issues: [{ path: 'cursor', code: 'invalid_format', message: 'Use `next` of the page before' }],
  });
};
