import type { Due } from '@returns-portal/contract';
import type { Sentence } from '../sentence.js';

/** The mails that call a shop's staff to a return, in one language. They name nobody in their subjects. */
export interface NoticeText {
  readonly refundFailed: {
    readonly subject: (number: string) => string;
    readonly title: string;
    readonly opening: (amount: string, order: string) => Sentence;
    readonly problem: string;
    readonly next: string;
  };
  readonly due: {
    readonly subject: Readonly<Record<'soon' | 'over', (number: string) => string>>;
    readonly title: Readonly<Record<'soon' | 'over', string>>;
    /** What has to be done, in a sentence. */
    readonly toDo: Readonly<Record<Due['kind'], string>>;
    readonly by: Readonly<Record<'soon' | 'over', (day: string) => Sentence>>;
    /** Where law sets the day. */
    readonly law: string;
  };
  readonly order: string;
}
