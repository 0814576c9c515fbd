import { viewOrder, type RouteName, type routes } from '@returns-portal/contract';
import type * as z from 'zod/mini';
import { createQuote } from '../customer/create-quote.js';
import { lookUpOrder } from '../customer/look-up-order.js';
import { readCase } from '../customer/read-case.js';
import { submitReturn } from '../customer/submit-return.js';
import type { Ports } from '../ports/ports.js';
import type { OrderFile, StoredShop } from '../ports/return-store.js';
import { ServiceProblem } from '../service-problem.js';

type Routes = typeof routes;
type Output<Schema> = Schema extends z.ZodMiniType ? z.output<Schema> : null;

/** A request that was let in: its shop exists, its token opens the order, its body is what the contract says. */
export interface Call<Name extends RouteName> {
  readonly shop: StoredShop;
  /** The order that the token opens; null on routes that want none. */
  readonly orderId: Routes[Name]['auth'] extends 'order' ? string : null;
  readonly body: Output<Routes[Name]['request']>;
  readonly clientAddress: string | undefined;
  param(name: string): string;
  header(name: string): string | undefined;
}

export type Handlers = {
  readonly [Name in RouteName]: (call: Call<Name>) => Promise<Output<Routes[Name]['response']>>;
};

/** Visible ASCII; a UUID is meant, but a key of the client's own making will do. */
const IDEMPOTENCY_KEY = /^[\x21-\x7e]{8,100}$/;

const idempotencyKeyOf = (call: Call<'submitReturn'>): string => {
  const key = call.header('idempotency-key') ?? '';
  if (IDEMPOTENCY_KEY.test(key)) return key;
  throw new ServiceProblem(
    'idempotency_key_missing',
    'The header Idempotency-Key must have 8 to 100 visible characters',
  );
};

/** What is done for each route of the contract. */
export const createHandlers = (ports: Ports, newCaseNumber: () => string): Handlers => {
  const open = async (orderId: string): Promise<OrderFile> => {
    const file = await ports.store.readOrder(orderId);
    if (!file) throw new ServiceProblem('token_invalid', 'The order of this token is gone');
    return file;
  };
  return {
    lookUpOrder: ({ shop, body, clientAddress }) => lookUpOrder(ports, shop, body, clientAddress),
    readOrder: async ({ orderId }) => viewOrder(await open(orderId), ports.clock.now()),
    createQuote: async ({ orderId, body }) => createQuote(ports, await open(orderId), body),
    submitReturn: (call) =>
      submitReturn(ports, {
        orderId: call.orderId,
        idempotencyKey: idempotencyKeyOf(call),
        request: call.body,
        newCaseNumber,
      }),
    readCase: async ({ orderId, param }) => readCase(await open(orderId), param('number')),
  };
};
