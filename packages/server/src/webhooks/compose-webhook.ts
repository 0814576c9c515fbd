import type { EventWebhook, WebhookEventType } from '@returns-portal/contract';
import type { Ports } from '../ports/ports.js';
import type { StoredDelivery } from '../ports/store/event-data.js';
import type { WebhookMessage } from '../ports/webhooks.js';
import { withdrawalOf, type RecordedWithdrawal } from '../withdrawals/withdrawal-of.js';
import { EndpointGoneError } from './endpoint-gone-error.js';
import { addressOf } from './recipient.js';
import { signedMessage } from './sign.js';

const toWebhook = ({ shown, ...recorded }: RecordedWithdrawal): EventWebhook['withdrawal'] => {
  const { id, number, receivedAt, confirmedAt, timeZone, locale, statement, hash } = recorded;
  return { id, number, receivedAt, confirmedAt, timeZone, locale, statement, text: shown.text, hash };
};

/**
 * The message about an event for an endpoint.
 *
 * @throws EndpointGoneError when the shop has taken the endpoint away meanwhile, or disabled it
 */
export const composeWebhook = async (
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  { shop: shopId, recipient, event }: StoredDelivery,
): Promise<WebhookMessage> => {
  const { shop, file, recorded } = await store.inShop(shopId, async (data) => ({
    shop: await data.findShop(shopId),
    file: event.caseNumber === null ? null : await data.readCaseFile(shopId, event.caseNumber),
    recorded: await withdrawalOf(data, event),
  }));
  const endpoint = shop?.webhooks?.find(({ url }) => url === addressOf(recipient));
  if (!endpoint || endpoint.disabled === true) throw new EndpointGoneError();
  return signedMessage(endpoint, clock.now(), {
    id: event.id,
    // No endpoint is a recipient of anything else: see recipientsOf.
    type: event.type as WebhookEventType,
    at: event.at.toISOString(),
    by: event.by,
    shop: shopId,
    data: event.data,
    return: file?.returnCase ?? null,
    withdrawal: recorded && toWebhook(recorded),
  });
};
