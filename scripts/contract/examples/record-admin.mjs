import { HOOKS } from './world.mjs';

/** What a merchant's own systems do. */
export const recordAdmin = async (stage, { call, fails }, world) => {
  const staff = { token: world.key };
  const { order, customer } = world.order('final_sale');
  await call('putOrders', 'One order', { ...staff, body: { orders: [{ order, customer }] } });
  const product = {
    sku: 'COL-1-OCRE',
    product: 'COL-1',
    title: 'Col en laine',
    variant: 'Ocre',
    currency: 'EUR',
    unitPrice: 2900,
    available: 4,
  };
  await call('putProducts', 'One product', { ...staff, body: { products: [product] } });

  const policy = { ...world.policy, version: '5', effectiveFrom: '2027-01-01' };
  await call('checkPolicy', 'A version for next year', { ...staff, body: { policy } });
  await fails('policy_unconfirmed', 'publishPolicy', { ...staff, body: { policy } });
  await call('publishPolicy', 'Once the warnings were read', { ...staff, body: { policy, confirmed: true } });
  await call('listPolicies', 'Two versions', staff);
  await call('readPolicy', 'The version for next year', { ...staff, params: { version: '5' } });
  const changed = { ...policy, effectiveFrom: '2027-02-01' };
  await fails('policy_immutable', 'publishPolicy', { ...staff, body: { policy: changed, confirmed: true } });
  const [method] = policy.methods;
  const broken = { ...policy, version: '6', methods: [method, method] };
  await fails('policy_refused', 'publishPolicy', { ...staff, body: { policy: broken, confirmed: true } });

  const { deliveries, next } = await call('listDeliveries', 'Given up', {
    ...staff,
    query: { state: 'dead', limit: '1' },
  });
  await call('listDeliveries', 'The next page', { ...staff, query: { state: 'dead', limit: '1', cursor: next } });
  const params = { delivery: deliveries[0].id };
  await call('retryDelivery', 'Once the cause was mended', { ...staff, params });
  const day = { from: '2026-11-20T00:00:00.000Z', until: '2026-11-21T00:00:00.000Z' };
  await call('retryDeliveries', 'What was given up on one day', {
    ...staff,
    body: { state: 'dead', ...day, endpoint: HOOKS },
  });
  await call('testWebhook', 'An endpoint that fails', { ...staff, body: { endpoint: HOOKS } });
};
