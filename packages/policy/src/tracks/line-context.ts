import type { LocalDay } from '../calendar/local-day.js';
import type { Order, OrderLine } from '../model/order.js';
import type { Policy } from '../model/policy.js';
import type { AllowedBecause, RefusedBecause, RefusedVerdict } from '../model/verdict.js';
import type { Statute } from '../statute/statute.js';

/** All that a statutory track needs to decide about one line on one day. */
export interface LineContext {
  readonly order: Order;
  readonly line: OrderLine;
  /** The lines of the same seller in the same order: one contract, one withdrawal period. */
  readonly contractLines: readonly OrderLine[];
  readonly policy: Policy;
  readonly statute: Statute;
  readonly today: LocalDay;
  /** Units of the line that have gone back or are asked for elsewhere. */
  readonly gone: number;
  readonly askedBy: 'buyer' | 'gift_recipient';
}

export const refused = (because: RefusedBecause): RefusedVerdict => ({ allowed: false, because });

/** What a flag-worthy doubt looks like: the engine accepted and a person should look. */
const DOUBTS: ReadonlySet<AllowedBecause['code']> = new Set([
  'withdrawal_delivery_unknown',
  'withdrawal_exception_not_disclosed',
  'withdrawal_exception_unproven',
  'withdrawal_late_by_national_count',
  'window_delivery_unknown',
  'guarantee_delivery_unknown',
] as const);

export const isDoubt = (because: AllowedBecause): boolean => DOUBTS.has(because.code);
