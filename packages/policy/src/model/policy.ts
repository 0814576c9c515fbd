import type { LocalDay } from '../calendar/local-day.js';
import type {
  DecisionConditions,
  LineConditions,
  MethodConditions,
  OutcomeConditions,
  ReasonConditions,
  Rule,
} from './conditions.js';
import type { Labels } from './labels.js';
import type { DestinationRule, Method } from './method.js';
import type { Amounts } from './money.js';
import type { ConformityOutcome, GoodwillOutcome, OutcomeKind } from './outcome.js';
import type { Reason } from './reason.js';
import type { RefundRule, WithdrawalRefundRule } from './refund-rule.js';

/**
 * One version of a shop's rules. The version in force on the day of purchase governs an order for good.
 * What the statute decides is not in here: a policy can only add to it. On a marketplace the operator's own document
 * can stand as a floor under the sellers' (`compilePolicy`).
 */
export interface Policy {
  /** Where the document's JSON Schema is, for editors. */
  readonly $schema?: string | undefined;
  /** The shop (on a marketplace: the seller, or for a floor the operator) whose policy this is. */
  readonly shop: string;
  readonly version: string;
  readonly effectiveFrom: LocalDay;
  /** Countries that the shop sells to, ISO 3166-1 alpha-2: what the linter measures the document against. */
  readonly markets?: readonly string[] | undefined;
  readonly withdrawal: WithdrawalTerms;
  readonly goodwill: GoodwillTerms;
  readonly conformity: ConformityTerms;
  readonly reasons: readonly Reason[];
  readonly methods: readonly Method[];
  readonly destinations?: readonly DestinationRule[] | undefined;
  readonly decisions?: readonly DecisionRule[] | undefined;
  /** When what an item brings is given; the first that holds. Those of a withdrawal are in `withdrawal`. */
  readonly refunds?: readonly RefundRule[] | undefined;
  /**
   * What customers are to read for the shop's own words: its categories, tags, segments and channels, by code. One
   * without a name is not shown to customers.
   */
  readonly names?: Readonly<Record<string, Labels>> | undefined;
  /** What the shop says to its customers besides; shown with the policy, decides nothing. */
  readonly notes?: readonly PolicyNote[] | undefined;
}

/**
 * What the law leaves to the trader inside a withdrawal. It has no room for fees, reasons or incentives, nor for what the
 * customer did before.
 */
export interface WithdrawalTerms {
  /** Whether the consumer is told of the right before buying, as art. 6(1)(h) asks; if not, 12 months are added. */
  readonly informed: boolean;
  /**
   * Whether the consumer is told where the withdrawal function is, which art. 6(1)(h) asks since 19 June 2026.
   * If not, contracts from that day on count as not informed. Default: as `informed`.
   */
  readonly informedOfFunction?: boolean | undefined;
  /** Where the withdrawal function is (art. 11a). It decides nothing here: the linter reads it. */
  readonly function?: WithdrawalFunction | undefined;
  /**
   * Whether consumers are told before buying which goods have no right of withdrawal, or how it is lost
   * (art. 6(1)(k)). What an order says of its line counts for that line; the linter reads this.
   */
  readonly exceptionsDisclosed?: boolean | undefined;
  /** Who pays the way back. The consumer does only if told so beforehand (art. 14(1)). */
  readonly returnCost: 'consumer' | 'trader';
  /** The trader fetches the goods: then it cannot wait for them before it refunds (art. 13(3)). */
  readonly traderCollects?: boolean | undefined;
  /** Delivery paid, when only a part of the order is withdrawn from: the statute is silent. Default: `difference`. */
  readonly partialDelivery?: PartialDelivery | undefined;
  /** When it is paid back, where that is earlier than the law asks; the first that holds. */
  readonly refunds?: readonly WithdrawalRefundRule[] | undefined;
}

/** The page with the withdrawal function, as everybody can open it. */
export interface WithdrawalFunction {
  /** Absolute, `https`. */
  readonly url: string;
  /** Whether it is there for whoever has not signed in: guests can order, so they can withdraw. */
  readonly withoutLogin: boolean;
}

/**
 * `none_if_still_due`: nothing while something of the order is kept. `difference`: what delivery of the kept goods
 * alone would not have cost. `pro_rata`: by value. `full`: all of it with the first return.
 */
export const PARTIAL_DELIVERY = ['none_if_still_due', 'difference', 'pro_rata', 'full'] as const;
export type PartialDelivery = (typeof PARTIAL_DELIVERY)[number];

