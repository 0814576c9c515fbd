import type { Labels } from './labels.js';
import type { Layer } from './verdict.js';

export const COMPONENT_KINDS = [
  'price',
  'discount_share',
  'tax_share',
  /** The part of the price that stays with the shop: in a price reduction, or as agreed once the goods were seen. */
  'price_kept',
  'delivery',
  'return_postage',
  'handling_fee',
  'credit_bonus',
  'discount_clawback',
  'exchange_item',
  /** What cannot come back because no more was paid, or it was refunded before. */
  'paid_limit',
] as const;
export type ComponentKind = (typeof COMPONENT_KINDS)[number];

/** `exchange` collects what goods bring and what the new ones cost; its balance is settled one way or the other. */
export const DESTINATIONS = ['original_payment', 'store_credit', 'exchange'] as const;
export type Destination = (typeof DESTINATIONS)[number];

/** The rule that made a component. */
export const QUOTE_RULES = [
  'price_paid',
  'order_discount',
  'tax_paid',
  'reduction_agreed',
  'standard_delivery',
  'shop_refunds_delivery',
  'shop_return_postage',
  'shop_handling_fee',
  'shop_credit_bonus',
  'shop_clawback',
  'exchange_price',
  'paid_and_not_refunded',
  /** Agreed on after the goods were looked at: never part of a quote before that. */
  'counter_offer',
  /** What withdrawn goods lost by handling beyond a try (Directive 2011/83/EU art. 14(2)); never part of a quote before. */
  'diminished_value',
  /** The shop said no before the goods were sent. */
  'item_declined',
  /** The shop said no after it had looked at the goods, which go back to the customer. */
  'item_refused',
] as const;
export type QuoteRule = (typeof QUOTE_RULES)[number];

/** One line of the ledger. */
export interface QuoteComponent {
  readonly kind: ComponentKind;
  /** Minor units; negative where it lowers what comes back. */
  readonly amount: number;
  readonly destination: Destination;
  /** The line it belongs to, or null for the seller's part of the order as a whole. */
  readonly lineId: string | null;
  readonly quantity: number | null;
  readonly rule: QuoteRule;
  readonly layer: Layer;
  /** The rule of the policy, where one made it: its `id` or its place in the document. */
  readonly policyRule?: string | undefined;
  /** What the shop calls a fee. */
  readonly labels?: Labels | undefined;
}

/** Money that goes back on one of the order's payments. */
export interface PaymentRefund {
  readonly paymentId: string;
  readonly kind: 'payment' | 'gift_card';
  readonly amount: number;
}

/** What one seller gives back. */
export interface SellerQuote {
  readonly seller: string;
  readonly components: readonly QuoteComponent[];
  /** To the original means of payment: its components, and what an exchange leaves over. */
  readonly refund: number;
  /** Sum of the components that become store credit. */
  readonly credit: number;
  /** What the customer has to pay, because what is wanted in exchange costs more. */
  readonly owed: number;
}

/** Every amount of a return, with its why. Minor units of `currency`. */
export interface RefundQuote {
  readonly currency: string;
  readonly sellers: readonly SellerQuote[];
  readonly refund: number;
  readonly credit: number;
  readonly owed: number;
  /** How `refund` is split over the payments, where the order says what they were; it adds up to `refund`. */
  readonly payments: readonly PaymentRefund[];
}
