import type { WebhookPayload } from '@returns-portal/contract';
import { base64url } from 'jose';
import type { WebhookMessage } from '../ports/webhooks.js';
import type { SigningSecrets } from '../shop.js';
import { SERVICE_VERSION } from '../version.js';
import { secretsOf } from './endpoint.js';

const PREFIX = 'whsec_';
const HMAC = { name: 'HMAC', hash: 'SHA-256' };

const toBase64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)));

const keyOf = (secret: string): Uint8Array<ArrayBuffer> => {
  const encoded = secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret;
  return Uint8Array.from(base64url.decode(encoded.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')));
};

const signatureOf = async (secret: string, content: string): Promise<string> => {
  const key = await crypto.subtle.importKey('raw', keyOf(secret), HMAC, false, ['sign']);
  return `v1,${toBase64(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(content)))}`;
};

/**
 * A message as Standard Webhooks 1.0.0 has it: id, time and body under one symmetric signature `v1` for each secret of
 * the endpoint, so that a receiver can change from one to the next without losing a message.
 */
export const signedMessage = async (
  endpoint: SigningSecrets & { readonly url: string },
  now: Date,
  payload: WebhookPayload,
): Promise<WebhookMessage> => {
  const body = JSON.stringify(payload);
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const content = `${payload.id}.${timestamp}.${body}`;
  const signatures = await Promise.all(secretsOf(endpoint).map((secret) => signatureOf(secret, content)));
  return {
    url: endpoint.url,
    headers: {
      'content-type': 'application/json',
      'user-agent': `returns-portal/${SERVICE_VERSION}`,
      'webhook-id': payload.id,
      'webhook-timestamp': timestamp,
      'webhook-signature': signatures.join(' '),
    },
    body,
  };
};
