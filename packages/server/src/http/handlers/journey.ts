import { IDEMPOTENCY_KEY, viewOrder, type journeyRoutes } from '@returns-portal/contract';
import { createQuote } from '../../customer/create-quote.js';
import { stockFor } from '../../customer/exchange-stock.js';
import { lookUpOrder } from '../../customer/look-up-order.js';
import { readOrderFile } from '../../customer/open-order.js';
import { readCase } from '../../customer/read-case.js';
import { submitReturn } from '../../customer/submit-return.js';
import type { Ports } from '../../ports/ports.js';
import { ServiceProblem } from '../../service-problem.js';
import type { Call, Handlers } from '../call.js';

const idempotencyKeyOf = (call: Call<'submitReturn'>): string => {
  const key = call.header('idempotency-key') ?? '';
  if (IDEMPOTENCY_KEY.test(key)) return key;
  throw new ServiceProblem(
    'idempotency_key_missing',
    'The header Idempotency-Key must have 8 to 100 visible characters',
  );
};

export const journeyHandlers = (ports: Ports, newCaseNumber: () => string): Handlers<keyof typeof journeyRoutes> => ({
  lookUpOrder: ({ shop, body, clientAddress }) => lookUpOrder(ports, shop, body, clientAddress),
  readOrder: async ({ shop, caller }) => {
    const file = await readOrderFile(ports, shop, caller.orderId);
    const catalogue = await stockFor(ports.inventory, file.order, null);
    return viewOrder({ ...file, catalogue }, ports.clock.now());
  },
  createQuote: async ({ shop, caller, body }) =>
    createQuote(ports, await readOrderFile(ports, shop, caller.orderId), body),
  submitReturn: (call) =>
    submitReturn(ports, {
      shop: call.shop,
      orderId: call.caller.orderId,
      idempotencyKey: idempotencyKeyOf(call),
      request: call.body,
      newCaseNumber,
    }),
  readCase: async ({ shop, caller, param }) =>
    readCase(await readOrderFile(ports, shop, caller.orderId), param('number')),
});
