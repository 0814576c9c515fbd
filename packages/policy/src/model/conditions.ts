import type { LocalDay } from '../calendar/local-day.js';
import type { Amounts } from './money.js';
import type { OutcomeKind } from './outcome.js';
import type { ReasonClass } from './reason.js';

/**
 * Which units a rule is about. Everything that is said must hold, and of a list one entry; where nothing is said, the
 * rule is about all of them.
 */
export interface LineConditions {
  readonly categories?: readonly string[] | undefined;
  /** One of the line's tags is enough. */
  readonly tags?: readonly string[] | undefined;
  /** Products or single variants (`OrderLine.product` or `OrderLine.sku`). */
  readonly products?: readonly string[] | undefined;
  readonly brands?: readonly string[] | undefined;
  /** The consumer's country, ISO 3166-1 alpha-2. */
  readonly countries?: readonly string[] | undefined;
  readonly segments?: readonly string[] | undefined;
  readonly channels?: readonly string[] | undefined;
  /** Price of one unit. In a currency that is not named the condition does not hold. */
  readonly unitPrice?: PriceRange | undefined;
  /** Sold below its list price, or not. */
  readonly discounted?: boolean | undefined;
  /** Where nothing is known of the customer the condition does not hold. */
  readonly customer?: CustomerConditions | undefined;
}

export interface PriceRange {
  readonly atLeast?: Amounts | undefined;
  readonly below?: Amounts | undefined;
}

/** What a customer did before; both must hold where both are said. */
export interface CustomerConditions {
  /** At least `count` returns in the last `days` days. */
  readonly returns?: { readonly count: number; readonly days: number } | undefined;
  /** At least this share of the customer's orders had a return, in percent. */
  readonly returnRatePercent?: number | undefined;
}

/** What is known of the customer who asks. Without it no rule about customers applies. */
export interface CustomerHistory {
  /** Orders placed so far. */
  readonly orders: number;
  /** The days on which returns were asked for, one entry a return. */
  readonly returns: readonly LocalDay[];
}

/** The reason that was given. */
export interface ReasonConditions {
  readonly reasons?: readonly string[] | undefined;
  readonly reasonClasses?: readonly ReasonClass[] | undefined;
}

export interface OutcomeConditions {
  readonly outcomes?: readonly OutcomeKind[] | undefined;
}

/** The method by which the goods travel, by its code. */
export interface MethodConditions {
  readonly methods?: readonly string[] | undefined;
}

/** A rule about some units, with exceptions. */
export interface Rule<Conditions> {
  /** Names the rule in explanations; where it is missing, its place in the document does. */
  readonly id?: string | undefined;
  readonly when?: Conditions | undefined;
  /** The rule does not apply where all of this holds. */
  readonly unless?: LineConditions | undefined;
}
