import assert from 'node:assert/strict';
import {
  pathOf,
  routes,
  type Lookup,
  type Quote,
  type ReturnCase,
  type Route,
  type Submission,
} from '@returns-portal/contract';
import type { Selection } from '@returns-portal/policy';

interface Call {
  readonly token?: string;
  readonly body?: unknown;
  readonly params?: Record<string, string>;
  readonly headers?: Record<string, string>;
}

/** A customer of one shop who speaks the contract over plain HTTP. Every call must succeed. */
export const createCustomer = (origin: string, shop: string) => {
  const call = async (route: Route, { token, body, params, headers }: Call): Promise<unknown> => {
    const response = await fetch(`${origin}/api${pathOf(route, { shop, ...params })}`, {
      method: route.method,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    assert.equal(response.status, route.status, text);
    return JSON.parse(text);
  };

  const lookUp = async (number: string, email: string) =>
    (await call(routes.lookUpOrder, { body: { number, email } })) as Lookup;

  const readCase = async (token: string, number: string) =>
    (await call(routes.readCase, { token, params: { number } })) as ReturnCase;

  /** Withdraws from every line that is open; gives the number of the case. */
  const withdraw = async (orderNumber: string, email: string, locale: string): Promise<string> => {
    const { token, order } = await lookUp(orderNumber, email);
    const open = order.lines.filter((line) => line.verdicts.withdrawal.allowed);
    const selection: Selection = {
      items: open.map((line) => ({ lineId: line.id, quantity: line.open, choice: { track: 'withdrawal' } })),
      methods: order.sellers.map(({ id, methods }) => ({ seller: id, code: methods[0]!.code })),
    };
    const quote = (await call(routes.createQuote, { token, body: selection })) as Quote;
    const submission = (await call(routes.submitReturn, {
      token,
      body: { quoteId: quote.id, locale },
      headers: { 'idempotency-key': quote.id },
    })) as Submission;
    return submission.cases[0]!.number;
  };

  return { lookUp, readCase, withdraw };
};
