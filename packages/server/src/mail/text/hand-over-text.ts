import type { HandOver } from '../case-kind.js';
import type { Sentence } from '../sentence.js';

/** How, where and until when goods change hands, in one language. */
export interface HandOverText {
  readonly handOverBy: Readonly<Record<HandOver, (day: string) => Sentence>>;
  readonly waitForSome: string;
  readonly method: (label: string) => string;
  /** When the carrier comes. */
  readonly pickup: (day: string, from: string, to: string) => Sentence;
  readonly chosenPlace: string;
  /** Said only where a place is named as well, so that nobody takes one for the other. */
  readonly parcelAddress: string;
  readonly printAttached: string;
  readonly showCode: (code: string) => Sentence;
}
