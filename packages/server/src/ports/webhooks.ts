/** A signed message for a shop's own system, ready to be sent. */
export interface WebhookMessage {
  readonly url: string;
  /** Signature, time and id as Standard Webhooks wants them. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON. */
  readonly body: string;
}

/** That an endpoint took a message. */
export interface WebhookAnswer {
  /** A 2xx. */
  readonly status: number;
}

/** The endpoint answered, and not with a 2xx. Where it did not answer at all, any other error says so. */
export class WebhookRefusedError extends Error {
  readonly status: number;
  /** Seconds that the endpoint asks to be left in peace; null where it does not say. */
  readonly retryAfter: number | null;

  constructor(status: number, retryAfter: number | null = null) {
    super(`The endpoint answered ${status}`);
    this.name = 'WebhookRefusedError';
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** By name: an embedding program may hold another copy of the class. */
export const isWebhookRefused = (error: unknown): error is WebhookRefusedError =>
  error instanceof Error && error.name === 'WebhookRefusedError';

export interface WebhookSender {
  /**
   * Rejects unless the endpoint answered with a 2xx in time; the job that sends it tries again later.
   *
   * @throws WebhookRefusedError where it answered anything else: after a 410 it is not tried again
   */
  send(message: WebhookMessage): Promise<WebhookAnswer>;
}
