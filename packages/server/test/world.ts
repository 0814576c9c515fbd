import assert from 'node:assert/strict';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { KEY_SCOPES, type CaseDetails, type KeyScope } from '@returns-portal/contract';
import type { OrderRecord, ReturnsService, Shop } from '@returns-portal/server';
import { claim, lineOf, newOrder, SHOPS } from './fixtures.ts';
import { clientOf, waitFor, type CallOptions, type ServiceUnderTest } from './service-under-test.ts';

/** A picture of one pixel. */
export const PIXEL = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

/** An order with a return, and all that a stranger must not see of it. */
export interface OrderWorld {
  readonly record: OrderRecord;
  readonly email: string;
  token: string;
  readonly caseNumber: string;
  readonly fileId: string;
  /** Signed addresses, below the service. */
  readonly filePath: string;
  readonly printablePath: string;
  /** Strings of which none may be in an answer to somebody else. */
  readonly secrets: readonly string[];
}

export interface ShopWorld {
  readonly id: string;
  readonly orders: readonly [OrderWorld, OrderWorld];
  /** One key with each scope alone. */
  readonly keys: Readonly<Record<KeyScope, string>>;
  readonly revokedKey: string;
  readonly signer: CryptoKey;
  /** The public key as the shop handed it over. */
  readonly publicKey: Readonly<Record<string, unknown>>;
}

interface Tested extends Pick<ServiceUnderTest, 'clock'> {
  readonly service: ReturnsService;
}

export const uploadTo = async ({ service }: Tested, shop: string, token: string, bytes: Uint8Array = PIXEL) =>
  service.handle(
    new Request(`https://service.example/v1/shops/${shop}/files`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: Uint8Array.from(bytes),
    }),
  );

/** A customer token as the shop's own pages would sign it. */
export const signCustomer = (
  { id, signer }: Pick<ShopWorld, 'id' | 'signer'>,
  email: string,
  now: Date,
  { audience = id, sub = 'nobody-in-particular', until = '10m' as string | Date } = {},
): Promise<string> =>
  new SignJWT({ email })
    .setProtectedHeader({ alg: 'ES256' })
    .setSubject(sub)
    .setAudience(audience)
    .setIssuedAt(now)
    .setExpirationTime(typeof until === 'string' ? new Date(now.getTime() + 600_000) : until)
    .sign(signer);

const settle = async (tested: Tested, shop: string, token: string, number: string): Promise<CaseDetails> => {
  const { call } = clientOf(tested.service);
  return waitFor('the slip', async () => {
    const details = (await call('readCaseDetails', { shop, token, number })).value;
    return details.shipping?.printable ? details : undefined;
  });
};

const makeOrder = async (tested: Tested, shop: string, name: string): Promise<OrderWorld> => {
  const { call, lookUp, quote } = clientOf(tested.service);
  const as = (options: CallOptions): CallOptions => ({ shop, token, ...options });
  const email = `${name}@private.example`;
  const lines = [
    lineOf('a', { seller: shop, title: `Title-${name}`, product: `product-${shop}` }),
    lineOf('b', { seller: shop }),
  ];
  const record = newOrder(
    { lines, deliveries: [] },
    { shop, customer: { email, name: `Name-${name}`, phone: '+33612345678', postcode: '13002', id: `id-${name}` } },
  );
  assert.equal(await tested.service.admin.putOrder(record), 'stored');
  const { token } = await lookUp(record);
  const { id: fileId } = (await (await uploadTo(tested, shop, token)).json()) as { id: string };
  const methods = [{ seller: shop, code: 'post' }];
  const withdrawn = { lineId: 'a', quantity: 1, choice: { track: 'withdrawal' } } as const;
  const offer = await quote(token, [withdrawn, claim('b')], shop, methods);
  const submitted = await call(
    'submitReturn',
    as({
      body: { quoteId: offer.id, locale: 'fr', evidence: [{ id: fileId, lineId: 'b' }] },
      headers: { 'idempotency-key': crypto.randomUUID() },
    }),
  );
  const caseNumber = submitted.value.cases[0]!.number;
  await call('addMessage', as({ number: caseNumber, body: { id: 'first', text: `Message-${name}` } }));
  const details = await settle(tested, shop, token, caseNumber);
  return {
    record,
    email,
    token,
    caseNumber,
    fileId,
    filePath: details.evidence[0]!.link.path,
    printablePath: details.shipping!.printable!.path,
    secrets: [`Title-${name}`, `Name-${name}`, `Message-${name}`, email, fileId, caseNumber],
  };
};

/** A shop with two orders of two customers, keys of every kind, and goods in stock. */
export const makeShop = async (tested: Tested, id: string, facts: Partial<Shop> = {}): Promise<ShopWorld> => {
  const { admin } = tested.service;
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kty: 'EC', kid: `key-of-${id}` };
  await admin.putShop({ ...SHOPS.find((shop) => shop.id === id)!, customerKeys: [jwk], ...facts });
  await admin.putProducts(id, [
    {
      sku: `stock-${id}`,
      product: `product-${id}`,
      title: `Stock of ${id}`,
      variant: null,
      image: null,
      currency: 'EUR',
      unitPrice: 100,
      unitTax: null,
      available: 9,
    },
  ]);
  const keys = Object.fromEntries(
    await Promise.all(
      KEY_SCOPES.map(async (scope) => [scope, await admin.createKey({ shop: id, name: scope, scopes: [scope] })]),
    ),
  ) as Record<KeyScope, string>;
  const revokedKey = await admin.createKey({ shop: id, name: 'revoked', scopes: [...KEY_SCOPES] });
  assert.equal(await admin.revokeKey(id, revokedKey.split('_')[1]!), true);
  const orders = [await makeOrder(tested, id, `one-of-${id}`), await makeOrder(tested, id, `two-of-${id}`)] as const;
  return { id, orders, keys, revokedKey, signer: privateKey, publicKey: jwk };
};
