import { CONTACT_KINDS, KEY_SCOPES, orderSchema, WEBHOOK_EVENTS } from '@returns-portal/contract';
import { isTimeZone } from '@returns-portal/policy';
import * as z from 'zod/mini';
import { SMS_EVENTS } from '../sms/sms-events.js';
import { placeSchema } from './place-schema.js';

const id = z.string().check(z.regex(/^[\w.:~-]{1,80}$/));
const name = z.string().check(z.minLength(1), z.maxLength(120), z.regex(/^[^\r\n]+$/));
const email = z.string().check(z.maxLength(254), z.regex(/^[^\s@]+@[^\s@]+$/));

const isUrl = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
const isOrigin = (text: string): boolean => text === '*' || (isUrl(text) && new URL(text).origin === text);

const isSecure = (text: string): boolean => {
  if (!isUrl(text)) return false;
  const { protocol, hostname, username } = new URL(text);
  return username === '' && (protocol === 'https:' || hostname === 'localhost' || hostname === '127.0.0.1');
};

const secret = z.string().check(z.regex(/^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/, 'whsec_ and 24 to 64 bytes in base64'));
const endpoint = {
  url: z.string().check(z.maxLength(500), z.refine(isSecure, 'an https address without a password in it')),
  secret,
  oldSecrets: z.optional(z.array(secret).check(z.maxLength(4))),
};

const webhook = z.strictObject({
  ...endpoint,
  events: z.optional(z.array(z.enum(WEBHOOK_EVENTS)).check(z.minLength(1))),
  disabled: z.optional(z.boolean()),
});
const sms = z.strictObject({
  ...endpoint,
  events: z.optional(z.array(z.enum(SMS_EVENTS)).check(z.minLength(1))),
});

/** What happens is delivered once an address. */
const areDifferent = (endpoints: readonly { readonly url: string }[]): boolean =>
  new Set(endpoints.map(({ url }) => url)).size === endpoints.length;

const isCustomerKey = (key: { readonly kty: string; readonly d?: unknown }): boolean =>
  ['EC', 'OKP', 'RSA', 'oct'].includes(key.kty) && !('d' in key);

/** Public keys; `oct` is a secret that shop and service share. */
const customerKey = z
  .looseObject({ kty: z.string(), kid: z.optional(z.string()) })
  .check(z.refine(isCustomerKey, 'a public JSON Web Key, or one of type oct'));

/** A year at least of what proves that a duty was done. */
const proofMonths = z.int().check(z.minimum(12), z.maximum(240));
const months = z.int().check(z.minimum(1), z.maximum(240));
const promisedDays = z.int().check(z.minimum(0), z.maximum(60));

export const shopSchema = z.strictObject({
  id,
  name,
  operator: z.nullable(id),
  email,
  accent: z.string().check(z.regex(/^#[0-9a-fA-F]{6}$/)),
  returnsUrl: z.nullable(z.string().check(z.refine(isUrl, 'an http or https address'))),
  origins: z.array(
    z.string().check(z.refine(isOrigin, 'an origin such as https://shop.example, without a path, or *')),
  ),
  lookup: z.optional(
    z.strictObject({ contacts: z.array(z.enum(CONTACT_KINDS)).check(z.minLength(1)), code: z.boolean() }),
  ),
  contact: z.optional(
    z.strictObject({
      email: z.optional(email),
      phone: z.optional(z.string().check(z.regex(/^\+?[0-9][0-9 ().\-/]{3,28}$/))),
      url: z.optional(z.string().check(z.maxLength(500), z.refine(isUrl, 'an http or https address'))),
    }),
  ),
  customerKeys: z.optional(z.array(customerKey).check(z.maxLength(10))),
  places: z.optional(z.array(placeSchema).check(z.maxLength(1000))),
  promises: z.optional(
    z.strictObject({
      decision: z.optional(promisedDays),
      inspection: z.optional(promisedDays),
      refund: z.optional(promisedDays),
    }),
  ),
  retention: z.optional(
    z.strictObject({
      texts: z.optional(months),
      photos: z.optional(months),
      records: z.optional(proofMonths),
      statements: z.optional(proofMonths),
      identities: z.optional(proofMonths),
      auditLog: z.optional(proofMonths),
      deliveries: z.optional(months),
    }),
  ),
  webhooks: z.optional(
    z.array(webhook).check(z.maxLength(10), z.refine(areDifferent, 'endpoints with an address of their own each')),
  ),
  sms: z.optional(sms),
  timeZone: z.optional(z.string().check(z.refine(isTimeZone, 'an IANA time zone, such as Europe/Paris'))),
});

export const keySchema = z.strictObject({
  shop: id,
  name,
  scopes: z.array(z.enum(KEY_SCOPES)).check(z.minLength(1)),
});

export const orderRecordSchema = z.strictObject({
  shop: id,
  order: orderSchema,
  customer: z.strictObject({
    email,
    name: z.string().check(z.minLength(1), z.maxLength(200)),
    phone: z.optional(z.string().check(z.minLength(1), z.maxLength(30))),
    postcode: z.optional(z.string().check(z.minLength(1), z.maxLength(20))),
    id: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  }),
});
