import type { LocalDay } from '../calendar/local-day.js';

/**
 * What a shop knows of a purchase. Amounts are integers in the minor unit of `currency`; days are calendar days in
 * the consumer's country.
 */
export interface Order {
  readonly id: string;
  /** The number on the customer's confirmation. */
  readonly number: string;
  /** ISO 4217. */
  readonly currency: string;
  /** Where the consumer lives, ISO 3166-1 alpha-2: decides law and holidays. */
  readonly country: string;
  /** The consumer's region, ISO 3166-2 (`FR-67`, `FR-972`): decides regional holidays. */
  readonly region?: string | undefined;
  /** The consumer's IANA time zone: decides when a day is over. */
  readonly timeZone: string;
  /** The day on which the contract was made. */
  readonly placedOn: LocalDay;
  /** Where it was sold, as the shop names its channels: `web`, `app`, `marketplace-x`. */
  readonly channel?: string | undefined;
  /** Groups of customers to which the buyer belonged on that day: `club`, `staff`. */
  readonly segments?: readonly string[] | undefined;
  readonly lines: readonly OrderLine[];
  /** Order-level discount, a positive amount, shared by all lines in proportion to their price. */
  readonly discount: number;
  /** Whether prices and the discount contain the tax (the default) or it is added to them. */
  readonly taxes?: 'included' | 'added' | undefined;
  /** What was paid for delivery, one entry per seller; none where delivery was free. */
  readonly deliveries: readonly DeliveryCharge[];
  /** How it was paid. Without it, all of it counts as one payment that can be refunded. */
  readonly payments?: readonly Payment[] | undefined;
  /** What this consumer was told, where it is not what the policy says. */
  readonly information?: ConsumerInformation | undefined;
}

export interface OrderLine {
  readonly id: string;
  /** The variant that was sold. */
  readonly sku: string;
  /** The product of which it is a variant. */
  readonly product?: string | undefined;
  readonly brand?: string | undefined;
  /** The shop that sold it: its policy decides. */
  readonly seller: string;
  readonly title: string;
  /** Size, colour and the like, as the shop words it. */
  readonly variant?: string | undefined;
  readonly image?: string | undefined;
  readonly category: string;
  readonly tags: readonly string[];
  /** What one unit was sold for, before the order-level discount. */
  readonly unitPrice: number;
  /** What one unit costs without a reduction; the line counts as discounted where it is above `unitPrice`. */
  readonly listPrice?: number | undefined;
  /** Tax on the whole line as charged, after discounts. */
  readonly tax?: number | undefined;
  readonly quantity: number;
  /** Units that had already gone back when the shop handed the order over. */
  readonly returned: number;
  readonly delivery: LineDelivery;
  /** Where the units came in several parcels: how many in each. They add up to `quantity` and replace `delivery`. */
  readonly parcels?: readonly LineParcel[] | undefined;
  /** Lines with the same name are a set that was sold as one. */
  readonly bundle?: string | undefined;
  /** What was contracted; `goods` unless it says otherwise. */
  readonly contract?: ContractType | undefined;
  readonly secondHand?: boolean | undefined;
  /** An exception to the right of withdrawal that the shop claims for this product. */
  readonly exception?: WithdrawalException | undefined;
}

/** What decides when the withdrawal period starts (Directive 2011/83/EU art. 9(2)). */
export const CONTRACT_TYPES = ['goods', 'regular_delivery', 'service', 'utility', 'digital_content'] as const;
export type ContractType = (typeof CONTRACT_TYPES)[number];

export type LineDelivery =
  | { readonly status: 'delivered'; readonly on: LocalDay; readonly shippedOn?: LocalDay | undefined }
  | { readonly status: 'on_its_way'; readonly shippedOn?: LocalDay | undefined }
  /** Nobody told the shop. Periods that start with delivery stay open and are flagged. */
  | { readonly status: 'unknown'; readonly shippedOn?: LocalDay | undefined };

export interface LineParcel {
  readonly quantity: number;
  readonly delivery: LineDelivery;
}

export interface DeliveryCharge {
  readonly seller: string;
  readonly paid: number;
  /** The cheapest standard delivery that was offered; what lies above is the consumer's choice (art. 13(2)). */
  readonly cheapest: number;
  /** Parts of the charge that came with a line (by weight, per piece), by unit; the rest is flat. */
  readonly surcharges?: readonly { readonly lineId: string; readonly perUnit: number }[] | undefined;
}

export interface Payment {
  readonly id: string;
  readonly kind: 'payment' | 'gift_card';
  readonly paid: number;
  /** Already paid back on it, by whatever way. */
  readonly refunded: number;
}

/** What the consumer was told of the right of withdrawal (Directive 2011/83/EU art. 6(1)(h)). */
export interface ConsumerInformation {
  /** Told before the contract was made. */
  readonly informed: boolean;
  /** The day on which information that was missing reached the consumer (art. 10(2)). */
  readonly informedLateOn?: LocalDay | undefined;
}

/** The closed list of Directive 2011/83/EU art. 16, in its order. */
export const EXCEPTION_CODES = [
  'service_fully_performed',
  'financial_market_price',
  'personalised',
  'perishable',
  'hygiene_unsealed',
  'mixed_inseparably',
  'alcohol_deferred',
  'urgent_repair',
  'sealed_media',
  'press',
  'auction',
  'dated_leisure_transport',
  'digital_content',
] as const;
export type ExceptionCode = (typeof EXCEPTION_CODES)[number];

/** What the exceptions depend on. */
export const EXCEPTION_FACTS = [
  'fully_performed',
  'performance_begun',
  'paid',
  'express_consent',
  'loss_acknowledged',
  'confirmed_on_durable_medium',
  'clearly_personalised',
  'sealed_at_delivery',
  'unsealed_by_consumer',
  'resaleable',
  'mixed_after_delivery',
  'visit_requested',
  'subscription',
  'public_auction',
  'for_specific_date',
] as const;
export type ExceptionFact = (typeof EXCEPTION_FACTS)[number];

export interface WithdrawalException {
  readonly code: ExceptionCode;
  /** Whether the consumer was told before buying (art. 6(1)(k)); if not, the exception is not relied on. */
  readonly disclosed: boolean;
  /** What is known of its conditions. What is not known is not held against the consumer. */
  readonly facts?: Readonly<Partial<Record<ExceptionFact, boolean>>> | undefined;
}
