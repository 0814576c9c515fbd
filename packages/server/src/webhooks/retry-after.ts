/**
 * Seconds of a `Retry-After` header, which says seconds or a date (RFC 9110, 10.2.3); null where it says neither.
 *
 * @param now milliseconds since 1970
 */
export const readRetryAfter = (header: string | undefined, now: number): number | null => {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text);
  // An HTTP date begins with the name of a day; what else `Date` would read is none.
  const at = /^[A-Za-z]{3,9},? /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now) / 1000));
};
