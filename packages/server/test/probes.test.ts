import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SignJWT } from 'jose';
import {
  pathOf,
  problemSchema,
  routes,
  type KeyScope,
  type ProblemCode,
  type Route,
  type RouteAuth,
  type RouteName,
} from '@returns-portal/contract';
import { policyOf, newMarketOrder, newOrder } from './fixtures.ts';
import { openForTests } from './service-under-test.ts';
import { newStatement } from './statements.ts';
import { makeShop, PIXEL, signCustomer, type OrderWorld } from './world.ts';

const tested = await openForTests();
const { service, clock, call, lookUp, put, quote, errors } = tested;
const nuage = await makeShop(tested, 'nuage');
const lumina = await makeShop(tested, 'lumina');
const [victim, neighbour] = nuage.orders;
const [stranger] = lumina.orders;

/** Opens a seller's part of an order of its operator's. */
const { token: onSellersPage } = await lookUp({ ...(await put(newMarketOrder())), shop: 'wild-wool' });

const victimsQuote = await quote(victim.token, [{ lineId: 'a', quantity: 1, choice: { track: 'withdrawal' } }]);
const [delivery] = (await call('listDeliveries', { token: nuage.keys['deliveries:read'] })).value.deliveries;

/** What anybody may send; that it names the victim's order opens nothing. */
const withdrawal = newStatement({
  id: 'probe-probe-probe-1',
  statement: { name: 'Eve', contract: victim.record.order.number, email: 'eve@example.com' },
});
await call('declareWithdrawal', { body: withdrawal });

