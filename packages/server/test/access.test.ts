import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ContactKind, OrderView } from '@returns-portal/contract';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { newOrder, policyOf, SHOPS } from './fixtures.ts';
import { openForTests } from './service-under-test.ts';

const { clock, service, call, put, errors } = await openForTests();

const shopWith = async (id: string, contacts: readonly ContactKind[], code = false): Promise<void> => {
  await service.admin.putShop({ ...SHOPS[0]!, id, lookup: { contacts, code } });
  await service.admin.publishPolicy(policyOf(id), { confirmed: true });
};

const orderFor = (shop: string, customer: { phone?: string; postcode?: string }, country = 'FR') => {
  const record = newOrder({ country });
  const lines = record.order.lines.map((line) => ({ ...line, seller: shop }));
  return put({
    shop,
    order: { ...record.order, lines, deliveries: [] },
    customer: { ...record.customer, ...customer },
  });
};

const minutes = (count: number) => {
  clock.time = new Date(clock.time.getTime() + count * 60_000);
};

test('a page can ask what a look-up in this shop wants', async () => {
  assert.deepEqual((await call('readShop')).value, {
    id: 'nuage',
    name: 'Atelier Nuage',
    lookup: { contacts: ['email'], code: false },
    contact: { email: 'returns@nuage.example', phone: null, url: null },
    signIn: false,
  });
  await shopWith('choosy', ['postcode', 'phone'], true);
  assert.deepEqual((await call('readShop', { shop: 'choosy' })).value.lookup, {
    contacts: ['postcode', 'phone'],
    code: true,
  });
  const contact = { phone: '+33 4 00 00 00 12', url: 'https://nuage.example/contact' };
  await service.admin.putShop({ ...SHOPS[0]!, id: 'called', contact });
  assert.deepEqual((await call('readShop', { shop: 'called' })).value.contact, { email: null, ...contact });
  assert.equal((await call('readShop', { shop: 'nobody' })).problem.code, 'shop_unknown');
});

test('a telephone number opens the order however it is written', async () => {
  await shopWith('by-phone', ['phone']);
  const french = await orderFor('by-phone', { phone: '+33612345678' });
  const romanian = await orderFor('by-phone', { phone: '0721 234 567' }, 'RO');
  const opens = async ({ order }: { order: { number: string } }, phone: string) =>
    (await call('lookUpOrder', { shop: 'by-phone', body: { number: order.number, phone } })).status;
  for (const phone of ['06 12 34 56 78', '0612345678', '+33 6 12 34 56 78', '0033612345678', '06.12.34.56.78']) {
    assert.equal(await opens(french, phone), 200, phone);
  }
  for (const phone of ['0721234567', '+40 721 234 567', '0040-721-234-567']) {
    assert.equal(await opens(romanian, phone), 200, phone);
  }
  for (const phone of ['0612345679', '612345678 9', '0721234567', 'nobody', '']) {
    assert.notEqual(await opens(french, phone), 200, phone);
  }
});

test('a postcode opens the order, whatever spaces are in it', async () => {
  await shopWith('by-postcode', ['postcode']);
  const { order } = await orderFor('by-postcode', { postcode: 'SW1A 1AA' });
  const withoutOne = await orderFor('by-postcode', {});
  const opens = async (number: string, postcode: string) =>
    (await call('lookUpOrder', { shop: 'by-postcode', body: { number, postcode } })).status;
  for (const postcode of ['SW1A 1AA', 'sw1a1aa', 'SW1A-1AA']) assert.equal(await opens(order.number, postcode), 200);
  assert.equal(await opens(order.number, '69002'), 404);
  for (const postcode of ['\u0000', 'undefined', 'null', 'nobody']) {
    assert.notEqual(await opens(withoutOne.order.number, postcode), 200, 'an order without one cannot be opened by it');
  }
});

test('what the shop does not take is refused before anything is looked at', async () => {
  const { order, customer } = await put(newOrder());
  const { problem } = await call('lookUpOrder', { body: { number: order.number, postcode: '69002' } });
  assert.equal(problem.code, 'invalid_request');
  assert.match(JSON.stringify(problem.params), /This shop takes email/);
  const both = { number: order.number, email: customer.email, postcode: '69002' };
  assert.equal((await call('lookUpOrder', { body: both })).problem.code, 'invalid_request');
});

