import { base64url } from 'jose';
import type { PageRequest } from './ports/store/page.js';
import { ServiceProblem } from './service-problem.js';

const DEFAULT_LIMIT = 20;

/** Where a page ended, as clients hand it back. They must not read anything into it. */
export const toCursor = (place: readonly [string, string] | null): string | null =>
  place && base64url.encode(JSON.stringify(place));

const PLACE = /^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/;

const parse = (cursor: string): readonly [string, string] | null => {
  try {
    const place: unknown = JSON.parse(new TextDecoder().decode(base64url.decode(cursor)));
    if (!Array.isArray(place) || place.length !== 2) return null;
    const [at, id] = place as unknown[];
    const fits = typeof at === 'string' && PLACE.test(at) && !Number.isNaN(Date.parse(at)) && typeof id === 'string';
    return fits && /^\P{Cc}{1,80}$/u.test(id) ? [at, id] : null;
  } catch {
    return null;
  }
};

/** The page that a query asks for. */
export const pageOf = (query: {
  readonly cursor?: string | undefined;
  readonly limit?: string | undefined;
}): PageRequest => {
  const limit = Number(query.limit ?? DEFAULT_LIMIT);
  if (query.cursor === undefined) return { after: null, limit };
  const after = parse(query.cursor);
  if (after) return { after, limit };
  throw new ServiceProblem('invalid_request', 'The cursor is none that this list gave', {
    issues: [{ path: 'cursor', code: 'invalid_format', message: 'Use `next` of the page before' }],
  });
};
