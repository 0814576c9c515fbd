import type { EventType } from '../ports/store/event-data.js';
import type { Shop, SigningSecrets, WebhookEndpoint } from '../shop.js';

/** Whether an endpoint is to hear of what happened. */
export const wantsEvent = ({ disabled, events }: WebhookEndpoint, type: EventType): boolean =>
  disabled !== true && (events === undefined || events.some((wanted) => wanted === type));

/** What a message is signed with: the newest first, then those that are being replaced. */
export const secretsOf = ({ secret, oldSecrets = [] }: SigningSecrets): readonly string[] => [secret, ...oldSecrets];

/** Where a shop has messages sent to, by address: an endpoint of events, or of messages to telephones. */
export const findEndpoint = ({ webhooks = [], sms }: Pick<Shop, 'webhooks' | 'sms'>, url: string) =>
  [...webhooks, ...(sms ? [sms] : [])].find((candidate) => candidate.url === url);
