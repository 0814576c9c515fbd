import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathOf, routes, type Lookup, type Route, type RouteName } from '@returns-portal/contract';
import type { Mail, OrderRecord } from '@returns-portal/server';
import { claim, lineOf, newOrder, SHOPS, withdrawal } from './fixtures.ts';
import { openForTests, waitFor } from './service-under-test.ts';
import { PIXEL, uploadTo } from './world.ts';

/* An order on a marketplace, seen from the page of one of its sellers (docs/adr/0026). */

const mails: Mail[] = [];
const mailer = { send: (mail: Mail) => Promise.resolve(void mails.push(mail)) };
const tested = await openForTests({ mailer });
const { service, call, put, lookUp, quote, submit, errors } = tested;

const OURS = 'wild-wool';
const THEIRS = 'tin-lantern';
const byPost = (...sellers: string[]) => sellers.map((seller) => ({ seller, code: 'post' }));
const shopOf = (id: string) => SHOPS.find((shop) => shop.id === id)!;

/** What of the other seller must never be in an answer to the seller's page. */
const secrets = [THEIRS, 'Tin &', 'Lantern', 'SKU-t', '7777', 'Verre', 'of the other'];

const newOrderOfTwo = (facts: Partial<OrderRecord['order']> = {}): Promise<OrderRecord> =>
  put(
    newOrder(
      {
        lines: [
          lineOf('w', { seller: OURS }),
          lineOf('t', { seller: THEIRS, title: 'Lantern', variant: 'Verre', unitPrice: 7777 }),
        ],
        discount: 1000,
        deliveries: [
          { seller: OURS, paid: 490, cheapest: 490 },
          { seller: THEIRS, paid: 610, cheapest: 610 },
        ],
        ...facts,
      },
      { shop: 'harbour' },
    ),
  );

const lookUpAt = async (shop: string, number: string, email = 'camille@example.com') =>
  call('lookUpOrder', { shop, body: { number, email } });

const openAt = async (shop: string, { order }: OrderRecord): Promise<Lookup> =>
  (await lookUpAt(shop, order.number)).value;

/** Both sellers' goods go back, on the operator's page. */
const returnBoth = async (record: OrderRecord) => {
  const { token } = await lookUp(record);
  const both = await quote(token, [withdrawal('w'), claim('t')], 'harbour', byPost(OURS, THEIRS));
  const { cases } = (await submit(token, both.id, undefined, 'fr', 'harbour')).value;
  const [ours, theirs] = [OURS, THEIRS].map((seller) => cases.find((found) => found.seller.id === seller)!.number);
  await call('addMessage', { shop: 'harbour', token, number: theirs!, body: { id: 'm', text: 'of the other' } });
  return { token, quoteId: both.id, ours: ours!, theirs: theirs! };
};

/** The whole answer of any route, for a visitor of the seller's page. */
const ask = async (
  name: RouteName,
  token: string,
  { params = {}, query = {}, body, key = crypto.randomUUID() as string } = {} as {
    readonly params?: Record<string, string>;
    readonly query?: Record<string, string>;
    readonly body?: unknown;
    readonly key?: string;
  },
) => {
  const route: Route = routes[name];
  const search = new URLSearchParams(query).toString();
  const path = pathOf(route, { shop: OURS, ...params }) + (search === '' ? '' : `?${search}`);
  const request = new Request(`https://service.example${path}`, {
    method: route.method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key },
    body: body === undefined ? null : JSON.stringify(body),
  });
  const text = await (await service.handle(request)).text();
  for (const secret of secrets) assert.ok(!text.includes(secret), `${name}: ${secret} in ${text}`);
  return { text, answer: JSON.parse(text) as Record<string, unknown> };
};

