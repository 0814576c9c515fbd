import * as z from 'zod/mini';
import { orderSchema } from '../schema/order.js';
import { id, text } from '../schema/primitives.js';

/* Bodies of which the service checks parts one by one, so that it can say of each what is wrong, as they should be. */

/** An order as a shop hands it over, with what look-ups compare. */
export const orderRecordSchema = z.strictObject({
  shop: z.optional(id),
  order: orderSchema,
  customer: z.strictObject({
    email: text(254),
    name: text(200),
    phone: z.optional(text(30)),
    postcode: z.optional(text(20)),
    id: z.optional(text(200)),
  }),
});

/** By the name of the schema and its member, the schema that is meant; an item of it where it is a list. */
export const MEANT: Readonly<Record<string, string>> = {
  'PutOrdersRequest.orders': 'OrderRecord',
  'CheckPolicyRequest.policy': 'Policy',
};
