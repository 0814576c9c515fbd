import type { OutcomeKind, Track } from '@returns-portal/policy';

/** What was submitted, for the page and for its statistics: nothing about a person or an item. */
export interface SubmittedSummary {
  /** The number of each case that was made. */
  readonly numbers: readonly string[];
  /** How many units go back or stay under another arrangement. */
  readonly units: number;
  /** Each that occurs, once. */
  readonly tracks: readonly Track[];
  readonly outcomes: readonly OutcomeKind[];
}

/** A return was stored. */
export class ReturnsSubmittedEvent extends CustomEvent<SubmittedSummary> {
  constructor(detail: SubmittedSummary) {
    super('returns-submitted', { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'returns-submitted': ReturnsSubmittedEvent;
  }
}
