import { byPost, OTHER_SHOP, PHOTO, sendBack, SHOP, withdraw } from './world.mjs';

/** From the look-up to a return that is being followed. */
export const recordJourney = async (stage, { call }, world) => {
  const { order, customer } = await world.put(world.order('open'));
  const { number, lines } = order;
  const [jumper, scarf] = lines;

  await call('readShop', 'A shop that asks for the e-mail address');
  await call('readShopPolicy', 'For consumers in France', { query: { country: 'FR' } });
  const body = { number, email: customer.email, locale: 'fr' };
  const { token } = await call('lookUpOrder', 'By e-mail address', { body });
  const asCustomer = { token };
  await call('readOrder', 'An order with two lines', asCustomer);
  const query = { line: jumper.id, reason: 'too_small' };
  await call('listVariants', 'Sizes for what was too small', { ...asCustomer, query });
  await call('listVariants', 'What a search finds', { ...asCustomer, query: { line: jumper.id, search: 'foulard' } });
  const slot = { method: 'by_post', seller: SHOP, postcode: '69004', country: 'FR' };
  await call('listSlots', 'Two times on one day', { ...asCustomer, query: slot });

  const { id: file } = await call('uploadFile', 'A photo', { ...asCustomer, file: PHOTO });
  const selection = { items: [sendBack(jumper.id), withdraw(scarf.id)], methods: byPost };
  const { id: quoteId } = await call('createQuote', 'One piece by goodwill, one by withdrawal', {
    ...asCustomer,
    body: selection,
  });
  const { cases } = await call('submitReturn', 'With a photo', {
    ...asCustomer,
    headers: { 'Idempotency-Key': quoteId },
    body: { quoteId, locale: 'fr', evidence: [{ id: file, lineId: jumper.id }] },
  });
  const params = { number: cases[0].number };
  await stage.later();
  await call('readCase', 'Approved, to be sent', { ...asCustomer, params });
  return { ...asCustomer, params, order };
};

/** The other ways to an order, and places to hand goods over. */
export const recordAccess = async (stage, { call, fails, calls }, world) => {
  const { order, customer } = await world.put(world.order('open', OTHER_SHOP));
  const params = { shop: OTHER_SHOP };
  const contact = { email: customer.email };
  const { token } = await call('lookUpOrder', null, { params, body: { number: order.number, ...contact } });
  const where = { method: 'at_a_point', seller: OTHER_SHOP, limit: '2' };
  const near = { ...where, latitude: '46.77', longitude: '23.59' };
  await call('listPoints', 'The two nearest', { params, token, query: near });
  const there = { ...where, postcode: '400006', country: 'RO' };
  await call('listPoints', 'Near a postcode', { params, token, query: there });

  await world.changeShop(OTHER_SHOP, { lookup: { contacts: ['email'], code: true } });
  const body = { number: order.number, ...contact, locale: 'ro' };
  const { params: asked } = await fails('code_required', 'lookUpOrder', { params, body });
  await stage.work();
  const [code] = /\b\d{6}\b/.exec(stage.mails.at(-1).text) ?? [];
  const verification = { params: { ...params, verification: asked.verification } };
  await fails('code_wrong', 'confirmCode', {
    ...verification,
    body: { code: code === '000000' ? '000001' : '000000' },
  });
  await call('confirmCode', 'The code of the mail', { ...verification, body: { code } });
  await fails('verification_over', 'confirmCode', { ...verification, body: { code } });

  await world.put(world.order('last_day'));
  const signedIn = await world.signIn(world.order('open').customer.email);
  const { next } = await call('listOrders', 'The first page', { token: signedIn, query: { limit: '1' } });
  if (next) await call('listOrders', 'The next page', { token: signedIn, query: { cursor: next, limit: '1' } });
  const { number } = world.order('open').order;
  await call('openOrder', 'One of the customer’s orders', { token: signedIn, params: { number } });
  return { token, order, calls };
};
