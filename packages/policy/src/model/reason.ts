import type { Labels } from './labels.js';

export const REASON_CLASSES = ['remorse', 'defect', 'wrong_item', 'damaged_in_transit', 'late'] as const;
export type ReasonClass = (typeof REASON_CLASSES)[number];

/** Which other size a reason speaks for: what was too small is exchanged for something larger. */
export const SIZE_STEPS = ['larger', 'smaller'] as const;
export type SizeStep = (typeof SIZE_STEPS)[number];

export interface Reason {
  /** Stable: retired, never given another meaning. */
  readonly code: string;
  readonly class: ReasonClass;
  readonly labels: Labels;
  /** No longer offered; old cases keep it. */
  readonly retired?: boolean | undefined;
  /** Offered for these categories only; for all where it is missing. */
  readonly categories?: readonly string[] | undefined;
  /** What the shop would like to know besides; a customer can leave them out. */
  readonly questions?: readonly Question[] | undefined;
  /** The size to suggest in exchange. */
  readonly suggests?: SizeStep | undefined;
  /** What the shop wants to see. */
  readonly evidence?: Evidence | undefined;
}

export interface Question {
  readonly code: string;
  readonly labels: Labels;
  /** What can be chosen from; free text where it is missing. */
  readonly options?: readonly { readonly code: string; readonly labels: Labels }[] | undefined;
}

export interface Evidence {
  /** How many photos. */
  readonly photos: number;
  /** Whether the shop cannot decide without them, or is only helped by them. */
  readonly required: boolean;
}
