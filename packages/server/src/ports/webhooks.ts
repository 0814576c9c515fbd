/** A signed message for a shop's own system, ready to be sent. */
export interface WebhookMessage {
  readonly url: string;
  /** Signature, time and id as Standard Webhooks wants them. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON. */
  readonly body: string;
}

export interface WebhookSender {
  /** Rejects unless the endpoint answered with a 2xx in time; the job that sends it tries again later. */
  send(message: WebhookMessage): Promise<void>;
}
