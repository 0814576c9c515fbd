import type { Sentence } from '../sentence.js';

/** The mails about goods that arrived, or did not, in one language. */
export interface ArrivalText {
  readonly received: {
    readonly subject: (number: string) => string;
    readonly title: string;
    readonly opening: (order: string) => string;
    readonly missing: string;
    /** Nobody knows whether they are on their way. */
    readonly missingBy: (day: string) => Sentence;
    readonly unexpected: string;
    readonly setAside: string;
    readonly next: string;
    readonly lookedAtBy: (day: string) => Sentence;
    /** Goods to be repaired or replaced. */
    readonly remedyBy: (day: string) => Sentence;
  };
  readonly empty: {
    readonly subject: (number: string) => string;
    readonly title: string;
    readonly opening: (order: string) => string;
    readonly found: string;
    readonly next: string;
    /** Nobody is accused of anything. */
    readonly happens: string;
    readonly tell: string;
    readonly rights: string;
  };
  readonly lost: {
    readonly subject: (number: string) => string;
    readonly title: string;
    readonly opening: (order: string) => string;
    readonly next: string;
    readonly paid: string;
    readonly proof: string;
  };
}
