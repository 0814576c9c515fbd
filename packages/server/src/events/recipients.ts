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
  items_approved: () => 'customer',
  items_declined: () => 'customer',
  goods_received: () => 'customer',
  parcel_empty: () => 'customer',
  goods_lost: () => 'customer',
  goods_inspected: () => 'customer',
  refund_paid: () => 'customer',
  credit_issued: () => 'customer',
  difference_paid: () => 'customer',
  goods_sent: () => 'customer',
  refund_failed: () => 'shop',
  due_reminded: () => 'shop',
  note_added: () => null,
  cost_recorded: () => null,
  rule_overridden: () => null,
  refund_requested: () => null,
  stock_returned: () => null,
  signal_contested: () => null,
  feedback_asked: () => 'customer',
  data_erased: () => null,
};

/** What stays between the service and the customer, or among staff. */
const PRIVATE: readonly EventType[] = [
  'code_requested',
  'note_added',
  'cost_recorded',
  'rule_overridden',
  'refund_requested',
  'signal_contested',
  'feedback_asked',
  'data_erased',
];

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
