import type { Deadline } from '../calendar/deadline.js';
import type { LocalDay } from '../calendar/local-day.js';
import type { ExceptionCode } from './order.js';
import type { ConformityOutcome, GoodwillOutcome } from './policy.js';

/** The three different things that customers call a return; see docs/concepts.md. */
export const TRACKS = ['withdrawal', 'goodwill', 'conformity'] as const;
export type Track = (typeof TRACKS)[number];

export const LAYERS = ['statute', 'shop'] as const;
/** Who made the rule that decided. */
export type Layer = (typeof LAYERS)[number];

/** Why a line may go back, and the parameters that a sentence about it needs. */
export interface AllowedRules {
  withdrawal_open: { start: LocalDay };
  withdrawal_not_started: Record<never, never>;
  withdrawal_delivery_unknown: Record<never, never>;
  withdrawal_exception_not_disclosed: { exception: ExceptionCode };
  /** After the European deadline, before the later day that national counting gives: accepted and flagged. */
  withdrawal_late_by_national_count: { endedOn: LocalDay };
  window_open: { start: LocalDay };
  window_delivery_unknown: Record<never, never>;
  final_sale_credit_only: { start: LocalDay };
  guarantee_open: { start: LocalDay };
  guarantee_delivery_unknown: Record<never, never>;
}

/** Why a line may not go back on a track. */
export interface RefusedRules {
  already_returned: Record<never, never>;
  withdrawal_period_over: { endedOn: LocalDay };
  withdrawal_excepted: { exception: ExceptionCode };
  not_delivered: Record<never, never>;
  window_closed: { closedOn: LocalDay };
  final_sale: Record<never, never>;
  category_excluded: Record<never, never>;
  guarantee_over: { endedOn: LocalDay };
}

export type Because<Rules> = {
  [Code in keyof Rules]: {
    readonly code: Code;
    readonly layer: Layer;
    readonly params: Readonly<Rules[Code]>;
    /** Act and article, where the statute decided. */
    readonly source?: string | undefined;
  };
}[keyof Rules];

export type AllowedBecause = Because<AllowedRules>;
export type RefusedBecause = Because<RefusedRules>;
export type AllowedCode = keyof AllowedRules;
export type RefusedCode = keyof RefusedRules;

export type Outcome = GoodwillOutcome | ConformityOutcome;
export type OutcomeKind = Outcome['kind'];

export interface AllowedVerdict {
  readonly allowed: true;
  /** Until when the customer can ask; null while the period has not started or nobody knows when it did. */
  readonly until: Deadline | null;
  readonly outcomes: readonly Outcome[];
  /** A person should look: the engine accepted on doubt, in the consumer's favour. */
  readonly flagged: boolean;
  readonly because: AllowedBecause;
}

export interface RefusedVerdict {
  readonly allowed: false;
  readonly because: RefusedBecause;
}

export type Verdict = AllowedVerdict | RefusedVerdict;

/** What the engine says of one order line on one day. */
export interface LineAssessment {
  readonly lineId: string;
  readonly seller: string;
  /** Units that can still go back; the others have. */
  readonly open: number;
  readonly returned: number;
  readonly verdicts: Readonly<Record<Track, Verdict>>;
}
