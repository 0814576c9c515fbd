export const COMPONENT_KINDS = ['price', 'discount_share', 'delivery', 'handling_fee', 'credit_bonus'] as const;
export type ComponentKind = (typeof COMPONENT_KINDS)[number];

export type Destination = 'original_payment' | 'store_credit';

/** The rule that made a component. Statutory ones begin with the statute's name for the duty. */
export type QuoteRule =
  | 'price_paid'
  | 'order_discount'
  | 'standard_delivery'
  | 'shop_refunds_delivery'
  | 'shop_handling_fee'
  | 'shop_credit_bonus';

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
}

/** What one seller gives back. */
export interface SellerQuote {
  readonly seller: string;
  readonly components: readonly QuoteComponent[];
  /** Sum of the components that go to the original means of payment. */
  readonly refund: number;
  /** Sum of the components that become store credit. */
  readonly credit: number;
}

/** Every amount of a return, with its why. Minor units of `currency`. */
export interface RefundQuote {
  readonly currency: string;
  readonly sellers: readonly SellerQuote[];
  readonly refund: number;
  readonly credit: number;
}
