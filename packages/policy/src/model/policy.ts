import type { LocalDay } from '../calendar/local-day.js';

export const LOCALES = ['fr', 'ro', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** A text that the merchant wrote, in every language. */
export type Labels = Readonly<Record<Locale, string>>;

/**
 * One version of a shop's rules. The version in force on the day of purchase governs an order for good.
 * What the statute decides is not in here: a policy can only add to it.
 */
export interface Policy {
  /** The shop (on a marketplace: the seller) whose policy this is. */
  readonly shop: string;
  readonly version: string;
  readonly effectiveFrom: LocalDay;
  readonly withdrawal: WithdrawalTerms;
  readonly goodwill: GoodwillTerms;
  readonly conformity: ConformityTerms;
  readonly reasons: readonly Reason[];
  readonly methods: readonly Method[];
}

/** What the law leaves to the trader inside a withdrawal. It has no room for fees, reasons or incentives. */
export interface WithdrawalTerms {
  /** Whether the consumer was told of the right as art. 6(1)(h) asks; if not, the period is 12 months longer. */
  readonly informed: boolean;
  /** Who pays the way back. The consumer does only if told so beforehand (art. 14(1)). */
  readonly returnCost: 'consumer' | 'trader';
  /**
   * Delivery paid, when only a part of the order is withdrawn from: the statute is silent.
   * `when_nothing_is_kept` refunds it with the last unit, `pro_rata` by value, `always` at once.
   */
  readonly partialDelivery: 'when_nothing_is_kept' | 'pro_rata' | 'always';
}

export interface GoodwillTerms {
  readonly window: Window;
  /** Windows of single categories; they replace the general one. */
  readonly categoryWindows?: Readonly<Record<string, Window>> | undefined;
  readonly excludedCategories?: readonly string[] | undefined;
  /** Lines with one of these tags are final sale: no goodwill return, or store credit only. */
  readonly finalSale?: { readonly tags: readonly string[]; readonly allows: 'nothing' | 'store_credit' } | undefined;
  readonly outcomes: readonly GoodwillOutcome[];
  readonly handlingFee?: HandlingFee | undefined;
  /** Whether delivery paid is refunded when nothing of the order is kept. */
  readonly refundsDelivery: boolean;
  /** Days the customer has to send the goods back, from the request. */
  readonly sendBackDays: number;
}

export interface Window {
  readonly days: number;
  readonly from: 'ordered' | 'delivered';
}

export type GoodwillOutcome =
  | { readonly kind: 'refund' }
  /** `bonusPercent` is added to the credit, whole percent of what comes back as credit. */
  | { readonly kind: 'store_credit'; readonly bonusPercent: number };

/** Taken once a case. */
export interface HandlingFee {
  readonly amount: number;
  /** Not taken when everything comes back as store credit. */
  readonly waivedForCredit: boolean;
}

export interface ConformityTerms {
  /** Remedies offered; repair and replacement come first by law (Directive (EU) 2019/771 art. 13). */
  readonly outcomes: readonly ConformityOutcome[];
}

export type ConformityOutcome =
  { readonly kind: 'repair' } | { readonly kind: 'replacement' } | { readonly kind: 'refund' };

export const REASON_CLASSES = ['remorse', 'defect', 'wrong_item', 'damaged_in_transit', 'late'] as const;
export type ReasonClass = (typeof REASON_CLASSES)[number];

export interface Reason {
  /** Stable: retired, never given another meaning. */
  readonly code: string;
  readonly class: ReasonClass;
  readonly labels: Labels;
  readonly retired?: boolean | undefined;
}

export const METHOD_KINDS = [
  'drop_off',
  'parcel_label',
  'paperless_code',
  'pickup',
  'in_store',
  'own_carrier',
] as const;
export type MethodKind = (typeof METHOD_KINDS)[number];

export interface Method {
  readonly code: string;
  readonly kind: MethodKind;
  readonly labels: Labels;
  readonly instructions: Labels;
  /** Where the goods go, line by line, as on an envelope. */
  readonly address: readonly string[];
}