test("a seller's page finds the operator's order and sees its own lines, sellers and returns", async () => {
  const record = await newOrderOfTwo();
  const { ours, theirs } = await returnBoth(record);
  const seen = await openAt(OURS, record);
  assert.deepEqual([seen.order.number, seen.order.lines.map(({ id }) => id)], [record.order.number, ['w']]);
  assert.deepEqual(
    seen.order.sellers.map(({ id, name }) => [id, name]),
    [[OURS, 'Wild Wool']],
  );
  assert.deepEqual(
    seen.order.cases.map(({ number }) => number),
    [ours],
  );
  const whole = await lookUp(record);
  const { verdicts, open } = whole.order.lines.find(({ id }) => id === 'w')!;
  assert.deepEqual([seen.order.lines[0]!.verdicts, seen.order.lines[0]!.open], [verdicts, open]);
  for (const secret of [...secrets, theirs]) assert.ok(!JSON.stringify(seen).includes(secret), secret);
  const again = await ask('readOrder', seen.token);
  assert.deepEqual(again.answer, seen.order);
  for (const name of ['readCase', 'readCaseDetails'] as const) {
    assert.match((await ask(name, seen.token, { params: { number: ours } })).text, new RegExp(ours));
  }
});

test('it quotes and returns its own goods, at what they bring on the page of the operator', async () => {
  const record = await newOrderOfTwo();
  const { token } = await openAt(OURS, record);
  const whole = await lookUp(record);
  const there = await quote(whole.token, [withdrawal('w', 2)], 'harbour', byPost(OURS));
  const here = await quote(token, [withdrawal('w', 2)], OURS, byPost(OURS));
  assert.deepEqual(here.refund, there.refund);
  const { cases } = (await submit(token, here.id, undefined, 'ro', OURS)).value;
  assert.deepEqual(
    cases.map(({ seller }) => seller.id),
    [OURS],
  );
  const [{ number }] = cases as [(typeof cases)[0]];

  const after = (await call('readOrder', { shop: 'harbour', token: whole.token })).value;
  assert.equal(after.lines.find(({ id }) => id === 'w')!.open, 1, "on the operator's page the units are gone");
  const key = async (shop: string) => service.admin.createKey({ shop, name: 'staff', scopes: ['returns:read'] });
  const listed = async (shop: string) =>
    (await call('listReturns', { shop, token: await key(shop) })).value.returns.map((found) => found.number);
  assert.ok((await listed('harbour')).includes(number), "the case is the operator's");
  assert.ok(!(await listed(OURS)).includes(number));
  const mail = await waitFor('the confirmation', () => mails.find(({ text }) => text.includes(number)));
  assert.match(mail.subject, /\S/);
});

test("another seller's lines, quotes, cases and methods are as unknown as those that do not exist", async () => {
  const record = await newOrderOfTwo();
  const both = await returnBoth(record);
  const { token } = await openAt(OURS, record);
  const said = async (...asked: Parameters<typeof ask>) => {
    const { answer } = await ask(...asked);
    return [answer['code'], answer['params']];
  };
  const selection = (lineId: string) => ({
    body: { items: [{ ...withdrawal('w'), lineId }], methods: byPost(OURS) },
  });
  const unknownLine = (lineId: string) => ['selection_refused', { problems: [{ code: 'line_unknown', lineId }] }];
  assert.deepEqual(await said('createQuote', token, selection('t')), unknownLine('t'));
  assert.deepEqual(await said('createQuote', token, selection('zzz')), unknownLine('zzz'));
  const mixed = { items: [withdrawal('w'), withdrawal('t')], methods: byPost(OURS) };
  assert.deepEqual(await said('createQuote', token, { body: mixed }), unknownLine('t'));

  const theirQuote = await quote(both.token, [claim('t')], 'harbour', byPost(THEIRS));
  const key = crypto.randomUUID();
  await submit(both.token, theirQuote.id, key, 'fr', 'harbour');
  for (const quoteId of [both.quoteId, theirQuote.id]) {
    assert.equal((await said('submitReturn', token, { body: { quoteId, locale: 'fr' }, key }))[0], 'quote_unknown');
  }
  const none = { quoteId: crypto.randomUUID(), locale: 'fr' };
  assert.equal((await said('submitReturn', token, { body: none }))[0], 'quote_unknown');

  const OF_CASE: Partial<Record<RouteName, unknown>> = {
    readCase: undefined,
    readCaseDetails: undefined,
    cancelReturn: undefined,
    addShipment: { trackingNumber: 'AB123456' },
    addMessage: { id: 'x', text: 'Hello' },
    addEvidence: { files: [{ id: crypto.randomUUID(), lineId: null }] },
    answerCounterOffer: { accept: true },
    giveFeedback: { rating: 5 },
  };
  for (const [name, body] of Object.entries(OF_CASE) as [RouteName, unknown][]) {
    for (const number of [both.theirs, 'R-NONE']) {
      const params = { number, offer: crypto.randomUUID() };
      const asked = await said(name, token, { params, body });
      assert.equal(asked[0], 'case_not_found', `${name} ${number}`);
    }
  }
  const theirCase = (await call('readCase', { shop: 'harbour', token: both.token, number: both.theirs })).value;
  assert.equal(theirCase.status, 'requested', 'nothing of it has changed');

  const points = (seller: string) => said('listPoints', token, { query: { seller, method: 'post' } });
  assert.deepEqual((await points(THEIRS))[0], 'invalid_request');
  assert.deepEqual(JSON.stringify(await points(THEIRS)), JSON.stringify(await points('nobody')));
  const variants = (line: string) => said('listVariants', token, { query: { line } });
  assert.deepEqual(await variants('t'), await variants('zzz'));
});

