import type { LocalDay } from '../calendar/local-day.js';
import type { Policy } from '../model/policy.js';
import type { Statute } from '../statute/statute.js';
import { cite, type Topic } from './citations.js';
import type { Finding } from './finding.js';
import { placedRules, type PlacedRules } from '../document/placed-rules.js';

/** What every check looks at. */
export interface LintContext {
  readonly policy: Policy;
  readonly rules: PlacedRules;
  /** Countries the document is measured against; none for the European base alone. */
  readonly markets: readonly string[];
  /** Their law for contracts made on `day`; that of the European base where there are none. */
  readonly statutes: readonly { readonly country: string; readonly statute: Statute }[];
  readonly day: LocalDay;
  /** The operator's document, on a marketplace. */
  readonly floor: Policy | undefined;
}

/** One family of the linter's rules. */
export type Check = (context: LintContext) => readonly Finding[];

export const lintContext = (
  policy: Policy,
  markets: readonly string[],
  day: LocalDay,
  floor: Policy | undefined,
  law: (place: { country: string; placedOn: LocalDay }) => Statute,
): LintContext => ({
  policy,
  rules: placedRules(policy),
  markets,
  statutes: (markets.length > 0 ? markets : ['EU']).map((country) => ({
    country,
    statute: law({ country, placedOn: day }),
  })),
  day,
  floor,
});

/** The acts and articles behind a finding, as its `source`. */
export const sourced = ({ markets }: LintContext, topic: Topic): { source: string } => ({
  source: cite(topic, markets),
});
