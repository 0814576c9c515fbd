import { rollForward } from '../calendar/deadline.js';
import type { GoodwillOutcome, OutcomeKind } from '../model/outcome.js';
import type { Season } from '../model/policy.js';
import type { RefusedBecause } from '../model/verdict.js';
import { admits } from '../rules/admits.js';
import type { Named } from '../rules/rule-index.js';
import { seasonEnd, windowEnd, type WindowEnd } from '../rules/window-end.js';
import type { Cell, RefusedUnits } from '../tracks/cell.js';
import type { LineContext } from '../tracks/line-context.js';
import type { UnitGroup } from '../tracks/unit-groups.js';
import type { GoodwillRules } from './goodwill-rules.js';

/** What a document gives for a line, before anybody looks at the day. */
export interface Given {
  readonly cells: readonly Cell<GoodwillOutcome>[];
  /** Units that are not among the cells. */
  readonly refusedUnits: readonly RefusedUnits[];
  /** Outcomes that are not. */
  readonly closed: readonly { readonly outcome: OutcomeKind; readonly because: RefusedBecause }[];
  /** Why there is nothing at all, whatever the day. */
  readonly nothing?: RefusedBecause;
}

/** The end of a window for some units, made later by the season in which they were bought. */
const withSeasons = (
  end: WindowEnd,
  seasons: readonly Named<Season>[],
  kind: OutcomeKind,
  { order, statute }: LineContext,
): WindowEnd => {
  let best = end;
  for (const { rule, name } of seasons) {
    const until = admits(rule.when?.outcomes, kind) ? seasonEnd(rule, order.placedOn) : null;
    if (until === null || end.because.code !== 'window_open') continue;
    const lastDay = rollForward(until, statute.isHoliday);
    if (lastDay > best.lastDay)
      best = { group: end.group, lastDay, because: { ...end.because, code: 'season_open', rule: name } };
  }
  return best;
};

/** What one document gives for one line: every outcome that its rules name, for every group of units. */
export const given = (rules: GoodwillRules, context: LineContext, reasons: readonly string[]): Given => {
  const { layer } = rules;
  const { subject, groups, askedBy, exchange } = context;
  const restrictions = rules.restrictions(subject);
  const closing = restrictions.find(({ rule }) => !rule.only?.length);
  if (closing) {
    const nothing = { code: closing.rule.because, layer, params: {}, rule: closing.name };
    return { cells: [], refusedUnits: [], closed: [], nothing };
  }
  const narrowing = restrictions.at(-1);
  const isLeft = (kind: OutcomeKind): boolean =>
    (exchange || kind !== 'exchange') &&
    (askedBy === 'buyer' || rules.giftOutcomes.includes(kind)) &&
    restrictions.every(({ rule }) => rule.only?.includes(kind));

  const arrived: UnitGroup[] = [];
  const refusedUnits: RefusedUnits[] = [];
  for (const group of groups) {
    if (group.delivery.status !== 'on_its_way') arrived.push(group);
    else refusedUnits.push({ units: group.units, because: { code: 'not_delivered', layer, params: {} } });
  }
  const windows = rules.windows(subject);
  const seasons = rules.seasons(subject);
  // Outcomes mostly share a window, and its end takes more work than all the rest.
  const ends: WindowEnd[][] = [];

  const cells: Cell<GoodwillOutcome>[] = [];
  const closed: { outcome: OutcomeKind; because: RefusedBecause }[] = [];
  let left = reasons;
  for (const { rule, name, codes } of rules.outcomes(subject)) {
    const meant = codes ? left.filter((code) => codes.includes(code)) : left;
    if (meant.length === 0) continue;
    left = codes ? left.filter((code) => !meant.includes(code)) : [];
    for (const outcome of rule.offer) {
      const { kind } = outcome;
      if (!isLeft(kind)) {
        const code = narrowing?.rule.because ?? 'nothing_offered';
        closed.push({ outcome: kind, because: { code, layer, params: {}, rule: narrowing?.name } });
        continue;
      }
      const place = windows.findIndex((window) => admits(window.rule.when?.outcomes, kind));
      const window = windows[place];
      if (!window) {
        closed.push({ outcome: kind, because: { code: 'nothing_offered', layer, params: {} } });
        continue;
      }
      ends[place] ??= arrived.map((group) => windowEnd(window, group, context, rules));
      for (const end of ends[place]) {
        const { group, lastDay, because } = withSeasons(end, seasons, kind, context);
        cells.push({ group, outcome, reasons: meant, lastDay, because, layer, rule: name });
      }
    }
  }
  return { cells, refusedUnits, closed };
};
