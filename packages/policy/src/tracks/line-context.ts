import type { LocalDay } from '../calendar/local-day.js';
import type { ShopSettings } from '../compile/compiled-policy.js';
import type { Order, OrderLine } from '../model/order.js';
import type { Policy } from '../model/policy.js';
import type { RefusedBecause, RefusedVerdict } from '../model/verdict.js';
import type { ShopRules } from '../rules/shop-rules.js';
import type { Subject } from '../rules/subject.js';
import type { Statute } from '../statute/statute.js';
import type { UnitGroup } from './unit-groups.js';

/** All that a track needs to decide about one line with open units on one day. */
export interface LineContext {
  readonly order: Order;
  readonly line: OrderLine;
  /** The lines of the same seller in the same order: one contract, one withdrawal period. */
  readonly contractLines: readonly OrderLine[];
  readonly policy: Policy;
  readonly settings: ShopSettings;
  readonly rules: ShopRules;
  readonly subject: Subject;
  readonly statute: Statute;
  readonly today: LocalDay;
  /** The open units, by delivery. */
  readonly groups: readonly UnitGroup[];
  /** Units of the line that have gone back or are asked for elsewhere. */
  readonly gone: number;
  readonly askedBy: 'buyer' | 'gift_recipient';
  readonly exchange: boolean;
}

export const refused = (because: RefusedBecause): RefusedVerdict => ({ allowed: false, because });
