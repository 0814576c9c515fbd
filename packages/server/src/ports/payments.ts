import type { PaymentRefund } from '@returns-portal/policy';

/** Money that is to be given back on the payments of an order. */
export interface RefundOrder {
  /** The provider's idempotency key: the same again is the same refund. */
  readonly id: string;
  readonly shop: string;
  readonly caseNumber: string;
  readonly orderNumber: string;
  /** ISO 4217. */
  readonly currency: string;
  /** Minor units. */
  readonly amount: number;
  /** How it is split over the payments, by the ids that the shop gave them; empty where the order names none. */
  readonly payments: readonly PaymentRefund[];
}

export type RefundAnswer =
  | { readonly state: 'done'; readonly reference: string }
  /** It will not be paid that way, however often it is asked for. */
  | { readonly state: 'failed'; readonly problem: string };

/** A payment provider. */
export interface Payments {
  /**
   * Gives money back. It may be called several times for the same refund: whatever the provider says of one that it knows
   * is the answer. Rejects where it is not known yet, or the provider is away: it is asked again later.
   */
  refund(order: RefundOrder): Promise<RefundAnswer>;
}
