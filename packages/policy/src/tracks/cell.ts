import { deadlineOn, type Deadline } from '../calendar/deadline.js';
import type { LocalDay } from '../calendar/local-day.js';
import type { CreditBonus, Outcome } from '../model/outcome.js';
import type { AllowedBecause, Layer, RefusedBecause } from '../model/verdict.js';
import type { UnitGroup } from './unit-groups.js';

/** Stands for the last day of what is open without anybody knowing until when. It compares as later than any day. */
export const NO_END: LocalDay = '~';

/** One outcome for one group of units, with the reasons that lead to it: what verdicts are put together from. */
export interface Cell<O extends Outcome> {
  readonly group: UnitGroup;
  readonly outcome: O;
  readonly floorBonus?: CreditBonus | undefined;
  readonly reasons: readonly string[];
  /** The last day, or `NO_END`. */
  readonly lastDay: LocalDay;
  /** Why it is open as long as it is. */
  readonly because: AllowedBecause;
  readonly layer: Layer;
  /** The outcome's own rule. */
  readonly rule: string;
}

export interface RefusedUnits {
  readonly units: number;
  readonly because: RefusedBecause;
}

/** Whichever is open longer; the first where both end together. */
export const longer = <C extends Pick<Cell<Outcome>, 'lastDay'>>(a: C, b: C): C => (b.lastDay > a.lastDay ? b : a);

export const deadlineOf = (lastDay: LocalDay, timeZone: string): Deadline | null =>
  lastDay === NO_END ? null : deadlineOn(lastDay, timeZone);
