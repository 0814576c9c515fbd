import type { Amounts } from './money.js';

export const OUTCOME_KINDS = [
  'refund',
  'store_credit',
  'exchange',
  'repair',
  'replacement',
  'price_reduction',
  'keep_item',
] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

/** Added to what comes back as store credit. */
export interface CreditBonus {
  /** Whole percent of the credit. */
  readonly percent?: number | undefined;
  /** Flat, once a case. */
  readonly amount?: Amounts | undefined;
  /** The bonus is never more than this. */
  readonly cap?: Amounts | undefined;
}

export type GoodwillOutcome =
  /** To the means of payment that was used. */
  | { readonly kind: 'refund' }
  | { readonly kind: 'store_credit'; readonly bonus?: CreditBonus | undefined }
  /** For another variant of the same product, or for any product; the difference is settled both ways. */
  | { readonly kind: 'exchange'; readonly for: 'variant' | 'any_product' }
  | { readonly kind: 'repair' }
  | { readonly kind: 'replacement' }
  /** The customer keeps the goods and gets a part of the price, in whole percent. */
  | { readonly kind: 'price_reduction'; readonly percent: number }
  /** The customer is refunded and keeps the goods. */
  | { readonly kind: 'keep_item' };

/** The remedies of the legal guarantee; a refund ends the contract. */
export type ConformityOutcome =
  { readonly kind: 'repair' } | { readonly kind: 'replacement' } | { readonly kind: 'refund' };

export type Outcome = GoodwillOutcome | ConformityOutcome;

const STAYS: ReadonlySet<OutcomeKind> = new Set(['price_reduction', 'keep_item'] as const);

/** Whether the goods travel: the customer keeps them after a price reduction, and where the shop lets them be kept. */
export const travels = (outcome: OutcomeKind): boolean => !STAYS.has(outcome);
