import { byPost, sendBack } from './world.mjs';

const DAY = 24 * 60;

const openCase = async ({ call }, world) => {
  const { order, customer } = await world.another('open', undefined, { phone: '06 12 34 56 78' });
  const { token } = await call('lookUpOrder', null, { body: { number: order.number, email: customer.email } });
  const body = { items: [sendBack(order.lines[0].id)], methods: byPost };
  const { id: quoteId } = await call('createQuote', null, { token, body });
  const sent = { token, headers: { 'Idempotency-Key': quoteId }, body: { quoteId, locale: 'fr' } };
  const { cases } = await call('submitReturn', null, sent);
  return { token, params: { number: cases[0].number } };
};

const offerLess = async ({ call }, world, { params }) => {
  const staff = { token: world.key, params };
  await call('recordProgress', null, { ...staff, body: { items: [{ position: 0, goods: 'received' }] } });
  const body = { items: [{ position: 0, amount: 3000 }], text: 'Une manche est tachée.', answerBy: '2026-12-01' };
  const { counterOffer } = await call('makeCounterOffer', null, { ...staff, body });
  return counterOffer.id;
};

/** What endpoints hear of later, or seldom: days pass in it, so it comes last. */
export const recordWebhooks = async (stage, recorder, world) => {
  stage.faults.webhooks = false;
  await openCase(recorder, world);
  const declined = await openCase(recorder, world);
  const offer = await offerLess(recorder, world, declined);
  await recorder.call('answerCounterOffer', null, {
    token: declined.token,
    params: { ...declined.params, offer },
    body: { accept: false },
  });
  await offerLess(recorder, world, await openCase(recorder, world));
  for (let day = 0; day < 40; day += 1) {
    await stage.later(DAY);
    await stage.sweep();
  }
  await stage.work();
};
