import type { CaseKind } from '../case-kind.js';
import type { Counted } from '../plural.js';

/** A moment as the clock of a time zone shows it, in parts. */
export interface MomentParts {
  readonly day: string;
  /** Two digits. */
  readonly hour: string;
  readonly minute: string;
  readonly zone: string;
}

/** What several mails say, in one language. */
export interface SharedText {
  /** BCP 47, for dates and amounts. */
  readonly formats: string;
  readonly currencyDisplay: 'symbol' | 'narrowSymbol';
  readonly moment: (parts: MomentParts) => string;
  /** The same on a day that is known. */
  readonly time: (parts: Omit<MomentParts, 'day'>) => string;
  readonly greeting: (name: string) => string;
  /** Instead, where a name holds nothing that can be read. */
  readonly greetingWithoutName: string;
  readonly soldBy: (seller: string) => string;
  readonly numberLabel: Readonly<Record<CaseKind, string>>;
  readonly items: Counted;
  readonly follow: string;
  /** Instead, where there is nothing to follow any more. */
  readonly openPage: string;
  readonly questions: string;
}