/** What the shop gives beyond the law. */
export interface GoodwillTerms {
  /** For each outcome the first window that holds decides; an outcome without one is not given. */
  readonly windows: readonly WindowRule[];
  /** Windows that are made longer for purchases in a season. */
  readonly seasons?: readonly Season[] | undefined;
  /** Where a window starts with an event whose day nobody knows. Default: `stay_open`, and a person looks. */
  readonly unknownDelivery?: UnknownDelivery | undefined;
  /** All that hold apply, each of them narrowing what is given. */
  readonly restrictions?: readonly Restriction[] | undefined;
  readonly conditions?: readonly ConditionRule[] | undefined;
  /** For each reason the first rule that holds says what can be chosen. */
  readonly outcomes: readonly OutcomeRule[];
  readonly fees?: readonly Fee[] | undefined;
  /** What somebody who was given the goods may choose. Default: store credit and exchange. */
  readonly giftOutcomes?: readonly OutcomeKind[] | undefined;
  /** Whether the lines of a set only go back together. Default: `separately`. */
  readonly bundles?: 'together' | 'separately' | undefined;
  /** The order discount on what is kept is taken back where less than this is kept. Default: never. */
  readonly clawback?: { readonly keptBelow: Amounts } | undefined;
  /** Whether delivery paid is refunded when nothing of the order is kept. */
  readonly refundsDelivery: boolean;
  /** Days the customer has to send the goods back, from the request. */
  readonly sendBackDays: number;
}

export const WINDOW_STARTS = ['ordered', 'shipped', 'delivered', 'last_item_delivered'] as const;
export type WindowStart = (typeof WINDOW_STARTS)[number];

export interface WindowRule extends Rule<LineConditions & OutcomeConditions> {
  /** Calendar days after the starting event; the last one rolls over weekends and holidays. */
  readonly days: number;
  readonly from: WindowStart;
}

/** Bought from `from` to `until`, both included and every year (`MM-DD`, also over New Year): open until `returnUntil`. */
export interface Season extends Rule<LineConditions & OutcomeConditions> {
  readonly bought: { readonly from: string; readonly until: string };
  /** `MM-DD`, the first such day after the season began. */
  readonly returnUntil: string;
}

export type UnknownDelivery =
  { readonly then: 'stay_open' } | { readonly then: 'assume_transit'; readonly days: number };

export const RESTRICTION_CODES = ['final_sale', 'excluded', 'value_too_low', 'value_too_high', 'discounted'] as const;
export type RestrictionCode = (typeof RESTRICTION_CODES)[number];

export const ITEM_CONDITIONS = ['unused', 'unworn_with_tags', 'sealed', 'complete', 'original_packaging'] as const;
export type ItemCondition = (typeof ITEM_CONDITIONS)[number];

/** Leaves some outcomes, or none. */
export interface Restriction extends Rule<LineConditions> {
  /** What the customer is told. */
  readonly because: RestrictionCode;
  /** The outcomes that are left; none where it is missing. */
  readonly only?: readonly OutcomeKind[] | undefined;
}

/** The state that goods must be in to go back; all that hold apply. */
export interface ConditionRule extends Rule<LineConditions> {
  readonly demand: readonly ItemCondition[];
}

export interface OutcomeRule extends Rule<LineConditions & ReasonConditions> {
  readonly offer: readonly GoodwillOutcome[];
}

export const FEE_KINDS = ['return_postage', 'handling'] as const;
export type FeeKind = (typeof FEE_KINDS)[number];

/**
 * What the customer pays for a goodwill return. For each item the first fee of a kind that holds is meant; where items
 * have different ones, the highest flat amount is taken once a case or parcel.
 */
export interface Fee extends Rule<LineConditions & ReasonConditions & OutcomeConditions & MethodConditions> {
  readonly kind: FeeKind;
  /** What it is called on the quote. */
  readonly labels?: Labels | undefined;
  readonly charge: FeeCharge;
  /** Not taken where the goods that go back by goodwill are worth at least this. */
  readonly freeFrom?: Amounts | undefined;
}

export type FeeCharge =
  | { readonly per: 'case' | 'parcel'; readonly amount: Amounts }
  /** Whole percent of what the items bring, rounded down. */
  | { readonly percent: number };

/** Of the legal guarantee: what the shop does, within what the law allows. */
export interface ConformityTerms {
  /** Remedies offered; repair and replacement come first by law (Directive (EU) 2019/771 art. 13). */
  readonly outcomes: readonly ConformityOutcome[];
  /** Agreed liability for second-hand goods, in months; the law's full period where it is missing. */
  readonly secondHandMonths?: number | undefined;
  /** Longer liability after a repair than national law is known to ask, in months (Directive (EU) 2024/1799). */
  readonly repairExtensionMonths?: number | undefined;
}

export const DECISIONS = ['approve', 'ask_evidence', 'review'] as const;
export type DecisionKind = (typeof DECISIONS)[number];

/**
 * Who decides about a goodwill return or a guarantee claim; the first rule that holds. There is none for a
 * withdrawal. Without a rule, goodwill is approved at once and a guarantee claim waits for a person.
 */
export interface DecisionRule extends Rule<DecisionConditions> {
  readonly decide: DecisionKind;
}

export interface PolicyNote {
  readonly code: string;
  readonly labels: Labels;
  readonly url?: string | undefined;
}
