/** Nothing that would need quoting, in a log or in a header. */
const REQUEST_ID = /^[\w.-]{8,100}$/;

/** What the proxy calls the request, where one is trusted. */
export const requestId = (given: string | undefined, proxies: number): string | undefined =>
  proxies > 0 && given !== undefined && REQUEST_ID.test(given) ? given : undefined;
