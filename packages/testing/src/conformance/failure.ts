import type { Need } from './need.js';

/** Something does not hold. */
export class CheckFailure extends Error {
  override readonly name = 'CheckFailure';
  /** What there should have been, as text; null where the message says it all. */
  readonly expected: string | null;
  readonly seen: string | null;

  constructor(message: string, difference: { expected?: string; seen?: string; cause?: unknown } = {}) {
    super(message, { cause: difference.cause });
    this.expected = difference.expected ?? null;
    this.seen = difference.seen ?? null;
  }
}

/** A check finds that there is nothing to try it on, such as an order of which nothing can be returned. */
export class NotApplicable extends Error {
  override readonly name = 'NotApplicable';
  readonly need: Need | null;

  constructor(message: string, need: Need | null = null) {
    super(message);
    this.need = need;
  }
}
