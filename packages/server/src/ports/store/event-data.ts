import type { CaseEventType, Delivery } from '@returns-portal/contract';
import type { Page, PageRequest } from './page.js';

/**
 * What happens to a case, and what happens beside any: a code is asked for, a statement of withdrawal received
 * (`data.withdrawal`), staff called for (`data.task`), a withdrawal declined in part or as a whole.
 */
export type EventType =
  | CaseEventType
  | 'code_requested'
  | 'withdrawal_declared'
  | 'withdrawal_task_opened'
  | 'withdrawal_declined'
  | StaffEventType;

/** What happens to a case and its customer is not told of. */
export type StaffEventType =
  | 'note_added'
  | 'cost_recorded'
  /** A rule was decided against. */
  | 'rule_overridden'
  | 'refund_requested'
  | 'refund_failed'
  /** Units went back to stock (`data.sku`, `data.quantity`). */
  | 'stock_returned'
  /** Something is due soon, or overdue (`data.due`, `data.by`). */
  | 'due_reminded'
  | 'signal_contested'
  /** Some days after all was settled; its customer gets a mail, but nothing has happened to the case. */
  | 'feedback_asked'
  /** Something personal was erased (`data.erasure`, `data.rule`, `data.counts`), and where chains begin now. */
  | 'data_erased';

/** Something that happened; mails and webhooks come of it. */
export interface StoredEvent {
  readonly id: string;
  readonly shop: string;
  readonly caseNumber: string | null;
  readonly type: EventType;
  readonly at: Date;
  readonly by: 'customer' | 'shop' | 'service';
  /** Ids and codes; nothing personal. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Set for what can happen only once in a shop. */
  readonly once: string | null;
}

/** `customer` and `shop` get mails, a `customer` messages too; the others are addresses of webhooks. */
export type Recipient = 'customer' | 'shop' | `endpoint:${string}`;

export interface NewDelivery {
  readonly id: string;
  readonly shop: string;
  readonly eventId: string;
  readonly channel: Delivery['channel'];
  readonly recipient: Recipient;
  readonly createdAt: Date;
}

export interface StoredDelivery extends NewDelivery {
  readonly state: Delivery['state'];
  /** How often it was tried, the attempt under way not counted. */
  readonly attempts: number;
  readonly event: StoredEvent;
}

/** How an attempt ended. `status`: what an endpoint answered, where one did. */
export interface DeliveryAnswer {
  readonly status: number | null;
  readonly milliseconds: number;
}

export interface DeliveryOutcome {
  readonly state: Delivery['state'];
  readonly at: Date;
  readonly problem: string | null;
  /** Left out where nothing was tried: what is known of the last attempt stays. */
  readonly answer?: DeliveryAnswer;
}

/** Which deliveries are meant: all of what is said holds. */
export interface DeliveryFilter {
  readonly state?: Delivery['state'] | undefined;
  readonly channel?: Delivery['channel'] | undefined;
  readonly recipient?: Recipient | undefined;
  readonly createdFrom?: Date | undefined;
  /** Those of this very moment are not meant. */
  readonly createdUntil?: Date | undefined;
}

export interface EventData {
  /** False where what can happen only once has happened before. */
  insertEvent(event: StoredEvent): Promise<boolean>;
  insertDelivery(delivery: NewDelivery): Promise<void>;
  findDelivery(id: string): Promise<StoredDelivery | null>;
  /** One more attempt is made. */
  countDeliveryAttempt(id: string): Promise<void>;
  /** How the last attempt went. */
  settleDelivery(id: string, outcome: DeliveryOutcome): Promise<void>;
  listDeliveries(shop: string, filter: DeliveryFilter, page: PageRequest): Promise<Page<Delivery>>;
  readDelivery(shop: string, id: string): Promise<Delivery | null>;
}