interface Attempt {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const ofVictim = { number: victim.caseNumber };
const item = { lineId: 'a', quantity: 1, choice: { track: 'withdrawal' } };

/** For each route, a request that would get at the victim's data if only the credential were right. */
const ATTEMPTS: Readonly<Record<RouteName, Attempt>> = {
  lookUpOrder: { body: { number: victim.record.order.number, email: 'eve@example.com' } },
  readOrder: {},
  createQuote: { body: { items: [item], methods: [{ seller: 'nuage', code: 'post' }] } },
  submitReturn: { body: { quoteId: victimsQuote.id, locale: 'fr' } },
  readCase: { params: ofVictim },
  readShop: {},
  readShopPolicy: { query: { country: 'FR' } },
  confirmCode: { params: { verification: crypto.randomUUID() }, body: { code: '123456' } },
  listOrders: {},
  openOrder: { params: { number: victim.record.order.number } },
  readCaseDetails: { params: ofVictim },
  cancelReturn: { params: ofVictim },
  addShipment: { params: ofVictim, body: { trackingNumber: 'AB123456' } },
  addMessage: { params: ofVictim, body: { id: 'probe', text: 'Hello' } },
  uploadFile: { body: PIXEL },
  addEvidence: { params: ofVictim, body: { files: [{ id: victim.fileId, lineId: null }] } },
  answerCounterOffer: { params: { ...ofVictim, offer: crypto.randomUUID() }, body: { accept: true } },
  giveFeedback: { params: ofVictim, body: { rating: 5 } },
  readFile: { params: { file: victim.fileId } },
  readCode: { params: ofVictim },
  readPrintable: { params: ofVictim },
  listPoints: { query: { method: 'post', seller: 'nuage' } },
  listSlots: { query: { method: 'post', seller: 'nuage', postcode: '13002', country: 'FR' } },
  listVariants: { query: { line: 'a' } },
  putOrders: { body: { orders: [newOrder()] } },
  putProducts: { body: { products: [{ sku: 'x', title: 'x', currency: 'EUR', unitPrice: 1, available: 1 }] } },
  checkPolicy: { body: { policy: policyOf('nuage') } },
  publishPolicy: { body: { policy: policyOf('nuage', { version: 'probe' }), confirmed: true } },
  listPolicies: {},
  readPolicy: { params: { version: '2026-1' } },
  listReturns: {},
  readReturn: { params: ofVictim },
  answerMessage: { params: ofVictim, body: { id: 'probe', text: 'Hello' } },
  recordProgress: { params: ofVictim, body: { items: [{ position: 0, goods: 'in_transit' }] } },
  makeCounterOffer: { params: ofVictim, body: { items: [{ position: 1, amount: 1 }], text: 'A scratch' } },
  listQueue: {},
  approveReturn: { params: ofVictim, body: { id: 'probe' } },
  declineReturn: { params: ofVictim, body: { id: 'probe', reason: 'other', text: 'No' } },
  receiveGoods: { params: ofVictim, body: { id: 'probe', items: [{ position: 0, quantity: 1 }] } },
  markLost: { params: ofVictim, body: { id: 'probe' } },
  inspectGoods: {
    params: ofVictim,
    body: {
      id: 'probe',
      units: [{ position: 0, condition: 'as_new', disposition: 'restock', result: 'accept' }],
    },
  },
  refundReturn: { params: ofVictim, body: { id: 'probe', reference: 'To Eve', early: true } },
  issueCredit: { params: ofVictim, body: { id: 'probe', code: 'FOR-EVE', early: true } },
  recordPayment: { params: ofVictim, body: { id: 'probe', reference: 'None' } },
  sendGoods: { params: ofVictim, body: { id: 'probe', what: 'exchange' } },
  addNote: { params: ofVictim, body: { id: 'probe', text: 'Hello' } },
  recordCost: { params: ofVictim, body: { id: 'probe', what: 'other', amount: 1 } },
  contestSignal: { params: ofVictim, body: { id: 'probe', code: 'returns', text: 'No' } },
  readOrderForStaff: { params: { number: victim.record.order.number } },
  makeReturn: {
    params: { number: victim.record.order.number },
    body: { id: 'probe', selection: { items: [item], methods: [{ seller: 'nuage', code: 'post' }] }, locale: 'fr' },
  },
  exportAudit: {},
  exportCustomer: { body: { email: victim.email } },
  eraseCustomer: { body: { id: 'probe', email: victim.email } },
  listErasures: {},
  declareWithdrawal: { body: withdrawal },
  readWithdrawalReceipt: { params: { withdrawal: withdrawal.id, format: 'pdf' } },
  checkWithdrawals: {},
  listWithdrawals: {},
  readWithdrawal: { params: { withdrawal: withdrawal.id } },
  exportWithdrawals: {},
  nameWithdrawnOrder: { params: { withdrawal: withdrawal.id }, body: { number: victim.record.order.number } },
  decideWithdrawal: { params: { withdrawal: withdrawal.id }, body: { accept: true } },
  completeTask: { params: { withdrawal: withdrawal.id, task: crypto.randomUUID() }, body: {} },
  uploadCaseFile: { params: ofVictim, body: PIXEL },
  deductValue: {
    params: ofVictim,
    body: { items: [{ position: 0, amount: 1 }], text: 'Worn', evidence: [victim.fileId] },
  },
  listOutages: {},
  reportOutage: { body: { from: '2026-11-01T10:00:00Z', until: '2026-11-01T11:00:00Z', cause: 'Maintenance' } },
  listDeliveries: {},
  retryDelivery: { params: { delivery: delivery!.id } },
  retryDeliveries: { body: { state: 'sent', from: '2026-11-01T10:00:00Z', until: '2027-11-01T11:00:00Z' } },
  testWebhook: { body: { endpoint: 'https://nuage.example/hooks' } },
  readInsights: {},
  exportInsights: { query: { table: 'comments' } },
};

interface Probe {
  readonly what: string;
  readonly token?: string;
  readonly query?: Readonly<Record<string, string>>;
  /** What it must end with; null where the caller may, and sees their own. */
  readonly ends: ProblemCode | null;
}

const send = async (name: RouteName, { token, query }: Pick<Probe, 'token' | 'query'>, shop = 'nuage') => {
  const route: Route = routes[name];
  const attempt = ATTEMPTS[name];
  const search = new URLSearchParams({ ...attempt.query, ...query }).toString();
  const { body } = attempt;
  const request = new Request(
    `https://service.example${pathOf(route, { shop, ...attempt.params })}${search === '' ? '' : `?${search}`}`,
    {
      method: route.method,
      headers: {
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      body: body === undefined ? null : body instanceof Uint8Array ? Uint8Array.from(body) : JSON.stringify(body),
    },
  );
  const response = await service.handle(request, { clientAddress: '192.0.2.1' });
  return { status: response.status, text: await response.text() };
};

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const claimsOf = (token: string): object =>
  JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as object;
const unsigned = (token: string): string => `${encode({ alg: 'none' })}.${token.split('.')[1]}.`;
const altered = (token: string, change: object): string => {
  const [head, , signature] = token.split('.');
  return [head, encode({ ...claimsOf(token), ...change }), signature].join('.');
};

const earlier = new Date(clock.time.getTime() - 60 * 60 * 1000);
const over = async (order: OrderWorld): Promise<string> => {
  const now = clock.time;
  clock.time = earlier;
  const { token } = await tested.lookUp(order.record);
  clock.time = now;
  return token;
};

/** Addresses that were signed an hour ago, and right then. */
const overLinks = await (async () => {
  const now = clock.time;
  clock.time = earlier;
  const { value } = await call('readReturn', { token: nuage.keys['returns:read'], number: victim.caseNumber });
  clock.time = now;
  return { readFile: value.evidence[0]!.link.path, readPrintable: value.shipping!.printable!.path };
})();

const garbage = ['garbage', 'a.b.c', '..', `${encode({ alg: 'HS256' })}.${encode({ sub: 'x' })}.AAAA`];
const customer = await signCustomer(nuage, neighbour.email, clock.time);
/** Signed with a public key as if it were a secret that both sides share. */
const confused = await new SignJWT({ email: victim.email })
  .setProtectedHeader({ alg: 'HS256', kid: 'key-of-nuage' })
  .setSubject('x')
  .setAudience('nuage')
  .setIssuedAt(clock.time)
  .setExpirationTime(new Date(clock.time.getTime() + 60_000))
  .sign(new TextEncoder().encode(JSON.stringify(nuage.publicKey)));

const ordersProbes = async (name: RouteName): Promise<Probe[]> => {
  const ends = 'token_invalid';
  const strangers: Partial<Record<RouteName, ProblemCode>> = { submitReturn: 'quote_unknown' };
  const isOfCase = routes[name].path.includes('{number}');
  return [
    ...[...garbage, customer, nuage.keys['returns:read']].map(
      (token) => ({ what: `of another kind: ${token}`, token, ends }) as const,
    ),
    { what: 'no token', ends },
    { what: 'over', token: await over(victim), ends },
    { what: 'of another shop', token: stranger.token, ends },
    { what: "of a seller's page", token: onSellersPage, ends },
    { what: 'an operator in it', token: altered(neighbour.token, { operator: 'harbour' }), ends },
    { what: 'unsigned', token: unsigned(victim.token), ends },
    { what: 'another order in it', token: altered(neighbour.token, { sub: crypto.randomUUID() }), ends },
    { what: 'another shop in it', token: altered(stranger.token, { aud: 'nuage' }), ends },
    {
      what: 'of another order of the shop',
      token: neighbour.token,
      ends: strangers[name] ?? (isOfCase ? 'case_not_found' : null),
    },
  ];
};

const customersProbes = async (name: RouteName): Promise<Probe[]> => {
  const ends = 'token_invalid';
  const signed = (
    shop: Parameters<typeof signCustomer>[0],
    options: Parameters<typeof signCustomer>[3] = {},
    at = clock.time,
  ) => signCustomer(shop, victim.email, at, options);
  return [
    ...[...garbage, victim.token, nuage.keys['returns:read'], confused].map(
      (token) => ({ what: `of another kind: ${token}`, token, ends }) as const,
    ),
    { what: 'no token', ends },
    { what: 'signed by another key', token: await signed({ id: 'nuage', signer: lumina.signer }), ends },
    { what: 'for another shop', token: await signed(nuage, { audience: 'lumina' }), ends },
    { what: 'over', token: await signed(nuage, {}, earlier), ends },
    {
      what: 'signed long ago, for ever',
      token: await signed(nuage, { until: new Date('2030-01-01') }, new Date(clock.time.getTime() - 13 * 3_600_000)),
      ends,
    },
    { what: 'signed tomorrow', token: await signed(nuage, {}, new Date(clock.time.getTime() + 86_400_000)), ends },
    { what: 'unsigned', token: unsigned(customer), ends },
    { what: 'another address in it', token: altered(customer, { email: victim.email }), ends },
    { what: 'of another customer', token: customer, ends: name === 'openOrder' ? 'order_not_found' : null },
  ];
};

const keysProbes = (scope: KeyScope): Promise<Probe[]> =>
  Promise.resolve([
    ...[
      ...garbage,
      'rk_',
      victim.token,
      customer,
      `${nuage.keys[scope].slice(0, -1)}${nuage.keys[scope].endsWith('0') ? '1' : '0'}`,
    ].map((token) => ({ what: `no key of the shop: ${token}`, token, ends: 'key_invalid' }) as const),
    { what: 'no key', ends: 'key_invalid' },
    { what: 'of another shop', token: lumina.keys[scope], ends: 'key_invalid' },
    { what: 'revoked', token: nuage.revokedKey, ends: 'key_invalid' },
    ...Object.entries(nuage.keys)
      .filter(([other]) => other !== scope)
      .map(([other, token]) => ({ what: `of scope ${other}`, token, ends: 'scope_missing' }) as const),
  ]);

const signatureOf = (path: string) =>
  Object.fromEntries(new URLSearchParams(path.split('?')[1])) as { expires: string; signature: string };

const linksProbes = (name: RouteName): Promise<Probe[]> => {
  const pathIn = (order: OrderWorld): string => (name === 'readFile' ? order.filePath : order.printablePath);
  const right = signatureOf(pathIn(victim));
  const ends = 'link_over';
  return Promise.resolve([
    { what: 'no signature', ends: 'invalid_request' },
    { what: 'of another order', query: signatureOf(pathIn(neighbour)), ends },
    { what: 'of another shop', query: signatureOf(pathIn(stranger)), ends },
    { what: 'of another kind', query: signatureOf(name === 'readFile' ? victim.printablePath : victim.filePath), ends },
    { what: 'kept open longer', query: { ...right, expires: String(Number(right.expires) + 1) }, ends },
    {
      what: 'altered',
      query: { ...right, signature: right.signature.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) },
      ends,
    },
    { what: 'over', query: signatureOf(overLinks[name === 'readFile' ? 'readFile' : 'readPrintable']), ends },
  ]);
};

const nobodysProbes = (name: RouteName): Promise<Probe[]> => {
  const ends = name === 'lookUpOrder' ? 'order_not_found' : name === 'confirmCode' ? 'verification_over' : null;
  const tokens = [undefined, 'garbage', neighbour.token, customer, lumina.keys['returns:read']];
  return Promise.resolve(
    tokens.map((token, at) => ({ what: `credential ${at}`, ...(token !== undefined && { token }), ends })),
  );
};

const PROBES: Readonly<Record<RouteAuth, (name: RouteName, scope: KeyScope) => Promise<Probe[]>>> = {
  none: nobodysProbes,
  order: ordersProbes,
  customer: customersProbes,
  key: (_, scope) => keysProbes(scope),
  link: linksProbes,
};

const secrets = [...victim.secrets, victimsQuote.id];

test('every route has its attempt', () => {
  assert.deepEqual(Object.keys(ATTEMPTS).sort(), Object.keys(routes).sort());
});

for (const [name, route] of Object.entries(routes) as [RouteName, Route][]) {
  test(`${name} refuses whoever may not`, async () => {
    const before = await call('readReturn', { token: nuage.keys['returns:read'], number: victim.caseNumber });
    const probes = await PROBES[route.auth](name, route.scope ?? 'returns:read');
    assert.ok(probes.length >= 5);
    for (const { what, ends, ...credential } of probes) {
      const { status, text } = await send(name, credential);
      if (ends === null) {
        assert.equal(status, route.status, `${what}: ${text}`);
      } else {
        const { code, status: told } = problemSchema.parse(JSON.parse(text));
        assert.deepEqual([code, told], [ends, status], what);
        assert.ok((route.problems as readonly string[]).includes(code), `${name} does not list ${code}`);
      }
      // A request's own number or id in its answer gives nothing away; here none is repeated.
      for (const secret of secrets) assert.ok(!text.includes(secret), `${what}: ${secret} in ${text}`);
    }
    const after = await call('readReturn', { token: nuage.keys['returns:read'], number: victim.caseNumber });
    assert.deepEqual(after.value, before.value, 'and nothing of the victim has changed');
  });
}

test('what is right for one shop is wrong at the address of another', async () => {
  for (const [name, route] of Object.entries(routes) as [RouteName, Route][]) {
    if (route.auth === 'none') continue;
    const right: Record<RouteAuth, Omit<Probe, 'what' | 'ends'>> = {
      none: {},
      order: { token: victim.token },
      customer: { token: await signCustomer(nuage, victim.email, clock.time) },
      key: { token: nuage.keys[route.scope ?? 'returns:read'] },
      link: { query: signatureOf(name === 'readFile' ? victim.filePath : victim.printablePath) },
    };
    const { status, text } = await send(name, right[route.auth], 'lumina');
    assert.ok(status === 401 || status === 403, `${name}: ${status}`);
    for (const secret of secrets) assert.ok(!text.includes(secret), name);
  }
});

test('nothing of all this was an error of the service', () => {
  assert.deepEqual(errors, []);
});
