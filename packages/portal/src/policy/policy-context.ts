import type { Labels, Locale } from '@returns-portal/policy';

/** What every sentence of a policy may need beside its fact. */
export interface PolicyContext {
  readonly locale: Locale;
  /** Of several amounts the one to show. */
  readonly currency: string;
  /** What the shop's own words are called, by code. */
  readonly names: Readonly<Record<string, Labels>>;
}