test("addresses that the seller's page is given open there, and nowhere else", async () => {
  const record = await newOrderOfTwo();
  const { token } = await openAt(OURS, record);
  const { id } = (await (await uploadTo(tested, OURS, token)).json()) as { id: string };
  const { id: quoteId } = await quote(token, [withdrawal('w'), claim('w')], OURS, byPost(OURS));
  const submitted = await call('submitReturn', {
    shop: OURS,
    token,
    body: { quoteId, locale: 'fr', evidence: [{ id, lineId: 'w' }] },
    headers: { 'idempotency-key': crypto.randomUUID() },
  });
  const { number } = submitted.value.cases[0]!;
  const details = await waitFor('the slip', async () => {
    const { value } = await call('readCaseDetails', { shop: OURS, token, number });
    return value.shipping?.printable ? value : undefined;
  });
  const fetched = (path: string) => service.handle(new Request(`https://service.example${path}`));
  const [photo, slip] = [details.evidence[0]!.link.path, details.shipping!.printable!.path];
  assert.deepEqual(new Uint8Array(await (await fetched(photo)).arrayBuffer()), PIXEL);
  const printed = await fetched(slip);
  assert.deepEqual([printed.status, printed.headers.get('content-type')], [200, 'application/pdf']);
  for (const path of [photo, slip]) {
    assert.ok(path.startsWith(`/v1/shops/${OURS}/`), path);
    for (const elsewhere of ['harbour', THEIRS, 'nuage']) {
      assert.equal((await fetched(path.replace(OURS, elsewhere))).status, 403, elsewhere);
    }
  }
});

test('an unknown number, a wrong contact and an order without goods of the seller are answered alike', async () => {
  const alone = await put(newOrder({ lines: [lineOf('t', { seller: THEIRS })], deliveries: [] }, { shop: 'harbour' }));
  const record = await newOrderOfTwo();
  const { ours, theirs } = await returnBoth(record);
  const bare = async (number: string, email?: string) => {
    const { status, problem } = await lookUpAt(OURS, number, email);
    return { status, problem };
  };
  const unknown = await bare('NO-SUCH-ORDER');
  assert.equal(unknown.problem.code, 'order_not_found');
  assert.deepEqual(await bare(record.order.number, 'eve@example.com'), unknown);
  assert.deepEqual(await bare(alone.order.number), unknown);
  assert.deepEqual(await bare(theirs), unknown, "another seller's return");
  assert.equal((await lookUpAt(OURS, ours)).value.matchedCase, ours);
  assert.equal((await lookUpAt('nuage', record.order.number)).status, 404, 'a shop that sells elsewhere');
});

