/** Makes one request; `globalThis.fetch` is one. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** How a page was reached, as somebody sees it who never was there before. */
export type Visit =
  | { readonly kind: 'page'; readonly hops: readonly string[]; readonly status: number; readonly html: string }
  | { readonly kind: 'no_answer'; readonly hops: readonly string[]; readonly timedOut: boolean }
  | { readonly kind: 'too_many_redirects'; readonly hops: readonly string[] };

/** A person would have left by then. */
export const PATIENCE_SECONDS = 10;
const MOST_HOPS = 10;

const isTimeout = (error: unknown): boolean => error instanceof Error && error.name === 'TimeoutError';

const isRedirect = (status: number): boolean => status >= 300 && status < 400 && status !== 304;

/**
 * Opens a page without cookies and follows where it leads. No redirect is followed behind our back, so that a login on
 * the way is seen.
 *
 * @param address absolute
 */
export const visit = async (address: string, fetch: Fetch): Promise<Visit> => {
  const hops = [address];
  while (hops.length <= MOST_HOPS) {
    const here = hops.at(-1) ?? address;
    try {
      const signal = AbortSignal.timeout(PATIENCE_SECONDS * 1000);
      const response = await fetch(here, { redirect: 'manual', headers: { accept: 'text/html' }, signal });
      const next = isRedirect(response.status) ? response.headers.get('location') : null;
      if (next === null) return { kind: 'page', hops, status: response.status, html: await response.text() };
      hops.push(new URL(next, here).href);
    } catch (error) {
      return { kind: 'no_answer', hops, timedOut: isTimeout(error) };
    }
  }
  return { kind: 'too_many_redirects', hops };
};
