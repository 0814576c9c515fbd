import { isMailRefused } from '../ports/mailer.js';
import type { StoredDelivery } from '../ports/store/event-data.js';
import { isWebhookRefused } from '../ports/webhooks.js';
import { EndpointGoneError } from '../webhooks/endpoint-gone-error.js';
import { isAcknowledgement } from '../withdrawals/call-staff.js';

/**
 * What follows an attempt that failed. `over`: to try again is of no use. `wait`: the endpoint asks for so many seconds.
 * `retry`: the queue tries again by its own schedule.
 */
export type AfterFailure =
  { readonly kind: 'over' } | { readonly kind: 'wait'; readonly seconds: number } | { readonly kind: 'retry' };

const GONE = 410;
/** Too many requests, or away for a while: the answers with which `Retry-After` has a meaning. */
const BUSY: readonly number[] = [429, 503];

/** Seconds: an endpoint is waited for so long at a time, whatever it asks for. */
const LONGEST_WAIT = 6 * 60 * 60;
/** How long, in milliseconds, and how often an endpoint gets its way; afterwards the queue's schedule holds. */
const PATIENCE = 3 * 24 * 60 * 60 * 1000;
const MOST_WAITS = 20;

const RETRY: AfterFailure = { kind: 'retry' };

export const afterFailure = (delivery: StoredDelivery, error: unknown, now: Date): AfterFailure => {
  if (error instanceof EndpointGoneError) return { kind: 'over' };
  if (isMailRefused(error)) return isAcknowledgement(delivery) ? { kind: 'over' } : RETRY;
  if (!isWebhookRefused(error)) return RETRY;
  const { status, retryAfter } = error;
  if (status === GONE) return { kind: 'over' };
  const age = now.getTime() - delivery.createdAt.getTime();
  const isPatient = age < PATIENCE && delivery.attempts < MOST_WAITS;
  if (!BUSY.includes(status) || retryAfter === null || retryAfter === 0 || !isPatient) return RETRY;
  return { kind: 'wait', seconds: Math.min(retryAfter, LONGEST_WAIT) };
};
