import type { LocalDay } from '../../calendar/local-day.js';
import type { Amounts } from '../../model/money.js';
import type { Policy } from '../../model/policy.js';
import type { Statute } from '../../statute/statute.js';

/** JSON-LD, as far as a policy needs it. */
export type Markup = Readonly<Record<string, unknown>>;

export const LOST_CODES = [
  /** The window is longer for some goods; the shortest is given. */
  'window_varies',
  /** It starts before delivery, and the vocabulary counts from delivery. */
  'window_starts_before_delivery',
  /** Another outcome is there longer than a refund, or there is no refund beyond the law. */
  'outcome_has_other_window',
  /** What can be chosen depends on the reason or the goods. */
  'outcome_for_some',
  /** Repair, replacement or a price reduction, which the vocabulary does not know. */
  'outcome_unknown',
  'credit_bonus',
  'exchange_for_variant',
  /** Some goods are excluded or limited: attach another policy to those products. */
  'restriction',
  'condition_for_some',
  /** A demand that is finer than new, used and damaged. */
  'condition_unknown',
  'fee_for_some',
  /** Several fees or ways to reckon them; the highest is given. */
  'fees_differ',
  'fee_free_from',
  'fee_per_parcel',
  'fee_without_currency',
  /** The vocabulary cannot say that a withdrawal bears no fee. */
  'fee_not_in_withdrawal',
  /** Pickup, or a code that is shown instead of a label. */
  'method_unknown',
  'method_for_some',
  'season_for_some',
  'gift_outcomes',
  'bundles',
  'clawback',
  /** Whether delivery paid comes back. */
  'delivery_refund',
  /** The legal guarantee, which is another right. */
  'legal_guarantee',
  'notes',
  'return_country_assumed',
] as const;
export type LostCode = (typeof LOST_CODES)[number];

/** Something that the document says and the vocabulary cannot. */
export interface LostPart {
  readonly path: string;
  readonly code: LostCode;
}

export interface MarkupContext {
  readonly policy: Policy;
  readonly country: string;
  readonly currency: string;
  readonly currencyExponent: number;
  readonly statute: Statute;
  readonly today: LocalDay;
  readonly lose: (path: string, code: LostCode) => void;
}

const VOCABULARY = 'https://schema.org/';
export const term = (name: string): string => `${VOCABULARY}${name}`;

/** One value as it is, several as a list, none not at all. */
export const oneOrMore = (key: string, values: readonly string[]): Markup =>
  values.length === 0 ? {} : { [key]: values.length === 1 ? values[0] : values };

/** Minor units as a decimal number: 490 with 2 decimals is 4.9. */
const decimal = (amount: number, exponent: number): number => Number(`${String(amount)}e-${String(exponent)}`);

export const monetaryAmount = (amount: number, { currency, currencyExponent }: MarkupContext): Markup => ({
  '@type': 'MonetaryAmount',
  value: decimal(amount, currencyExponent),
  currency,
});

export const inCurrency = (amounts: Amounts, { currency }: MarkupContext): number | undefined => amounts[currency];
