import { pathOf, problemSchema, routes } from '@returns-portal/contract';

/** What there is at an address: an API whose clock is known, or why there is none. */
export type Reached =
  | { readonly ok: true; readonly clockAhead: number; readonly hasShop: boolean }
  | { readonly ok: false; readonly message: string };

const no = (message: string): Reached => ({ ok: false, message });

const codeOf = (error: unknown): string => {
  const cause = error instanceof Error ? (error.cause as { code?: unknown } | undefined) : undefined;
  return typeof cause?.code === 'string' ? ` (${cause.code})` : '';
};

const unreachable = (address: string, error: unknown, timeout: number): Reached =>
  error instanceof DOMException && error.name === 'TimeoutError'
    ? no(`${address} did not answer within ${timeout / 1000} s. Is it up? --timeout waits longer.`)
    : no(`Nothing answers at ${address}${codeOf(error)}. Is it up, and the address right?`);

/** By how many milliseconds their clock is ahead of ours, as far as their header tells. */
const clockAhead = ({ headers }: Response, now: Date): number => {
  const theirs = Date.parse(headers.get('date') ?? '');
  const ahead = theirs - now.getTime();
  return Number.isNaN(ahead) || Math.abs(ahead) < 2000 ? 0 : ahead;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

const kindOf = ({ headers }: Response): string => headers.get('content-type')?.split(';')[0] ?? 'no type';

/** Asks for the shop, to say in one sentence what is wrong where all checks would fail for the same reason. */
export const reach = async (
  endpoint: string,
  shop: string,
  { fetch: send, timeout, now }: { fetch: typeof fetch; timeout: number; now: () => Date },
): Promise<Reached> => {
  const address = endpoint + pathOf(routes.readShop, { shop });
  let response: Response;
  let text: string;
  try {
    response = await send(address, { redirect: 'manual', signal: AbortSignal.timeout(timeout) });
    text = await response.text();
  } catch (error) {
    return unreachable(address, error, timeout);
  }
  const { status } = response;
  if (status >= 300 && status < 400) {
    const target = response.headers.get('location') ?? 'elsewhere';
    return no(`${address} sends on to ${target}. Give the address that it leads to as --endpoint.`);
  }
  const body = parsed(text);
  const problem = problemSchema.safeParse(body);
  if (problem.success && problem.data.code === 'shop_unknown') {
    return no(`There is no shop “${shop}” at ${endpoint}. Is --shop its id?`);
  }
  if (status >= 500) return no(`${address} answers with status ${status}. Is the service well?`);
  if (body === undefined) {
    return no(`${address} answers ${status} with ${kindOf(response)}, not with JSON. Is --endpoint the API?`);
  }
  if (status >= 400 && !problem.success) {
    return no(`${address} answers ${status} without a problem document. Is the contract served there?`);
  }
  return { ok: true, clockAhead: clockAhead(response, now()), hasShop: response.ok };
};
