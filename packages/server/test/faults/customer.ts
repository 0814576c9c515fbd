import assert from 'node:assert/strict';
import type { Submission } from '@returns-portal/contract';
import type { SelectedItem } from '@returns-portal/policy';
import type { OrderRecord } from '@returns-portal/server';
import type { Child } from '../child/start-child.ts';

/** One return that a customer wants to make: what it needs to be asked for again to the letter. */
export interface Wish {
  readonly record: OrderRecord;
  readonly items: readonly SelectedItem[];
  readonly methods: readonly { readonly seller: string; readonly code: string }[];
  readonly key: string;
}

export interface Acknowledged {
  readonly wish: Wish;
  readonly token: string;
  readonly body: string;
  readonly answer: string;
  readonly submission: Submission;
}

/** Milliseconds after which a question that nobody answered will not be. */
const PATIENCE = 60_000;

/** Asks the service that is there at the moment until one answers: some are killed while they think. */
const ask = async (child: () => Child, path: string, init: RequestInit): Promise<Response> => {
  const end = Date.now() + PATIENCE;
  let failure: unknown;
  while (Date.now() < end) {
    try {
      const { handle, origin } = child();
      const response = await handle(new Request(origin + path, init));
      const answer = new Response(await response.text(), response);
      if (answer.status !== 503) return answer;
    } catch (error) {
      failure = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Nobody answered ${path}`, { cause: failure });
};

const read = async <T>(response: Response): Promise<T> => {
  const body = await response.text();
  assert.ok(response.ok, `${response.status} ${body}`);
  return JSON.parse(body) as T;
};

/** What customers do, through whichever process serves them. */
export const createCustomer = (child: () => Child) => {
  const send = (shop: string, path: string, token: string | null, body?: string, key?: string) => {
    const headers = new Headers({ 'content-type': 'application/json' });
    if (token !== null) headers.set('authorization', `Bearer ${token}`);
    if (key !== undefined) headers.set('idempotency-key', key);
    const init = body === undefined ? { headers } : { method: 'POST', headers, body };
    return ask(child, `/v1/shops/${shop}/${path}`, init);
  };

  const lookUp = async ({ shop, order, customer }: OrderRecord): Promise<string> => {
    const body = JSON.stringify({ number: order.number, email: customer.email });
    return (await read<{ token: string }>(await send(shop, 'lookups', null, body))).token;
  };
  const submit = ({ shop }: OrderRecord, token: string, key: string, body: string) =>
    send(shop, 'returns', token, body, key);

  return {
    lookUp,
    submit,
    /** From the look-up to the answer that the return is made. */
    async fulfil(wish: Wish): Promise<Acknowledged> {
      const { record, items, methods, key } = wish;
      const token = await lookUp(record);
      const selection = JSON.stringify({ items, methods });
      const { id: quoteId } = await read<{ id: string }>(await send(record.shop, 'quotes', token, selection));
      const body = JSON.stringify({ quoteId, locale: 'fr' });
      const response = await submit(record, token, key, body);
      const answer = await response.text();
      assert.equal(response.status, 201, answer);
      return { wish, token, body, answer, submission: JSON.parse(answer) as Submission };
    },
    async read<T>({ shop }: OrderRecord, token: string, path: string): Promise<T> {
      return read<T>(await send(shop, path, token));
    },
  };
};

export type Customer = ReturnType<typeof createCustomer>;
