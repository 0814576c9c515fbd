import type { ReturnCase, WithdrawalReceipt } from '@returns-portal/contract';
import { base64url } from 'jose';
import type { Ports } from '../ports/ports.js';
import type { StoredDelivery, StoredEvent } from '../ports/store/event-data.js';
import type { WebhookMessage } from '../ports/webhooks.js';
import { withdrawalOf, type RecordedWithdrawal } from '../withdrawals/withdrawal-of.js';

/** What an endpoint gets, as JSON. The case is as it stands when the message is sent, which may be after the event. */
export interface WebhookPayload {
  readonly id: string;
  readonly type: StoredEvent['type'];
  readonly at: string;
  readonly by: StoredEvent['by'];
  readonly shop: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly return: ReturnCase | null;
  /** The statement that it is about. */
  readonly withdrawal: WebhookWithdrawal | null;
}

/** A statement of withdrawal as it was recorded. */
export type WebhookWithdrawal = Omit<WithdrawalReceipt, 'receipts'>;

const toWebhook = ({ shown, ...recorded }: RecordedWithdrawal): WebhookWithdrawal => {
  const { id, number, receivedAt, confirmedAt, timeZone, locale, statement, hash } = recorded;
  return { id, number, receivedAt, confirmedAt, timeZone, locale, statement, text: shown.text, hash };
};

const ENDPOINT = 'endpoint:';
const PREFIX = 'whsec_';

const toBase64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)));

const keyOf = (secret: string): Uint8Array<ArrayBuffer> => {
  const encoded = secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret;
  return Uint8Array.from(base64url.decode(encoded.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')));
};

/** The headers of Standard Webhooks 1.0.0: symmetric signature v1 over id, time and body. */
const sign = async (secret: string, id: string, now: Date, body: string): Promise<Record<string, string>> => {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', keyOf(secret), algorithm, false, ['sign']);
  const signed = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`${id}.${timestamp}.${body}`));
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${toBase64(signed)}` };
};

/** The message for an endpoint; null when the shop has taken the endpoint away meanwhile. */
export const composeWebhook = async (
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  { shop: shopId, recipient, event }: StoredDelivery,
): Promise<WebhookMessage | null> => {
  const url = recipient.slice(ENDPOINT.length);
  const { shop, file, recorded } = await store.inShop(shopId, async (data) => ({
    shop: await data.findShop(shopId),
    file: event.caseNumber === null ? null : await data.readCaseFile(shopId, event.caseNumber),
    recorded: await withdrawalOf(data, event),
  }));
  const endpoint = shop?.webhooks?.find((candidate) => candidate.url === url);
  if (!endpoint) return null;
  const payload: WebhookPayload = {
    id: event.id,
    type: event.type,
    at: event.at.toISOString(),
    by: event.by,
    shop: shopId,
    data: event.data,
    return: file?.returnCase ?? null,
    withdrawal: recorded && toWebhook(recorded),
  };
  const body = JSON.stringify(payload);
  const headers = await sign(endpoint.secret, event.id, clock.now(), body);
  return { url, headers: { 'content-type': 'application/json', ...headers }, body };
};