/** The code that was mailed last to an address. */
const asksForCode = async (shop: string, body: Record<string, string>) => {
  const { problem } = await call('lookUpOrder', { shop, body });
  assert.deepEqual([problem.status, problem.code], [403, 'code_required']);
  return problem.params as { verification: string; expiresAt: string };
};

test('with codes, a wrong address is answered like a right one, and only the right code opens', async () => {
  await shopWith('careful', ['email'], true);
  const { order } = await orderFor('careful', {});
  const right = await asksForCode('careful', { number: order.number, email: 'camille@example.com' });
  const wrong = await asksForCode('careful', { number: order.number, email: 'eve@example.com' });
  const unknown = await asksForCode('careful', { number: 'no-such-order', email: 'eve@example.com' });
  assert.equal(right.expiresAt, wrong.expiresAt);
  assert.equal(right.expiresAt, unknown.expiresAt);

  const confirm = (verification: string, code: string) =>
    call('confirmCode', { shop: 'careful', params: { verification }, body: { code } });
  for (const { verification } of [right, wrong, unknown]) {
    const { problem } = await confirm(verification, '12345');
    assert.deepEqual([problem.status, problem.code, problem.params], [403, 'code_wrong', { left: 4 }]);
  }
  assert.equal((await confirm(crypto.randomUUID(), '123456')).problem.code, 'verification_over');
  assert.equal((await confirm('not-a-uuid', '123456')).problem.code, 'verification_over');
});

test('a code is over after ten minutes, five tries, or its use', async () => {
  await shopWith('tried', ['email'], true);
  const { order } = await orderFor('tried', {});
  const asked = { number: order.number, email: 'camille@example.com' };
  const confirm = (verification: string, code: string) =>
    call('confirmCode', { shop: 'tried', params: { verification }, body: { code } });
  const { verification } = await asksForCode('tried', asked);
  for (let left = 4; left >= 0; left -= 1) {
    assert.deepEqual((await confirm(verification, 'nonsense')).problem.params, { left });
  }
  assert.equal((await confirm(verification, 'nonsense')).problem.code, 'verification_over');

  const late = await asksForCode('tried', asked);
  minutes(10);
  assert.equal((await confirm(late.verification, 'nonsense')).problem.code, 'verification_over');
});

test('no more than five codes an hour go out for one number', async () => {
  await shopWith('busy', ['email'], true);
  const { order } = await orderFor('busy', {});
  for (let sent = 0; sent < 5; sent += 1) {
    await asksForCode('busy', { number: order.number, email: 'camille@example.com' });
  }
  const { problem, headers } = await call('lookUpOrder', {
    shop: 'busy',
    body: { number: order.number, email: 'camille@example.com' },
  });
  assert.equal(problem.code, 'too_many_attempts');
  assert.equal(headers.get('retry-after'), '3600');
});

const signer = async (alg: string) => {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
  const jwk = await exportJWK(publicKey);
  return { jwk: { ...jwk, kty: jwk.kty!, kid: alg }, privateKey, alg };
};

const tokenOf = (
  { privateKey, alg }: { privateKey: CryptoKey | Uint8Array; alg: string },
  claims: Record<string, unknown>,
  { audience = 'signed', issuedAt = clock.time, lifetime = 3600 } = {},
) =>
  new SignJWT(claims)
    .setProtectedHeader({ alg, kid: alg })
    .setAudience(audience)
    .setIssuedAt(issuedAt)
    .setExpirationTime(new Date(issuedAt.getTime() + lifetime * 1000))
    .sign(privateKey);

