import type { WithdrawalTask } from '@returns-portal/contract';
import type { Sentence } from '../sentence.js';

/** The mail that calls a shop's staff to a statement of withdrawal, in one language. */
export interface TaskText {
  /** Names nobody: subjects are seen by whoever looks over a shoulder. */
  readonly subject: (number: string) => string;
  readonly title: string;
  /** What has to be done, in a sentence. */
  readonly toDo: Readonly<Record<WithdrawalTask, string>>;
  readonly dueBy: (day: string) => Sentence;
  readonly about: string;
  readonly received: string;
  readonly name: string;
  readonly contract: string;
  readonly email: string;
  readonly neverRefused: string;
}
