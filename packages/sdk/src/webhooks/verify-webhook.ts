import type { WebhookPayload } from '@returns-portal/contract';
import { isSigned } from './signature.js';

/** As `Request` has them, or as Node has them. */
export type WebhookHeaders = Pick<Headers, 'get'> | Readonly<Record<string, string | readonly string[] | undefined>>;

export interface WebhookToVerify {
  readonly headers: WebhookHeaders;
  /** As it arrived, byte by byte: once parsed and written again it is another body. */
  readonly body: string | Uint8Array | ArrayBuffer;
  /** The secret of the endpoint, and while it is being replaced the old one too: one of them is enough. */
  readonly secrets: readonly string[];
  /** Default: the clock. */
  readonly now?: Date;
  /** By how many seconds the sender's clock and yours may differ, the way included. Default: 300. */
  readonly toleranceSeconds?: number;
}

/**
 * Why a message is not to be trusted. `header_missing`: it is none of Standard Webhooks. `too_old`, `too_new`: signed at
 * another time, perhaps caught and sent again. `signature_wrong`: made with another secret, or changed on its way.
 * `unreadable`: rightly signed, but no message of a returns service. Answer each with a 400.
 */
export type WebhookFailure = 'header_missing' | 'too_old' | 'too_new' | 'signature_wrong' | 'unreadable';

export type VerifiedWebhook =
  | { readonly valid: true; readonly payload: WebhookPayload }
  | { readonly valid: false; readonly failure: WebhookFailure };

const TOLERANCE = 300;

const failed = (failure: WebhookFailure): VerifiedWebhook => ({ valid: false, failure });

const hasGet = (headers: WebhookHeaders): headers is Pick<Headers, 'get'> => typeof headers['get'] === 'function';

const headerOf = (headers: WebhookHeaders, name: string): string => {
  if (hasGet(headers)) return headers.get(name) ?? '';
  const [, found] = Object.entries(headers).find(([given]) => given.toLowerCase() === name) ?? [];
  return typeof found === 'string' ? found : (found?.join(' ') ?? '');
};

const toBytes = (body: WebhookToVerify['body']): Uint8Array =>
  typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body);

/** What was signed: id, time and body with full stops between them. */
const contentOf = (id: string, timestamp: string, body: Uint8Array): Uint8Array<ArrayBuffer> => {
  const head = new TextEncoder().encode(`${id}.${timestamp}.`);
  const content = new Uint8Array(head.length + body.length);
  content.set(head);
  content.set(body, head.length);
  return content;
};

/** What the sender signed is what its version of the service says: only what it is must be certain. */
const isPayload = (value: unknown, id: string): value is WebhookPayload => {
  if (typeof value !== 'object' || value === null) return false;
  const { id: own, type, at, shop } = value as Readonly<Record<string, unknown>>;
  return own === id && [type, at, shop].every((member) => typeof member === 'string');
};

const read = (body: Uint8Array, id: string): WebhookPayload | null => {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    return isPayload(value, id) ? value : null;
  } catch {
    return null;
  }
};

/**
 * Whether a webhook is from your returns service, as it was sent, and lately (Standard Webhooks 1.0.0). It needs Web
 * Crypto and nothing else: browsers, Node, Deno, Bun, workers. A newer service may send types that `WebhookPayload` does
 * not know yet: let those pass. The same message can come twice, so drop a `payload.id` that you have seen.
 *
 * @throws TypeError where one of the secrets is none
 */
export const verifyWebhook = async ({
  headers,
  body,
  secrets,
  now = new Date(),
  toleranceSeconds = TOLERANCE,
}: WebhookToVerify): Promise<VerifiedWebhook> => {
  const id = headerOf(headers, 'webhook-id');
  const timestamp = headerOf(headers, 'webhook-timestamp');
  const signatures = headerOf(headers, 'webhook-signature');
  if (id === '' || signatures === '' || !/^\d{1,12}$/.test(timestamp)) return failed('header_missing');
  const bytes = toBytes(body);
  // First, so that nobody learns of a clock, or keeps it busy, without the secret.
  if (!(await isSigned(contentOf(id, timestamp, bytes), signatures, secrets))) return failed('signature_wrong');
  const age = now.getTime() / 1000 - Number(timestamp);
  if (age > toleranceSeconds) return failed('too_old');
  if (age < -toleranceSeconds) return failed('too_new');
  const payload = read(bytes, id);
  return payload ? { valid: true, payload } : failed('unreadable');
};