test('a customer who is signed in at the shop sees their orders and opens them', async () => {
  const keys = await Promise.all(['ES256', 'RS256', 'EdDSA'].map(signer));
  const secret = crypto.getRandomValues(new Uint8Array(32));
  const shared = {
    jwk: { kty: 'oct', kid: 'HS256', k: Buffer.from(secret).toString('base64url') },
    privateKey: secret,
    alg: 'HS256',
  };
  await service.admin.putShop({
    ...SHOPS[0]!,
    id: 'signed',
    customerKeys: [...keys, shared].map(({ jwk }) => jwk),
  });
  await service.admin.publishPolicy(policyOf('signed'), { confirmed: true });
  const mine = await orderFor('signed', {});
  const byId = await put({
    ...(await orderFor('signed', {})),
    customer: { email: 'old@example.com', name: 'Camille', id: 'c-7' },
  });
  const theirs = await put({
    ...(await orderFor('signed', {})),
    customer: { email: 'eve@example.com', name: 'Eve', id: 'c-8' },
  });
  for (const key of [...keys, shared]) {
    const token = await tokenOf(key, { sub: 'c-7', email: 'CAMILLE@example.com' });
    const { orders } = (await call('listOrders', { shop: 'signed', token })).value;
    assert.deepEqual(orders.map(({ number }) => number).sort(), [mine.order.number, byId.order.number].sort(), key.alg);
    const opened = (await call('openOrder', { shop: 'signed', token, number: mine.order.number })).value;
    const order: OrderView = (await call('readOrder', { shop: 'signed', token: opened.token })).value;
    assert.equal(order.number, mine.order.number);
    const foreign = await call('openOrder', { shop: 'signed', token, number: theirs.order.number });
    assert.equal(foreign.problem.code, 'order_not_found');
  }
});

test('tokens of other hands, shops and times open nothing', async () => {
  const [right, other] = await Promise.all([signer('ES256'), signer('ES256')]);
  await service.admin.putShop({ ...SHOPS[0]!, id: 'signed', customerKeys: [right.jwk] });
  const claims = { sub: 'c-7', email: 'camille@example.com' };
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const seconds = Math.floor(clock.time.getTime() / 1000);
  const body = encode({ ...claims, aud: 'signed', iat: seconds, exp: seconds + 60 });
  const publicAsSecret = new TextEncoder().encode(JSON.stringify(right.jwk));
  const hour = 3_600_000;
  const bad: Record<string, string> = {
    'another key': await tokenOf(other, claims),
    'no signature': `${encode({ alg: 'none', kid: 'ES256' })}.${body}.`,
    'the public key as a secret': await tokenOf({ privateKey: publicAsSecret, alg: 'HS256' }, claims),
    'another audience': await tokenOf(right, claims, { audience: 'nuage' }),
    over: await tokenOf(right, claims, { issuedAt: new Date(clock.time.getTime() - 2 * hour) }),
    'of last week, for ever': await tokenOf(right, claims, {
      issuedAt: new Date(clock.time.getTime() - 200 * hour),
      lifetime: 1e6,
    }),
    'nobody’s': await tokenOf(right, { sub: 'c-7' }),
    garbage: 'a.b.c',
  };
  for (const [what, token] of Object.entries(bad)) {
    const { problem } = await call('listOrders', { shop: 'signed', token });
    assert.deepEqual([what, problem.code], [what, 'token_invalid']);
  }
  const good = await tokenOf(right, claims);
  assert.equal((await call('listOrders', { shop: 'signed', token: good })).status, 200);
  assert.equal((await call('listOrders', { token: good })).problem.code, 'token_invalid', 'a shop without keys');
});

test('a list goes on where its cursor says', async () => {
  const key = await signer('ES256');
  await service.admin.putShop({ ...SHOPS[0]!, id: 'paged', customerKeys: [key.jwk] });
  await service.admin.publishPolicy(policyOf('paged'), { confirmed: true });
  for (let made = 0; made < 5; made += 1) await orderFor('paged', {});
  const token = await tokenOf(key, { sub: 'x', email: 'camille@example.com' }, { audience: 'paged' });
  const seen: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const query: Record<string, string> = { limit: '2', ...(cursor && { cursor }) };
    const page = (await call('listOrders', { shop: 'paged', token, query })).value;
    assert.ok(page.orders.length <= 2);
    seen.push(...page.orders.map(({ number }) => number));
    cursor = page.next;
  }
  assert.equal(new Set(seen).size, 5);
  for (const query of [{ cursor: 'x' }, { limit: '0' }, { limit: '101' }, { page: '2' }]) {
    assert.equal((await call('listOrders', { shop: 'paged', token, query })).problem.code, 'invalid_request');
  }
});

test('nothing of all this was an error of the service', () => {
  assert.deepEqual(
    errors.filter(({ message }) => !message.includes('will be tried again')),
    [],
  );
});
