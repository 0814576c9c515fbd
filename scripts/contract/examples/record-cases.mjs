import { byPost, PHOTO, sendBack } from './world.mjs';

const linkOf = (path) => Object.fromEntries(new URL(path, 'https://service.example').searchParams);

/** A return is followed until it is closed; another one is cancelled. */
export const recordCases = async (stage, { call }, world, { token, params, order }) => {
  const staff = { token: world.key, params };
  const customer = { token, params };
  const { id: file } = await call('uploadFile', null, { token, file: PHOTO });
  const files = [{ id: file, lineId: order.lines[0].id }];
  await call('addEvidence', 'A photo of the jumper', { ...customer, body: { files } });
  await call('addShipment', 'With the number of the receipt', {
    ...customer,
    body: { carrier: 'La Poste', trackingNumber: '6A 12345 67890 1' },
  });
  await stage.later();
  const text = 'Le colis est parti ce matin.';
  await call('addMessage', 'A word with the parcel', { ...customer, body: { id: 'message-1', text } });
  await stage.later();
  const thanks = 'Merci, nous vous écrirons dès son arrivée.';
  await call('answerMessage', 'The shop’s answer', { ...staff, body: { id: 'answer-1', text: thanks } });
  await stage.later();
  const { evidence, shipping } = await call('readCaseDetails', 'With a message, a photo and a slip', customer);
  const shown = evidence.at(-1);
  await call('readFile', 'A photo', { params: { file: shown.id }, query: linkOf(shown.link.path) });
  await call('readPrintable', 'The slip', { params, query: linkOf(shipping.printable.path) });

  await stage.later();
  const received = [0, 1].map((position) => ({ position, goods: 'received' }));
  await call('recordProgress', 'Both items came in', { ...staff, body: { items: received } });
  await call('makeCounterOffer', 'Less for a worn piece', {
    ...staff,
    body: { items: [{ position: 0, amount: 4000 }], text: 'Les coudes sont usés.', answerBy: '2026-12-04' },
  });
  await stage.later();
  const { counterOffer } = await call('readReturn', 'Waiting for the customer’s answer', staff);
  await call('answerCounterOffer', 'Accepted', {
    token,
    params: { ...params, offer: counterOffer.id },
    body: { accept: true },
  });
  await stage.later();
  const refunded = [
    { position: 0, money: 'refunded' },
    { position: 1, goods: 'accepted', money: 'refunded' },
  ];
  await call('recordProgress', null, { ...staff, body: { items: refunded } });
  const comment = 'Tout a été réglé en une semaine.';
  await call('giveFeedback', 'Once all was settled', { ...customer, body: { rating: 5, comment } });
  return refunded;
};

/** One that is handed in at the shop, and cancelled. */
export const recordCancelled = async (stage, { call, fails }, world) => {
  const { order, customer } = await world.another('open');
  const { token } = await call('lookUpOrder', null, {
    body: { number: order.number, email: customer.email },
  });
  const body = { items: [sendBack(order.lines[0].id)], methods: [{ ...byPost[0], code: 'in_the_shop' }] };
  const { id: quoteId } = await call('createQuote', null, { token, body });
  const sent = { token, headers: { 'Idempotency-Key': quoteId }, body: { quoteId, locale: 'en' } };
  const { cases } = await call('submitReturn', null, sent);
  await fails('idempotency_mismatch', 'submitReturn', { ...sent, body: { quoteId, locale: 'fr' } });
  await stage.later();
  const params = { number: cases[0].number };
  const { shipping } = await call('readCaseDetails', null, { token, params });
  await call('readCode', 'To be shown at the counter', { params, query: linkOf(shipping.code.image.path) });
  await call('listReturns', 'The latest return', { token: world.key, query: { limit: '1' } });
  const { next } = await call('listReturns', null, { token: world.key, query: { limit: '1' } });
  if (next) await call('listReturns', 'The one before it', { token: world.key, query: { cursor: next, limit: '1' } });
  await call('cancelReturn', 'Before anything was sent', { token, params });
  await fails('action_unavailable', 'addShipment', { token, params, body: { trackingNumber: '6A 12345 67890 2' } });
  return { token, params };
};
