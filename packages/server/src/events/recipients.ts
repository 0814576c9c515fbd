import type { EventType, NewDelivery, Recipient, StoredEvent } from '../ports/store/event-data.js';
import type { Shop } from '../shop.js';
import { wantsEvent } from '../webhooks/endpoint.js';
import { endpointAt } from '../webhooks/recipient.js';

type By = StoredEvent['by'];

/** Who gets a mail about what happened; the one who did it knows already, but for what needs a proof. */
const MAILS: Readonly<Record<EventType, (by: By) => Recipient | null>> = {
  case_created: () => 'customer',
  case_cancelled: () => 'customer',
  case_expired: () => 'customer',
  send_back_reminded: () => 'customer',
  message_added: (by) => (by === 'customer' ? 'shop' : 'customer'),
  counter_offer_made: () => 'customer',
  counter_offer_accepted: () => 'shop',
  counter_offer_declined: () => 'shop',
  counter_offer_lapsed: () => 'shop',
  code_requested: () => 'customer',
  withdrawal_declared: () => 'customer',
  withdrawal_task_opened: () => 'shop',
  withdrawal_declined: () => 'customer',
  value_deducted: () => 'customer',
  shipment_added: () => null,
  evidence_added: () => null,
  feedback_given: () => null,
  progress_recorded: () => null,
};

/** What stays between the service and the customer. */
const PRIVATE: readonly EventType[] = ['code_requested'];

/** Who hears of an event, and how. */
export const recipientsOf = (
  shop: Pick<Shop, 'webhooks'>,
  { type, by }: Pick<StoredEvent, 'type' | 'by'>,
): Pick<NewDelivery, 'channel' | 'recipient'>[] => {
  const reader = MAILS[type](by);
  const endpoints = PRIVATE.includes(type)
    ? []
    : (shop.webhooks ?? []).filter((endpoint) => wantsEvent(endpoint, type));
  return [
    ...(reader ? [{ channel: 'mail' as const, recipient: reader }] : []),
    ...endpoints.map(({ url }) => ({ channel: 'webhook' as const, recipient: endpointAt(url) })),
  ];
};
