import type { Recipient } from '../ports/store/event-data.js';

const ENDPOINT = 'endpoint:';

/** An endpoint as the recipient of a delivery. */
export const endpointAt = (url: string): Recipient => `${ENDPOINT}${url}`;

/** The address of the endpoint that a recipient is; null for people. */
export const addressOf = (recipient: string): string | null =>
  recipient.startsWith(ENDPOINT) ? recipient.slice(ENDPOINT.length) : null;
