import type { LocalDay } from '../calendar/local-day.js';

/**
 * What a shop knows of a purchase. Amounts are integers in the minor unit of `currency` and include tax;
 * days are calendar days in the consumer's country.
 */
export interface Order {
  readonly id: string;
  /** The number on the customer's confirmation. */
  readonly number: string;
  /** ISO 4217. */
  readonly currency: string;
  /** Where the consumer lives, ISO 3166-1 alpha-2: decides law and holidays. */
  readonly country: string;
  /** The consumer's IANA time zone: decides when a day is over. */
  readonly timeZone: string;
  readonly placedOn: LocalDay;
  readonly lines: readonly OrderLine[];
  /** Order-level discount, a positive amount, shared by all lines in proportion to their price. */
  readonly discount: number;
  /** What was paid for delivery, one entry per seller; none where delivery was free. */
  readonly deliveries: readonly DeliveryCharge[];
}

export interface OrderLine {
  readonly id: string;
  readonly sku: string;
  /** The shop that sold it: its policy decides. */
  readonly seller: string;
  readonly title: string;
  /** Size, colour and the like, as the shop words it. */
  readonly variant?: string | undefined;
  readonly image?: string | undefined;
  readonly category: string;
  readonly tags: readonly string[];
  readonly unitPrice: number;
  readonly quantity: number;
  /** Units that had already gone back when the shop handed the order over. */
  readonly returned: number;
  readonly delivery: LineDelivery;
  /** An exception to the right of withdrawal that the shop claims for this product. */
  readonly exception?: WithdrawalException | undefined;
}

export type LineDelivery =
  | { readonly status: 'delivered'; readonly on: LocalDay }
  | { readonly status: 'on_its_way' }
  /** Nobody told the shop. Periods that start with delivery stay open and are flagged. */
  | { readonly status: 'unknown' };

export interface DeliveryCharge {
  readonly seller: string;
  readonly paid: number;
  /** The cheapest standard delivery that was offered; what lies above is the consumer's choice (art. 13(2)). */
  readonly cheapest: number;
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

export interface WithdrawalException {
  readonly code: ExceptionCode;
  /** Whether the consumer was told before buying (art. 6(1)(k)); if not, the exception is not relied on. */
  readonly disclosed: boolean;
}
