import type { OrderView, OrderViewLine } from '@returns-portal/contract';
import { localDayAt, type RefusedBecause, type Track } from '@returns-portal/policy';
import type { FieldProblem, FlowError, Notice } from '@returns-portal/sdk';
import type { KnownFailure } from './judgement.js';
import type { Language } from './language.js';

/* Codes and their parameters in, one whole sentence out. */

export const problemText = (problem: FieldProblem, { judgement }: Language): string =>
  problem.code === 'contact_missing' && problem.kind !== 'email'
    ? judgement.contactMissing[problem.kind]
    : judgement.problems[problem.code];

const numberOf = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);

export const failureText = ({ code, params }: FlowError, { judgement, format }: Language): string => {
  if (code === 'code_wrong') return format.count(numberOf(params.left, 0), judgement.codeWrong);
  if (code === 'too_many_attempts') {
    return format.count(Math.max(1, Math.ceil(numberOf(params.retryAfter, 60) / 60)), judgement.tooMany);
  }
  const { failures } = judgement;
  return code in failures ? failures[code as KnownFailure] : failures.other;
};

export const noticeText = (notice: Notice, currency: string, { judgement, format }: Language): string =>
  notice.code === 'quote_renewed'
    ? judgement.quoteRenewed(format.money(notice.refundBefore + notice.creditBefore, currency))
    : judgement.notices[notice.code];

const refusedText = (because: RefusedBecause, { judgement, format }: Language): string => {
  if (because.code === 'withdrawal_excepted') return judgement.excepted[because.params.exception];
  const day =
    because.code === 'window_closed'
      ? because.params.closedOn
      : because.code === 'withdrawal_period_over' || because.code === 'guarantee_over'
        ? because.params.endedOn
        : '';
  return judgement.refused[because.code](day && format.day(day));
};

export interface VerdictLine {
  readonly text: string;
  readonly isOpen: boolean;
  /** What still can be done although the shop's own period is over. */
  readonly more: string | null;
}

/** The one sentence under an item: the longest way back that is open, or why there is none. */
export const verdictLine = (order: OrderView, line: OrderViewLine, language: Language): VerdictLine => {
  const { withdrawal, goodwill, conformity } = line.verdicts;
  const { judgement, format } = language;
  const open = [withdrawal, goodwill].flatMap((verdict) => (verdict.allowed && line.open > 0 ? [verdict] : []));
  // Without a last day is longer than with one.
  const lastDay = ({ until }: (typeof open)[number]): string => until?.day ?? '9999';
  const [longest] = open.sort((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1));
  if (longest) {
    const day = longest.until?.day;
    const offers = goodwill.allowed && longest === goodwill ? goodwill.offers : [];
    const creditOnly = offers.length > 0 && offers.every(({ outcome }) => outcome.kind === 'store_credit');
    const today = localDayAt(new Date().toISOString(), order.timeZone);
    const text =
      judgement.special[longest.because.code] ??
      (day === undefined
        ? judgement.openUnknown
        : creditOnly
          ? judgement.creditOnly(format.day(day))
          : day === today
            ? judgement.lastDay
            : judgement.open(format.day(day)));
    return { text, isOpen: true, more: null };
  }
  // The shop's own reason says most, unless it only says that it never takes such things.
  const refused = !goodwill.allowed && goodwill.because.code === 'excluded' ? withdrawal : goodwill;
  const text = refused.allowed ? judgement.refused.already_returned('') : refusedText(refused.because, language);
  return { text, isOpen: false, more: conformity.allowed && line.open > 0 ? judgement.faulty : null };
};

/** What a right means for this line: until when, who pays. Said apart for each, since they are never one for the other. */
export const trackText = (line: OrderViewLine, track: Track, free: boolean, language: Language): string => {
  const { judgement, format, words } = language;
  const verdict = line.verdicts[track];
  const day = verdict.allowed && verdict.until ? format.day(verdict.until.day) : null;
  switch (track) {
    case 'withdrawal':
      return judgement.withdrawalMeans(day, free);
    case 'goodwill': {
      const { goodwill } = line.verdicts;
      const kinds = goodwill.allowed ? goodwill.offers.map(({ outcome }) => outcome.kind) : [];
      const names = [...new Set(kinds)].map((kind) => words.outcomes[kind].toLocaleLowerCase());
      return judgement.goodwillMeans(day, `${format.list(names)}.`);
    }
    case 'conformity':
      return judgement.conformityMeans(day);
  }
};
