import type { CaseAct } from '@returns-portal/contract';
import type { CaseKind } from '../case-kind.js';

/** The mails about what was approved or declined, in one language. */
export interface DecisionText {
  readonly approved: {
    readonly subject: Readonly<Record<CaseKind, (number: string) => string>>;
    readonly title: Readonly<Record<CaseKind, string>>;
    readonly opening: Readonly<Record<CaseKind, (order: string) => string>>;
  };
  /** A withdrawal is never declined here. */
  readonly declined: {
    readonly subject: (number: string) => string;
    readonly title: Readonly<Record<'all' | 'some', string>>;
    readonly opening: (order: string) => string;
    readonly why: string;
    /** Null where only the shop's own words can say it. */
    readonly because: Readonly<Record<Extract<CaseAct, { kind: 'decline' }>['reason'], string | null>>;
    /** Where other items of the return go on. */
    readonly restStands: string;
    readonly keep: string;
    readonly alreadySent: string;
    readonly next: string;
    /** What was declined is the shop's own offer: the law's are beside it. */
    readonly goodwill: string;
    /** Instead, where it was a claim on the guarantee. */
    readonly claim: string;
  };
}
