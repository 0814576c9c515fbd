import type { Order } from '@returns-portal/policy';
import * as z from 'zod/mini';
import { orderSchema } from '../schema/order.js';
import { documentProblems, type DocumentKind, type DocumentProblem } from './document-problems.js';
import { namedJsonSchema, VALUES } from './named-json-schema.js';

export type ReadOrders =
  | { readonly ok: true; readonly orders: readonly Order[] }
  | { readonly ok: false; readonly problems: readonly DocumentProblem[] };

const ordersSchema = z.array(orderSchema);

const ORDERS: DocumentKind = {
  schema: () => namedJsonSchema(ordersSchema, VALUES),
  name: 'an order',
  whole: 'a list of orders: [ { … }, { … } ]',
};

/** Reads sample orders, such as a shop exports them to try a policy on; says what cannot be read as `readPolicy` does. */
export const readOrders = (document: unknown): ReadOrders => {
  const read = ordersSchema.safeParse(document);
  return read.success
    ? { ok: true, orders: read.data }
    : { ok: false, problems: documentProblems(read.error.issues, document, ORDERS) };
};
