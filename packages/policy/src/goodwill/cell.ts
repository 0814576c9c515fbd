import type { LocalDay } from '../calendar/local-day.js';
import type { CreditBonus, GoodwillOutcome } from '../model/outcome.js';
import type { AllowedBecause, Layer, RefusedBecause } from '../model/verdict.js';

/** One outcome for one group of units, with the reasons that lead to it: what verdicts are put together from. */
export interface Cell {
  /** Which group of units of the line, and how many they are. */
  readonly group: number;
  readonly units: number;
  readonly outcome: GoodwillOutcome;
  readonly floorBonus?: CreditBonus | undefined;
  readonly reasons: readonly string[];
  /** Null where it is open and nobody can say until when. */
  readonly lastDay: LocalDay | null;
  /** Why it is open as long as it is. */
  readonly because: AllowedBecause;
  readonly layer: Layer;
  /** The outcome's own rule. */
  readonly rule: string;
}

/** What a document gives for a line, before anybody looks at the day. */
export interface Given {
  readonly cells: readonly Cell[];
  /** Why units or outcomes are not among the cells. */
  readonly refusals: readonly Refusal[];
}

export interface Refusal {
  readonly because: RefusedBecause;
  /** The units it is about, where it is about some of them; else all. */
  readonly units: number | null;
  /** The outcome it is about, where it is about one; else all. */
  readonly outcome: GoodwillOutcome['kind'] | null;
}

/** Whether the first cell stays open longer than the second. Open without a day is longest. */
export const lastsLonger = (a: Cell, b: Cell): boolean =>
  a.lastDay === null ? b.lastDay !== null : b.lastDay !== null && a.lastDay > b.lastDay;
