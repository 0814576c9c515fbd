import type { ReturnsAdapter } from '@returns-portal/sdk';
import type { Area } from './areas.js';
import type { Bench } from './bench.js';

/** The methods that an adapter may have. */
export type Ability = {
  [Name in keyof ReturnsAdapter]-?: undefined extends ReturnsAdapter[Name] ? Name : never;
}[keyof ReturnsAdapter];

/**
 * What a check cannot do without. `can:…`: a method of the adapter. `writes`: that something may be submitted. `http`:
 * the address of the API. `other_shop`: another shop there. `staff`: an API key. `time`: to know what time the back end
 * thinks it is; `set_time`: to change that. `sign_in`: a customer who is signed in. `demo`: the demo shops.
 */
export type Need =
  `can:${Ability}` | 'writes' | 'http' | 'other_shop' | 'staff' | 'time' | 'set_time' | 'sign_in' | 'demo';

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
