import type { CaseDetails } from '@returns-portal/contract';
import type { FieldProblem, FlowError, TrackerNotice } from '@returns-portal/sdk';
import type { Task } from '../decide/whats-now.js';
import { paymentDay, tasksOf, waitingFor } from '../decide/whats-now.js';
import type { Language } from './language.js';
import type { KnownFailure } from './words.js';

/* Codes and their parameters in, one whole sentence out. */

const numberOf = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);

export const failureText = ({ code, params }: FlowError, { words, format }: Language): string => {
  if (code === 'code_wrong') return format.count(numberOf(params.left, 0), words.codeWrong);
  if (code === 'too_many_attempts') {
    return format.count(Math.max(1, Math.ceil(numberOf(params.retryAfter, 60) / 60)), words.tooMany);
  }
  if (code === 'token_invalid') return words.sessionOver;
  return code in words.failures ? words.failures[code as KnownFailure] : words.failures.other;
};

export const problemText = (problem: FieldProblem, { words }: Language): string =>
  problem.code === 'contact_missing' ? words.missing[problem.kind] : (words.problems[problem.code] ?? '');

export const noticeText = (notice: TrackerNotice, { words }: Language): string =>
  notice.code === 'past' ? words.past : words.done[notice.action];

const taskText = (task: Task, currency: string, { words, format }: Language): string => {
  switch (task.kind) {
    case 'photos':
      return words.photosWanted;
    case 'hand_over':
      return words.handOver[task.how](format.day(task.day));
    case 'too_late':
      return words.lastDayOver(format.day(task.day));
    case 'pay':
      return words.pay(format.money(task.amount, currency));
  }
};

export interface Now {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** What the customer has to do, or what is waited for. */
export const nowText = (details: CaseDetails, now: Date, language: Language): Now => {
  const { words, format } = language;
  const tasks = tasksOf(details, now);
  if (tasks.length > 0) {
    return { title: words.now, sentences: tasks.map((task) => taskText(task, details.case.currency, language)) };
  }
  const waiting = waitingFor(details);
  const day = paymentDay(details);
  const sentence = waiting === 'payment' ? words.payment(day && format.day(day)) : words.waiting[waiting];
  return { title: words.nothingToDo, sentences: [sentence] };
};

export interface LogEntry {
  readonly key: string;
  readonly text: string;
  readonly at: string;
}

/** The history, newest first; what became of goods and money has a line each. */
export const logOf = ({ history }: CaseDetails, { words }: Language): readonly LogEntry[] =>
  history
    .flatMap(({ type, at, progress }, index) => {
      const texts =
        type === 'progress_recorded'
          ? progress.flatMap(({ goods, money }) => [
              ...(goods ? [words.goodsStates[goods]] : []),
              ...(money ? [words.moneyStates[money]] : []),
            ])
          : [words.events[type]];
      return [...new Set(texts)].map((text) => ({ key: `${index} ${text}`, text, at }));
    })
    .reverse();