test("an order of the seller's own comes first, and is seen as a whole", async () => {
  const market = await newOrderOfTwo();
  const lines = [lineOf('own', { seller: OURS })];
  await put(newOrder({ number: market.order.number, lines, deliveries: [] }, { shop: OURS }));
  const { order } = await openAt(OURS, market);
  assert.deepEqual(
    order.lines.map(({ id }) => id),
    ['own'],
  );
});

test("guesses on the pages of sellers count against the operator's number", async () => {
  const { order } = await newOrderOfTwo();
  for (let turn = 0; turn < 10; turn += 1) {
    const shop = turn % 2 === 0 ? OURS : THEIRS;
    assert.equal((await lookUpAt(shop, order.number, 'eve@example.com')).status, 404, String(turn));
  }
  for (const shop of [OURS, THEIRS, 'harbour']) assert.equal((await lookUpAt(shop, order.number)).status, 429, shop);

  const calm = await newOrderOfTwo();
  for (let turn = 0; turn < 12; turn += 1) assert.equal((await lookUpAt(OURS, calm.order.number)).status, 200);
});

test('a token opens on the page that it was given for, as long as the seller is on the marketplace', async () => {
  const record = await newOrderOfTwo();
  const { token } = await openAt(OURS, record);
  const whole = await lookUp(record);
  const opens = async (shop: string, credential: string) =>
    (await call('readOrder', { shop, token: credential })).status;
  assert.equal(await opens(OURS, token), 200);
  for (const shop of ['harbour', THEIRS, 'nuage']) assert.equal(await opens(shop, token), 401, shop);
  assert.equal(await opens(OURS, whole.token), 401, "the operator's");
  for (const operator of [null, 'nuage']) {
    await service.admin.putShop({ ...shopOf(OURS), operator });
    assert.equal(await opens(OURS, token), 401, String(operator));
    assert.equal((await lookUpAt(OURS, record.order.number)).status, 404);
  }
  await service.admin.putShop(shopOf(OURS));
  assert.equal(await opens(OURS, token), 200);
});

const SIX_DIGITS = /\b\d{6}\b/;

/** The code that was mailed since `mails` was emptied. */
const mailedCode = async (): Promise<string> =>
  SIX_DIGITS.exec(
    (await waitFor('the mail with the code', () => mails.find(({ text }) => SIX_DIGITS.test(text)))).text,
  )![0];

test("where the operator wants a code, a seller's page wants one, and it opens the seller's part", async () => {
  const record = await newOrderOfTwo();
  const alone = await put(newOrder({ lines: [lineOf('t', { seller: THEIRS })], deliveries: [] }, { shop: 'harbour' }));
  await service.admin.putShop({ ...shopOf('harbour'), lookup: { contacts: ['email', 'postcode'], code: true } });
  assert.deepEqual((await call('readShop', { shop: OURS })).value.lookup, { contacts: ['email'], code: true });
  const asked = async (shop: string, number: string, email?: string) => {
    const { problem } = await lookUpAt(shop, number, email);
    assert.equal(problem.code, 'code_required');
    return (problem.params as { verification: string }).verification;
  };
  const confirm = (shop: string, verification: string, code: string) =>
    call('confirmCode', { shop, params: { verification }, body: { code } });
  mails.length = 0;
  const right = await asked(OURS, record.order.number);
  const code = await mailedCode();
  for (const wrong of [await asked(OURS, record.order.number, 'eve@example.com'), await asked(OURS, 'NONE'), right]) {
    const { problem } = await confirm(OURS, wrong, 'nonsense');
    assert.deepEqual([problem.code, problem.params], ['code_wrong', { left: 4 }]);
  }
  const opened = (await confirm(OURS, right, code)).value;
  assert.deepEqual(
    opened.order.lines.map(({ id }) => id),
    ['w'],
  );

  mails.length = 0;
  const elsewhere = await asked('harbour', alone.order.number);
  const second = await mailedCode();
  assert.equal((await confirm(OURS, elsewhere, second)).problem.code, 'verification_over');
  await service.admin.putShop(shopOf('harbour'));
});

test('nothing of all this was an error of the service', () => {
  assert.deepEqual(errors, []);
});
