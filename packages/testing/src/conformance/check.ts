import type { Area } from './areas.js';
import type { Bench } from './bench.js';
import type { Need } from './need.js';

/** One thing that must hold of every back end, with what it takes to understand a failure. */
export interface Check {
  /** Stable: reports, options and pipelines name it. Begins with the area. */
  readonly id: string;
  readonly area: Area;
  /** What holds, as a sentence without a stop: "finds an order by its number and contact". */
  readonly title: string;
  /** What goes wrong for a customer or a shop where it does not hold. */
  readonly why: string;
  /** What to do about it. */
  readonly fix: string;
  readonly needs: readonly Need[];
  /** Rejects with a CheckFailure, with a NotApplicable, or with whatever the adapter threw. */
  readonly run: (bench: Bench) => Promise<void>;
}

/** The checks of one area. */
export const inArea = (area: Area, checks: readonly Omit<Check, 'area'>[]): readonly Check[] =>
  checks.map((check) => ({ ...check, area }));
