import type { LocalDay } from '../calendar/local-day.js';
import type { Amounts } from './money.js';
import type { OutcomeKind } from './outcome.js';
import type { ReasonClass } from './reason.js';

/** Which units a rule is about, by what was sold, to whom and where. What the customer did before is not among it. */
export interface SaleConditions {
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
}

/**
 * Which units a rule is about. Everything that is said must hold, and of a list one entry; where nothing is said, the
 * rule is about all of them.
 */
export interface LineConditions extends SaleConditions {
  /** Where nothing is known of the customer the condition does not hold. */
  readonly customer?: CustomerConditions | undefined;
}

export interface PriceRange {
  readonly atLeast?: Amounts | undefined;
  readonly below?: Amounts | undefined;
}

/**
 * What a customer did before; all that is said must hold. It can make a shop look twice at what it gives by goodwill, and
 * is never looked at in a withdrawal.
 */
export interface CustomerConditions {
  /** At least `count` returns in the last `days` days. */
  readonly returns?: TimesInDays | undefined;
  /** At least this many returns per hundred orders. */
  readonly returnRatePercent?: number | undefined;
  /** Goods worth at least this came back in the last `days` days. In a currency that is not named it does not hold. */
  readonly returnedValue?: { readonly atLeast: Amounts; readonly days: number } | undefined;
  /** At least `count` times in the last `days` days photos that were asked for did not come. */
  readonly evidenceRefused?: TimesInDays | undefined;
  /** At least `count` parcels in the last `days` days had nothing in them. */
  readonly emptyParcels?: TimesInDays | undefined;
}

export interface TimesInDays {
  readonly count: number;
  readonly days: number;
}

/** What is known of the customer who asks. Without it no rule about customers applies; nor does one about what is missing. */
export interface CustomerHistory {
  /** Orders placed so far. */
  readonly orders: number;
  /** The days on which returns were asked for, one entry a return. */
  readonly returns: readonly LocalDay[];
  /** What goods cost that came back, by the day on which they were asked to. Minor units. */
  readonly returnedValue?: readonly ReturnedValue[] | undefined;
  /** The days on which photos that were asked for were refused, or did not come in time. */
  readonly evidenceRefused?: readonly LocalDay[] | undefined;
  /** The days on which a parcel came with nothing in it. */
  readonly emptyParcels?: readonly LocalDay[] | undefined;
}

export interface ReturnedValue {
  readonly on: LocalDay;
  readonly amount: number;
  readonly currency: string;
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

/** What is known of an item that does not go back by withdrawal, once the customer has chosen. */
export interface DecisionConditions extends LineConditions, ReasonConditions, OutcomeConditions {
  readonly tracks?: readonly ('goodwill' | 'conformity')[] | undefined;
  /** What the items of the case that do not go back by withdrawal are worth together. */
  readonly caseValue?: PriceRange | undefined;
}

/** A rule about some units, with exceptions. */
export interface Rule<Conditions, Exceptions = LineConditions> {
  /** Names the rule in explanations; where it is missing, its place in the document does. */
  readonly id?: string | undefined;
  readonly when?: Conditions | undefined;
  /** The rule does not apply where all of this holds. */
  readonly unless?: Exceptions | undefined;
}
