import type { Deadline } from '../calendar/deadline.js';
import type { LocalDay } from '../calendar/local-day.js';
import type { Labels } from './labels.js';
import type { ExceptionCode } from './order.js';
import type { ConformityOutcome, CreditBonus, GoodwillOutcome, OutcomeKind } from './outcome.js';
import type { DecisionKind, FeeKind, ItemCondition, RestrictionCode } from './policy.js';
import type { UnsettledPoint } from '../statute/unsettled.js';

export const LAYERS = ['statute', 'operator', 'shop'] as const;
/** Who made the rule that decided; the operator is the marketplace above the shop. */
export type Layer = (typeof LAYERS)[number];

/** What a sentence about a rule may need. */
export interface RuleParams {
  day: LocalDay;
  exception: ExceptionCode;
  restriction: RestrictionCode;
}

/**
 * Why a line may go back, and the kind of each parameter. The types and the wire format are both made from these
 * tables, so a rule is written down once.
 */
export const ALLOWED_RULES = {
  withdrawal_open: { start: 'day' },
  /** The consumer was not told of the right, so the period is longer (Directive 2011/83/EU art. 10). */
  withdrawal_extended: { start: 'day' },
  withdrawal_not_started: {},
  withdrawal_delivery_unknown: {},
  withdrawal_exception_not_disclosed: { exception: 'exception' },
  /** An exception is claimed, but it depends on something that nobody knows yet, such as an unbroken seal. */
  withdrawal_exception_unproven: { exception: 'exception' },
  /** After the European deadline, before the last day that national law could give: accepted and flagged. */
  withdrawal_late_by_national_count: { endedOn: 'day' },
  window_open: { start: 'day' },
  /** Longer than the window, thanks to a season. */
  season_open: { start: 'day' },
  /** The window starts with the last item, which has not arrived. */
  window_not_started: {},
  window_delivery_unknown: {},
  /** Open, but a restriction leaves fewer outcomes. */
  outcomes_restricted: { restriction: 'restriction' },
  guarantee_open: { start: 'day' },
  guarantee_delivery_unknown: {},
} as const satisfies RuleTable;

/** Why a line may not go back on a track. */
export const REFUSED_RULES = {
  already_returned: {},
  withdrawal_period_over: { endedOn: 'day' },
  withdrawal_excepted: { exception: 'exception' },
  /** Whoever was given the goods is not the consumer who made the contract. */
  withdrawal_buyer_only: {},
  not_delivered: {},
  window_closed: { closedOn: 'day' },
  /** No window, or no outcome, of the policy is about this item. */
  nothing_offered: {},
  final_sale: {},
  excluded: {},
  value_too_low: {},
  value_too_high: {},
  discounted: {},
  guarantee_over: { endedOn: 'day' },
} as const satisfies RuleTable;

type RuleTable = Readonly<Record<string, Readonly<Record<string, keyof RuleParams>>>>;
type AllowedTable = typeof ALLOWED_RULES;
type RefusedTable = typeof REFUSED_RULES;

type Params<Kinds> = { readonly [Name in keyof Kinds]: RuleParams[Kinds[Name] & keyof RuleParams] };

export type Because<Table> = {
  [Code in keyof Table]: {
    readonly code: Code;
    readonly layer: Layer;
    readonly params: Params<Table[Code]>;
    /** The rule of the policy that decided: its `id`, or its place in the document (`goodwill.windows[0]`). */
    readonly rule?: string | undefined;
    /** Act and article, where the statute decided. */
    readonly source?: string | undefined;
  };
}[keyof Table];

export type AllowedBecause = Because<AllowedTable>;
export type RefusedBecause = Because<RefusedTable>;
export type AllowedCode = keyof AllowedTable;
export type RefusedCode = keyof RefusedTable;

/** A choice that the customer has, and under which conditions. */
export interface Offer<Kind> {
  readonly outcome: Kind;
  /** The reasons with which it can be chosen; null for all that the verdict names. */
  readonly reasons: readonly string[] | null;
  /** How many units it can be chosen for. */
  readonly units: number;
  /** Until when; null while nobody knows. */
  readonly until: Deadline | null;
  readonly layer: Layer;
  readonly rule: string;
}

