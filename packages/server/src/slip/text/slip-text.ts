import type { CaseKind } from '../../mail/case-kind.js';
import type { Counted } from '../../mail/plural.js';
import type { Sentence } from '../../mail/sentence.js';

/** How a parcel leaves the customer, as far as the wording depends on it. */
export type Leaving = 'send' | 'drop' | 'collect';

/** Every sentence of the slip in one language. */
export interface SlipText {
  /** BCP 47, for dates. */
  readonly formats: string;
  readonly title: Readonly<Record<CaseKind, string>>;
  readonly numberLabel: Readonly<Record<CaseKind, string>>;
  /** ASCII. */
  readonly fileName: (number: string) => string;
  readonly soldBy: (seller: string) => string;
  readonly leaveBy: Readonly<Record<Leaving, string>>;
  readonly order: string;
  readonly method: string;
  readonly from: string;
  readonly to: string;
  readonly whatToDo: string;
  readonly pack: string;
  readonly cutOut: string;
  /** Instead, where there is no address to cut out. */
  readonly enclose: string;
  readonly leave: Readonly<Record<Leaving, (day: string) => Sentence>>;
  /** With the place that was chosen, on one line and last, so that no full stop can fall onto a line of its own. */
  readonly dropAt: (place: string, day: string) => Sentence;
  readonly items: Counted;
  readonly waitForSome: string;
  readonly follow: string;
  /** Instead, where there is no page to follow it on. */
  readonly numberInCode: string;
  readonly pageOf: (page: number, pages: number) => string;
}
