import { orderSchema } from '@returns-portal/contract';
import * as z from 'zod/mini';

const id = z.string().check(z.regex(/^[\w.:~-]{1,80}$/));
const name = z.string().check(z.minLength(1), z.maxLength(120), z.regex(/^[^\r\n]+$/));
const email = z.string().check(z.maxLength(254), z.regex(/^[^\s@]+@[^\s@]+$/));

const isUrl = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
const isOrigin = (text: string): boolean => text === '*' || (isUrl(text) && new URL(text).origin === text);

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
});

export const orderRecordSchema = z.strictObject({
  shop: id,
  order: orderSchema,
  customer: z.strictObject({ email, name: z.string().check(z.minLength(1), z.maxLength(200)) }),
});
