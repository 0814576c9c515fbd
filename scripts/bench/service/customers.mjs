import assert from 'node:assert/strict';
import { byPost, lineOf, newOrder, withdrawal } from '../../../packages/server/test/fixtures.ts';
import { clientOf } from '../../../packages/server/test/service-under-test.ts';

const LINES = [lineOf('a'), lineOf('b', { quantity: 1 })];
const SELECTION = { items: [withdrawal('a'), withdrawal('b')], methods: byPost };

/** An order of a customer of its own. */
export const placeOrder = async (service) => {
  const record = newOrder({ lines: LINES });
  const order = { ...record, customer: { name: 'Camille Dupont', email: `${record.order.number}@shop.example` } };
  await service.admin.putOrder(order);
  return order;
};

/** Lists the latest returns of the shop, as its own system does. */
export const listerOf = async (service) => {
  const { call } = clientOf(service);
  const token = await service.admin.createKey({ shop: 'nuage', name: 'Bench', scopes: ['returns:read'] });
  return async () => assert.equal((await call('listReturns', { token })).value.returns.length, 20);
};

/** What a customer does, step by step: each step takes the one before. */
export const customerOf = (service) => {
  const { call } = clientOf(service);
  const ask = async (name, options) => {
    const answer = await call(name, options);
    assert.ok(answer.status < 300, `${name}: ${answer.status}`);
    return answer;
  };
  return {
    lookUp: async ({ order, customer }) =>
      (await ask('lookUpOrder', { body: { number: order.number, email: customer.email } })).value.token,
    quote: async (token) => (await ask('createQuote', { token, body: SELECTION })).value.id,
    submit: async (token, quoteId, key) => {
      const options = { token, body: { quoteId, locale: 'fr' }, headers: { 'idempotency-key': key } };
      return (await ask('submitReturn', options)).value.cases[0].number;
    },
    readOrder: (token) => ask('readOrder', { token }),
    readCase: (token, number) => ask('readCase', { token, number }),
  };
};
