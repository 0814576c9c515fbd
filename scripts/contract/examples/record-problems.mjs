import { byPost, OTHER_SHOP, PHOTO, sendBack, SHOP, withdraw } from './world.mjs';

const KEY = { 'Idempotency-Key': 'a-key-of-the-client' };

const recordRequests = async ({ fails }, { readerKey }) => {
  const body = { number: 'AN-1001', email: 'camille@example.com' };
  await fails('malformed_json', 'lookUpOrder', { raw: '{' });
  await fails('unsupported_media_type', 'lookUpOrder', { body, type: 'text/plain' });
  await fails('invalid_request', 'lookUpOrder', { body: { number: 'AN-1001', email: 'camille' } });
  await fails('body_too_large', 'lookUpOrder', { raw: ' '.repeat(70_000) });
  await fails('shop_unknown', 'readShop', { params: { shop: 'no-such-shop' } });
  await fails('order_not_found', 'lookUpOrder', { body: { ...body, number: 'AN-9999' } });
  await fails('token_invalid', 'readOrder', { token: 'not-a-token' });
  await fails('key_invalid', 'listReturns', { token: 'not-a-key' });
  await fails('scope_missing', 'listPolicies', { token: readerKey });
};

const recordReturns = async (stage, { call, fails }, world) => {
  const { order, customer } = await world.another('open');
  const { number, lines } = order;
  const { token } = await call('lookUpOrder', null, { body: { number, email: customer.email } });
  await fails('case_not_found', 'readCase', { token, params: { number: 'R-00000000' } });
  await fails('not_found', 'readPolicy', { token: world.key, params: { version: '2019' } });
  const quoteOf = (item) => call('createQuote', null, { token, body: { items: [item], methods: byPost } });
  const submit = ({ id: quoteId }, more = {}) => ({ token, headers: KEY, body: { quoteId, locale: 'fr', ...more } });
  const unknown = { ...sendBack(lines[0].id), choice: { track: 'goodwill', reason: 'no_reason', outcome: 'refund' } };
  await fails('selection_refused', 'createQuote', { token, body: { items: [unknown], methods: byPost } });
  await fails('quote_unknown', 'submitReturn', submit({ id: 'no-such-quote' }));
  const first = await quoteOf(sendBack(lines[0].id));
  await fails('idempotency_key_missing', 'submitReturn', { ...submit(first), headers: {} });
  const strange = [{ id: 'no-such-file', lineId: lines[0].id }];
  await fails('file_unknown', 'submitReturn', submit(first, { evidence: strange }));
  await world.put({ shop: SHOP, order: { ...order, discount: 500 }, customer });
  await fails('quote_changed', 'submitReturn', submit(first));
  const second = await quoteOf(withdraw(lines[0].id));
  await call('submitReturn', null, submit(second));
  const late = await quoteOf(withdraw(lines[1].id));
  const again = { items: [withdraw(lines[0].id)], methods: byPost };
  await fails('quantity_unavailable', 'createQuote', { token, body: again });
  await stage.later(40);
  const later = await call('lookUpOrder', null, { body: { number, email: customer.email } });
  const expired = { ...submit(late), token: later.token, headers: { 'Idempotency-Key': 'another-key' } };
  await fails('quote_expired', 'submitReturn', expired);
};

const recordLimits = async (stage, { call, fails }, world) => {
  const { order, customer } = await world.another('open');
  const body = { number: order.number, email: customer.email };
  const { token } = await call('lookUpOrder', null, { body });
  for (let files = 0; files < 60; files += 1) await call('uploadFile', null, { token, file: PHOTO });
  await fails('limit_reached', 'uploadFile', { token, file: PHOTO });
  const guess = { ...body, email: 'somebody@example.com' };
  for (let tries = 0; tries < 10; tries += 1) await fails('order_not_found', 'lookUpOrder', { body: guess });
  await fails('too_many_attempts', 'lookUpOrder', { body: guess });
};

const recordPlaces = async (stage, { call, fails }, world) => {
  await world.changeShop(OTHER_SHOP, {});
  const { order, customer } = await world.another('open', OTHER_SHOP);
  const params = { shop: OTHER_SHOP };
  const { token } = await call('lookUpOrder', null, { params, body: { number: order.number, email: customer.email } });
  const methods = [{ seller: OTHER_SHOP, code: 'at_a_point' }];
  const body = { items: [withdraw(order.lines[0].id)], methods };
  const { id: quoteId } = await call('createQuote', null, { params, token, body });
  const handOvers = [{ seller: OTHER_SHOP, point: 'no-such-point' }];
  await fails('hand_over_unavailable', 'submitReturn', {
    params,
    token,
    headers: KEY,
    body: { quoteId, locale: 'ro', handOvers },
  });
  stage.faults.carrier = true;
  await fails('internal', 'listPoints', { params, token, query: { method: 'at_a_point', seller: OTHER_SHOP } });
  stage.faults.carrier = false;
};

/** Every problem once, but for the one of a service that is closed. */
export const recordProblems = async (stage, recorder, world, opened) => {
  await recordRequests(recorder, world);
  await recordReturns(stage, recorder, world);
  await recordLimits(stage, recorder, world);
  await recordPlaces(stage, recorder, world);
  await recorder.fails('link_over', 'readPrintable', opened);
};

/** Closes the service, which has a problem of its own. */
export const recordClosed = async (stage, { fails }) => {
  await stage.service.close();
  await fails('unavailable', 'checkWithdrawals');
};
