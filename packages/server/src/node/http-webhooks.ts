import { lookup } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps, type RequestOptions } from 'node:https';
import { isIP } from 'node:net';
import { WebhookRefusedError, type WebhookSender } from '../ports/webhooks.js';
import { readRetryAfter } from '../webhooks/retry-after.js';
import { arePublic } from '../webhooks/safe-address.js';

const PATIENCE = 10_000;

export interface WebhookOptions {
  /** Lets endpoints be on this machine or network, for development and for shops on the same network. */
  readonly allowPrivate: boolean;
  /** Milliseconds for an endpoint to answer. Default: ten seconds. */
  readonly patience?: number;
}

const refusal = (): Error => new Error('The endpoint is not on the public internet');

/** Finds addresses as usual and refuses those of the service's own network: the very ones that are connected to. */
const lookupPublic: NonNullable<RequestOptions['lookup']> = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error) return callback(error, '', 4);
    const [first] = found;
    if (!first || !arePublic(found.map(({ address }) => address))) callback(refusal(), '', 4);
    else if (options.all === true) callback(null, found);
    else callback(null, first.address, first.family);
  });
};

/** Sends webhooks over HTTP. Redirects are not followed, answers not read. */
export const createHttpWebhooks = ({ allowPrivate, patience = PATIENCE }: WebhookOptions): WebhookSender => ({
  send: ({ url, headers, body }) =>
    new Promise((resolve, reject) => {
      const { protocol, hostname } = new URL(url);
      const host = hostname.replace(/^\[|\]$/g, '');
      // An address in figures is not looked up.
      if (!allowPrivate && isIP(host) !== 0 && !arePublic([host])) throw refusal();
      const send = protocol === 'https:' ? requestHttps : requestHttp;
      const request = send(url, {
        method: 'POST',
        headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
        signal: AbortSignal.timeout(patience),
        ...(!allowPrivate && { lookup: lookupPublic }),
      });
      request.once('error', reject);
      request.once('response', (response) => {
        const { statusCode: status = 0, headers: answered } = response;
        response.destroy();
        if (status >= 200 && status < 300) resolve({ status });
        else reject(new WebhookRefusedError(status, readRetryAfter(answered['retry-after'], Date.now())));
      });
      request.end(body);
    }),
});
