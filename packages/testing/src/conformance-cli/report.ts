import type { CheckResult } from '../conformance/run-checks.js';
import type { Need } from '../conformance/need.js';

/** A run, told: what every form of the report is made from. */
export interface Report {
  readonly endpoint: string;
  readonly shop: string;
  readonly startedAt: Date;
  readonly milliseconds: number;
  readonly wrote: boolean;
  readonly results: readonly CheckResult[];
  readonly leftBehind: readonly string[];
  /** Takes contacts, tokens and keys out of a text. */
  readonly masked: (text: string) => string;
}

/** What on the command line brings what a check needs; null where nothing does. */
const REMEDIES: Partial<Record<Need, string>> = {
  writes: 'needs --write',
  staff: 'needs --key-env',
  other_shop: 'needs --other-shop',
  neighbour: 'needs --other-order',
  sign_in: 'needs --customer-token-env',
  set_time: 'needs a clock that can be set: see runAdapterSuite',
};

/** Why a check was left out, as whoever ran the command can change it. */
export const reasonOf = ({ outcome }: CheckResult): string => {
  if (outcome.kind !== 'skipped') return '';
  const { need, reason } = outcome;
  if (need?.startsWith('can:')) return `the API has no ${need.slice('can:'.length)}`;
  return (need && REMEDIES[need]) ?? reason;
};

export const countOf = ({ results }: Pick<Report, 'results'>, kind: CheckResult['outcome']['kind']): number =>
  results.filter(({ outcome }) => outcome.kind === kind).length;

/** Takes secrets out of texts: reports end up in logs. The longest first, since one can be part of another. */
export const maskedOf = (secrets: Iterable<string | undefined>): Report['masked'] => {
  const known = [...secrets].filter((secret) => secret !== undefined && secret.length > 2) as string[];
  known.sort((a, b) => b.length - a.length);
  return (text) => known.reduce((left, secret) => left.replaceAll(secret, '‹hidden›'), text);
};
