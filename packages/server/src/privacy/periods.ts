import { addMonths, localDayAt, type LocalDay } from '@returns-portal/policy';
import type { RetentionSettings } from '../shop.js';

export type RetainedKind = keyof RetentionSettings;

/** The kinds whose period begins when a return is closed. */
export const KINDS_OF_RETURNS = ['texts', 'photos', 'records'] as const;
export type KindOfReturns = (typeof KINDS_OF_RETURNS)[number];

/** Evidence of destroyed goods is kept for five years (Regulation (EU) 2024/1781 art. 25 and its delegated act). */
const DESTRUCTION_MONTHS = 60;

/** What has no country, or one whose limitation nobody has looked up, is kept for the longest. */
const LONGEST = 60;

/** For how long a claim can be brought: Code civil art. 2224, Codul civil art. 2517. */
const LIMITATION: Readonly<Record<string, number>> = { FR: 60, RO: 36 };

/** Countries with a period of their own. */
export const COUNTRIES_WITH_PERIODS: readonly string[] = Object.keys(LIMITATION);

/** Proposals, not law: `docs/guides/privacy.md` says where each comes from. Months. */
const DEFAULTS: Readonly<Record<Exclude<RetainedKind, 'records' | 'statements'>, number>> = {
  texts: 6,
  photos: 6,
  identities: 36,
  auditLog: LONGEST,
  deliveries: 12,
};

/** For how many months something is kept. `country`: the consumer's; null where nobody knows it. */
export const monthsOf = (
  settings: RetentionSettings | undefined,
  kind: RetainedKind,
  country: string | null,
): number => {
  const chosen = settings?.[kind];
  if (chosen !== undefined) return chosen;
  if (kind === 'records' || kind === 'statements') return LIMITATION[country ?? ''] ?? LONGEST;
  return DEFAULTS[kind];
};

/** The same of a return, whose record of refunds also says what was destroyed. */
const monthsOfReturn = (
  settings: RetentionSettings | undefined,
  kind: KindOfReturns,
  { country, destroyed }: { readonly country: string | null; readonly destroyed: boolean },
): number => {
  const months = monthsOf(settings, kind, country);
  return kind === 'records' && destroyed ? Math.max(months, DESTRUCTION_MONTHS) : months;
};

/** The last day on which something is kept, by the day on which it was over (UTC). */
export const keptUntil = (over: Date, months: number): LocalDay =>
  addMonths(localDayAt(over.toISOString(), 'UTC'), months);

/** The moment before which a thing must be over for its period to be over too. */
export const overBefore = (now: Date, months: number): Date =>
  new Date(`${addMonths(localDayAt(now.toISOString(), 'UTC'), -months)}T00:00:00.000Z`);

/** When the record of refunds of a return is over. */
export const recordsUntil = (
  settings: RetentionSettings | undefined,
  about: { readonly country: string; readonly destroyed: boolean; readonly closedAt: Date },
): LocalDay => keptUntil(about.closedAt, monthsOfReturn(settings, 'records', about));

/** Which returns have something that is kept too long: those of which all of this holds. */
export interface Overdue {
  readonly kind: KindOfReturns;
  /** Closed before. */
  readonly closedBefore: Date;
  /** Of the consumer: one, or none of those. */
  readonly country: string | { readonly noneOf: readonly string[] };
  /** Whether goods were destroyed; null where it does not matter. */
  readonly destroyed: boolean | null;
}

/** What is kept too long today. Each return is in one group of its kind, so that none waits behind those of another. */
export const overdueNow = (settings: RetentionSettings | undefined, now: Date): Overdue[] =>
  KINDS_OF_RETURNS.flatMap((kind) =>
    [...COUNTRIES_WITH_PERIODS, null].flatMap((country) =>
      (kind === 'records' ? [false, true] : [null]).map((destroyed) => ({
        kind,
        closedBefore: overBefore(now, monthsOfReturn(settings, kind, { country, destroyed: destroyed ?? false })),
        country: country ?? { noneOf: COUNTRIES_WITH_PERIODS },
        destroyed,
      })),
    ),
  );
