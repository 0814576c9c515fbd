import { IDEMPOTENCY_KEY, type journeyRoutes } from '@returns-portal/contract';
import { createQuote } from '../../customer/create-quote.js';
import { lookUpOrder } from '../../customer/look-up-order.js';
import { narrowFile } from '../../customer/narrow.js';
import { readOrderFile, readOrderView } from '../../customer/open-order.js';
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
  readOrder: ({ caller }) => readOrderView(ports, caller),
  createQuote: ({ caller, body }) => createQuote(ports, caller, body),
  submitReturn: (call) =>
    submitReturn(ports, {
      visit: call.caller,
      idempotencyKey: idempotencyKeyOf(call),
      request: call.body,
      newCaseNumber,
    }),
  readCase: async ({ caller, param }) =>
    readCase(narrowFile(await readOrderFile(ports, caller), caller), param('number')),
});
