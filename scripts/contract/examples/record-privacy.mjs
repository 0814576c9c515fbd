import { byPost, sendBack } from './world.mjs';

/** What a shop does when somebody asks what is known of them, or to be forgotten. */
export const recordPrivacy = async (stage, { call, fails }, world) => {
  const staff = { token: world.key };
  const email = 'matei.ionescu@example.com';
  const { order } = await world.another('open', undefined, { email, name: 'Matei Ionescu' });
  const [jumper] = order.lines;
  await call('makeReturn', null, {
    ...staff,
    params: { number: order.number },
    body: { id: 'request-privacy', selection: { items: [sendBack(jumper.id)], methods: byPost }, locale: 'fr' },
  });
  await world.another('open', undefined, { email, name: 'Matei Ionescu' });
  await stage.work();
  await call('exportCustomer', 'One who has a return', { ...staff, body: { email } });
  await call('eraseCustomer', 'What is open stays', { ...staff, body: { id: 'request-17', email } });
  await stage.later();
  const nobody = { id: 'request-18', email: 'nobody@example.com' };
  await call('eraseCustomer', 'Of whom nothing is known', { ...staff, body: nobody });
  await fails('idempotency_mismatch', 'eraseCustomer', { ...staff, body: { ...nobody, email } });
  const { next } = await call('listErasures', null, { ...staff, query: { limit: '1' } });
  await call('listErasures', 'The next page', { ...staff, query: { limit: '1', cursor: next } });
};
