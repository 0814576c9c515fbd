import type { ContactKind, WebhookEventType } from '@returns-portal/contract';
import type { Place } from './place.js';
import type { SmsEvent } from './sms/sms-events.js';

/** How customers come to their orders. */
export interface LookupSettings {
  /** What is accepted beside the order number; the first is the one to ask for. */
  readonly contacts: readonly ContactKind[];
  /** Whether a code sent to the order's mail address comes before any line is shown. */
  readonly code: boolean;
}

/** How customers reach a shop. What is left out is not shown. */
export interface ShopContact {
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly url?: string | undefined;
}

/** A JSON Web Key (RFC 7517): a public one, or of type `oct`. */
export interface CustomerKey {
  readonly kty: string;
  readonly kid?: string | undefined;
  readonly [member: string]: unknown;
}

/** `whsec_` and 24 to 64 bytes in base64, as Standard Webhooks has it. */
export interface SigningSecrets {
  readonly secret: string;
  /** Those that are being replaced: messages are signed with them as well, until every receiver knows the new one. */
  readonly oldSecrets?: readonly string[] | undefined;
}

/** Where a shop's own system hears what happens. */
export interface WebhookEndpoint extends SigningSecrets {
  readonly url: string;
  /** Which events it wants. Default: all, those of later versions included. */
  readonly events?: readonly WebhookEventType[] | undefined;
  /** Nothing is sent while it is; what happens meanwhile is not made up for. */
  readonly disabled?: boolean | undefined;
}

/** Who sends a shop's messages to telephones: asked by a signed webhook, one a message. */
export interface SmsSettings extends SigningSecrets {
  readonly url: string;
  /** Of what customers hear. Default: all that there are messages for. */
  readonly events?: readonly SmsEvent[] | undefined;
}

/** How many calendar days a shop gives itself, where no law does. */
export interface ShopPromises {
  /** To answer what waits for somebody to look. Default: 3. */
  readonly decision?: number | undefined;
  /** To look at goods that arrived. Default: 5. */
  readonly inspection?: number | undefined;
  /** To give money back that its goodwill owes, once the goods were looked at. Default: 14. */
  readonly refund?: number | undefined;
}

/**
 * For how many months personal data is kept, where the shop wants another period than the one that comes with the service
 * (`privacy/periods.ts`, which says the defaults). Files and records of destroyed goods are kept for five years whatever
 * is said here.
 */
export interface RetentionSettings {
  /** Messages, notes and free answers, after a return was closed. */
  readonly texts?: number | undefined;
  /** Photos and documents, after a return was closed. */
  readonly photos?: number | undefined;
  /** References of refunds and credits, and reasons of deductions, after a return was closed. */
  readonly records?: number | undefined;
  /** Statements of withdrawal with their acknowledgements, after their returns were closed. */
  readonly statements?: number | undefined;
  /** Who ordered, after the order and its last return. */
  readonly identities?: number | undefined;
  readonly auditLog?: number | undefined;
  /** What was sent when, and what it failed of. */
  readonly deliveries?: number | undefined;
}

/** What a shop can leave as it is. */
export interface ShopSettings {
  /** Where the days of its figures are, by IANA. Default: `Europe/Paris`. */
  readonly timeZone?: string | undefined;
  readonly promises?: ShopPromises | undefined;
  readonly retention?: RetentionSettings | undefined;
  /** Default: the e-mail address, without a code. */
  readonly lookup?: LookupSettings | undefined;
  /** Shown to customers who wait too long. Default: the address of the shop's mails. */
  readonly contact?: ShopContact | undefined;
  /** Keys with which the shop signs tokens for customers who are signed in: public ones, or `oct` for HS256. */
  readonly customerKeys?: readonly CustomerKey[] | undefined;
  /** Stores and points that take returns. */
  readonly places?: readonly Place[] | undefined;
  readonly webhooks?: readonly WebhookEndpoint[] | undefined;
  /** Messages to customers who left a mobile number. Default: none. */
  readonly sms?: SmsSettings | undefined;
}

/** A shop as the service knows it: on a marketplace the operator is one, and so is each seller. */
export interface Shop extends ShopSettings {
  /** Path segment of its API, such as `atelier-nuage`. */
  readonly id: string;
  readonly name: string;
  /** The marketplace that this seller sells on; null for a shop of its own. */
  readonly operator: string | null;
  /** Sender and reply address of its mails. */
  readonly email: string;
  /** CSS hex colour for mails, such as `#7a4b2f`. */
  readonly accent: string;
  /** The page with the element, linked from mails; null where there is none. */
  readonly returnsUrl: string | null;
  /** Origins whose pages may call the service (`*`: any). Empty where the pages have the service's own origin. */
  readonly origins: readonly string[];
}
