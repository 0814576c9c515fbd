import { SignJWT } from 'jose';
import { demoFixtures, freshOrder } from '../../../packages/testing/dist/index.js';
import { KEY_SCOPES } from '../../../packages/contract/dist/index.js';

export const SHOP = 'atelier-nuage';
/** A shop with places to hand goods over. */
export const OTHER_SHOP = 'casa-lumina';

/** Where the first of them hears what happens. */
export const HOOKS = 'https://atelier-nuage.example/hooks';

const CUSTOMER_KEY = { kty: 'oct', kid: 'shop-pages', k: Buffer.alloc(32, 7).toString('base64url') };
const REASONS = ['too_small', 'defective'];

/** As the demo shop has it, with fewer words: examples are read by people. */
const shorter = (policy) => ({
  ...policy,
  reasons: policy.reasons
    .filter(({ code }) => REASONS.includes(code))
    .map((reason) => ({ ...reason, questions: undefined })),
  methods: policy.methods.map((method) => ({
    ...method,
    instructions: {
      fr: 'Joignez le numéro de retour au colis.',
      ro: 'Adăugați numărul de retur în colet.',
      en: 'Enclose the return number.',
    },
  })),
  names: {},
  notes: [],
});

/** Puts two demo shops into the service: orders, stock, a key of staff, and a webhook that does not work. */
export const furnish = async ({ service: { admin }, now }) => {
  const { shops, policies, orders, stock } = demoFixtures(now());
  const ofBoth = ({ id }) => id === SHOP || id === OTHER_SHOP;
  for (const shop of shops.filter(ofBoth)) {
    const secret = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;
    const hears = { webhooks: [{ url: HOOKS, secret }], sms: { url: 'https://sms.example/atelier-nuage', secret } };
    await admin.putShop({ ...shop, customerKeys: [CUSTOMER_KEY], ...(shop.id === SHOP && hears) });
  }
  const policyOf = (id) => shorter(policies.find(({ shop }) => shop === id));
  for (const id of [SHOP, OTHER_SHOP]) await admin.publishPolicy(policyOf(id), { confirmed: true });
  for (const { shop, products } of stock) await admin.putProducts(shop, products);
  let copies = 1;
  const put = async ({ shop, order, customer }) => {
    await admin.putOrder({ shop, order, customer });
    return { shop, order, customer };
  };
  return {
    policy: policyOf(SHOP),
    key: await admin.createKey({ shop: SHOP, name: 'Back office', scopes: [...KEY_SCOPES] }),
    readerKey: await admin.createKey({ shop: SHOP, name: 'Reports', scopes: ['returns:read'] }),
    order: (scenario, shop = SHOP) => orders.find((order) => order.shop === shop && order.scenario === scenario),
    put,
    /** An order of its own, as the demo has one. */
    another: (scenario, shop = SHOP, facts = {}) => {
      const { customer, ...record } = freshOrder(orders, scenario, shop, String((copies += 1)));
      return put({ ...record, customer: { ...customer, ...facts } });
    },
    /** What the shop's own pages sign for a customer who is signed in there. */
    signIn: (email) => {
      const seconds = Math.floor(now().getTime() / 1000);
      return new SignJWT({ email })
        .setProtectedHeader({ alg: 'HS256', kid: CUSTOMER_KEY.kid })
        .setSubject('customer-17')
        .setAudience(SHOP)
        .setIssuedAt(seconds)
        .setExpirationTime(seconds + 600)
        .sign(Buffer.from(CUSTOMER_KEY.k, 'base64url'));
    },
    changeShop: (id, facts) => admin.putShop({ ...shops.find((shop) => shop.id === id), ...facts }),
  };
};

/** A picture of one pixel. */
export const PHOTO = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

export const withdraw = (lineId) => ({ lineId, quantity: 1, choice: { track: 'withdrawal' } });
export const sendBack = (lineId) => ({
  lineId,
  quantity: 1,
  choice: { track: 'goodwill', reason: 'too_small', outcome: 'refund' },
});
export const byPost = [{ seller: SHOP, code: 'by_post' }];