export interface GoodwillOffer extends Offer<GoodwillOutcome> {
  /** On a marketplace: the bonus that the operator demands; the better one for the customer counts. */
  readonly floorBonus?: CreditBonus | undefined;
}

/**
 * A fee that this line may bring. What is null does not matter; the first of a kind whose conditions hold applies
 * (`feesFor`). Amounts in the order's currency.
 */
export interface FeeOffer {
  readonly rule: string;
  readonly kind: FeeKind;
  readonly labels?: Labels | undefined;
  readonly charge: { readonly per: 'case' | 'parcel'; readonly amount: number } | { readonly percent: number };
  readonly freeFrom: number | null;
  readonly reasons: readonly string[] | null;
  readonly outcomes: readonly OutcomeKind[] | null;
  readonly methods: readonly string[] | null;
}

/** Who decides, under which conditions; the first that holds applies (`decisionFor`). */
export interface DecisionOffer {
  readonly rule: string;
  readonly decide: DecisionKind;
  readonly reasons: readonly string[] | null;
  readonly outcomes: readonly OutcomeKind[] | null;
  /** In minor units, at least the first and below the second; null where it does not matter. */
  readonly caseValueFrom: number | null;
  readonly caseValueBelow: number | null;
}

/** What is left after a day: "exchange only after 14 July". */
export interface Change {
  readonly after: LocalDay;
  readonly units: number;
  readonly outcomes: readonly OutcomeKind[];
}

interface Allowed {
  readonly allowed: true;
  /** How many of the line's open units. */
  readonly units: number;
  /** Until when the customer can ask for something; null while the period has not started or nobody knows. */
  readonly until: Deadline | null;
  /** The methods by which the goods can travel, by code. */
  readonly methods: readonly string[];
  /** Units of the line that cannot go back on this track, and why. */
  readonly refusedUnits: readonly { readonly units: number; readonly because: RefusedBecause }[];
  /** What will be left later, in the order of the days. */
  readonly changes: readonly Change[];
  /** A person should look: the engine accepted on doubt, in the consumer's favour. */
  readonly flagged: boolean;
  /** Points of law that this verdict rests on and that are not settled; see docs/law.md. */
  readonly unsettled: readonly UnsettledPoint[];
  readonly because: AllowedBecause;
}

export interface RefusedVerdict {
  readonly allowed: false;
  readonly because: RefusedBecause;
}

/** A withdrawal is refunded: there is no outcome to choose, no reason, no fee and nobody to decide. */
export type WithdrawalAllowed = Allowed;

export interface GoodwillAllowed extends Allowed {
  /** The reasons that can be given for this item, by code. */
  readonly reasons: readonly string[];
  readonly offers: readonly GoodwillOffer[];
  /** What the shop gives for other items or gave until a day, and why not here and now. */
  readonly closed: readonly { readonly outcome: OutcomeKind; readonly because: RefusedBecause }[];
  readonly fees: readonly FeeOffer[];
  /** On a marketplace: what the operator lets a seller charge at most; null without an operator. */
  readonly feeLimits: readonly FeeOffer[] | null;
  readonly conditions: readonly ItemCondition[];
  readonly decisions: readonly DecisionOffer[];
  /** Lines that have to go back as well. */
  readonly together: readonly string[];
}

export interface ConformityAllowed extends Allowed {
  readonly reasons: readonly string[];
  readonly offers: readonly Offer<ConformityOutcome>[];
  readonly decisions: readonly DecisionOffer[];
  /** Until this day the trader has to prove that the goods were in order (Directive (EU) 2019/771 art. 11). */
  readonly presumedUntil: LocalDay | null;
}

export type WithdrawalVerdict = WithdrawalAllowed | RefusedVerdict;
export type GoodwillVerdict = GoodwillAllowed | RefusedVerdict;
export type ConformityVerdict = ConformityAllowed | RefusedVerdict;
export type Verdict = WithdrawalVerdict | GoodwillVerdict | ConformityVerdict;

export interface Verdicts {
  readonly withdrawal: WithdrawalVerdict;
  readonly goodwill: GoodwillVerdict;
  readonly conformity: ConformityVerdict;
}

/** What the engine says of one order line on one day. */
export interface LineAssessment {
  readonly lineId: string;
  readonly seller: string;
  /** Units that can still go back; the others have. */
  readonly open: number;
  readonly returned: number;
  readonly verdicts: Verdicts;
}
