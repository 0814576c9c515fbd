import type { CaseSummary } from '@returns-portal/contract';
import type { AllowedCode, ExceptionCode, QuoteRule, RefusedBecause } from '@returns-portal/policy';
import type { FieldProblem, Notice, ReturnsErrorCode } from '@returns-portal/sdk';
import type { PluralForms } from './format.js';

/** Why something cannot go back; `day` is the day that the code comes with, where it comes with one. */
type Refusals = Readonly<Record<Exclude<RefusedBecause['code'], 'withdrawal_excepted'>, (day: string) => string>>;

/** The failures that a customer can do something about; all others are `other`. */
export type KnownFailure = Extract<
  ReturnsErrorCode,
  | 'order_not_found'
  | 'network'
  | 'timeout'
  | 'invalid_request'
  | 'body_too_large'
  | 'unsupported_media_type'
  | 'limit_reached'
>;

/** What the engine and the flow answer with codes, in words. */
export interface Judgement {
  /** Until when a line can go back; `day` is its last day. */
  readonly open: (day: string) => string;
  readonly openUnknown: string;
  readonly lastDay: string;
  /** Verdicts that need more than a day. */
  readonly special: Readonly<Partial<Record<AllowedCode, string>>>;
  readonly creditOnly: (day: string) => string;
  readonly refused: Refusals;
  readonly excepted: Readonly<Record<ExceptionCode, string>>;
  readonly faulty: string;
  readonly delivery: Readonly<Record<'on_its_way' | 'unknown', string>> & {
    readonly delivered: (day: string) => string;
  };
  /** Under each right: what it means. They are never mixed. */
  readonly withdrawalMeans: (day: string | null, free: boolean) => string;
  readonly goodwillMeans: (day: string | null, outcomes: string) => string;
  readonly conformityMeans: (day: string | null) => string;

  readonly ledger: Readonly<Record<QuoteRule, readonly [title: string, why: string]>>;
  readonly status: Readonly<Record<CaseSummary['status'], string>>;
  readonly problems: Readonly<Record<FieldProblem['code'], string>>;
  readonly contactMissing: Readonly<Record<'postcode' | 'phone', string>>;
  readonly failures: Readonly<Record<KnownFailure | 'other', string>>;
  readonly codeWrong: PluralForms;
  readonly tooMany: PluralForms;
  readonly notices: Readonly<Record<Exclude<Notice['code'], 'quote_renewed'>, string>>;
  readonly quoteRenewed: (before: string) => string;
}
