import { rollForward } from '../calendar/deadline.js';
import type { OutcomeKind } from '../model/outcome.js';
import type { Season, WindowRule } from '../model/policy.js';
import type { AllowedBecause } from '../model/verdict.js';
import type { Named } from '../rules/rule-index.js';
import type { Subject } from '../rules/subject.js';
import { seasonEnd, windowEnd, type WindowEnd } from '../rules/window-end.js';
import type { LineContext } from '../tracks/line-context.js';
import { openGroups, type UnitGroup } from '../tracks/unit-groups.js';
import type { Cell, Given, Refusal } from './cell.js';
import type { GoodwillRules } from './goodwill-rules.js';

const isAbout = (rule: WindowRule | Season, outcome: OutcomeKind): boolean =>
  rule.when?.outcomes?.includes(outcome) ?? true;

/** The outcomes that restrictions leave, with the last rule that took some away; null for no limit. */
const restrict = (rules: GoodwillRules, subject: Subject, context: LineContext) => {
  const matching = rules.restrictions(subject);
  const [closing] = matching.filter(({ rule }) => rule.only === undefined || rule.only.length === 0);
  const gift = context.askedBy === 'gift_recipient';
  const leaves = (kind: OutcomeKind): boolean =>
    (!gift || rules.giftOutcomes.has(kind)) && matching.every(({ rule }) => rule.only?.includes(kind) ?? false);
  return { closing, narrowing: matching.at(-1), leaves };
};

/** The end of a window for some units, made later by the season in which they were bought. */
const withSeason = (
  end: WindowEnd,
  seasons: readonly Named<Season>[],
  outcome: OutcomeKind,
  { order, statute }: LineContext,
): { end: WindowEnd; season: string | null } => {
  let best: { end: WindowEnd; season: string | null } = { end, season: null };
  for (const { rule, name } of seasons) {
    if (end.lastDay === null || !isAbout(rule, outcome)) continue;
    const until = seasonEnd(rule, order.placedOn);
    if (until === null) continue;
    const lastDay = rollForward(until, statute.isHoliday);
    if (best.end.lastDay !== null && lastDay > best.end.lastDay) {
      best = { end: { code: 'season_open', start: end.start, lastDay }, season: name };
    }
  }
  return best;
};

const becauseOf = (end: WindowEnd, rule: string, layer: GoodwillRules['layer']): AllowedBecause =>
  end.lastDay === null
    ? { code: end.code, layer, params: {}, rule }
    : { code: end.code, layer, params: { start: end.start }, rule };

/** What one document gives for one line: every outcome that its rules name, for every group of units. */
export const given = (
  rules: GoodwillRules,
  subject: Subject,
  context: LineContext,
  reasons: readonly string[],
): Given => {
  const { layer } = rules;
  const { closing, narrowing, leaves } = restrict(rules, subject, context);
  if (closing) {
    const because = { code: closing.rule.because, layer, params: {}, rule: closing.name };
    return { cells: [], refusals: [{ because, units: null, outcome: null }] };
  }
  const cells: Cell[] = [];
  const refusals: Refusal[] = [];
  const windows = rules.windows(subject);
  const seasons = rules.seasons(subject);

  const arrived: { group: UnitGroup; index: number }[] = [];
  openGroups(context.line, context.gone).forEach((group, index) => {
    if (group.delivery.status !== 'on_its_way') arrived.push({ group, index });
    else refusals.push({ because: { code: 'not_delivered', layer, params: {} }, units: group.units, outcome: null });
  });

  // Outcomes mostly share a window, and its end takes more work than all the rest.
  const ends = new Map<Named<WindowRule>, WindowEnd[]>();
  const endOf = (window: Named<WindowRule>, { delivery }: UnitGroup, index: number): WindowEnd => {
    const known = ends.get(window) ?? [];
    ends.set(window, known);
    const { order, contractLines, statute } = context;
    return (known[index] ??= windowEnd(window.rule, order, delivery, contractLines, statute, rules.unknownDelivery));
  };

  let left = reasons;
  for (const { rule, name } of rules.outcomes(subject)) {
    if (left.length === 0) break;
    const { codes } = rule;
    const meant = codes === null ? left : left.filter((code) => codes.includes(code));
    if (meant.length === 0) continue;
    left = codes === null ? [] : left.filter((code) => !codes.includes(code));
    for (const outcome of rule.offer) {
      const { kind } = outcome;
      if (!leaves(kind)) {
        const code = narrowing?.rule.because ?? 'nothing_offered';
        refusals.push({ because: { code, layer, params: {}, rule: narrowing?.name }, units: null, outcome: kind });
        continue;
      }
      const window = windows.find((candidate) => isAbout(candidate.rule, kind));
      if (!window) {
        refusals.push({ because: { code: 'nothing_offered', layer, params: {} }, units: null, outcome: kind });
        continue;
      }
      for (const { group, index } of arrived) {
        const plain = endOf(window, group, index);
        const { end, season } =
          seasons.length === 0 ? { end: plain, season: null } : withSeason(plain, seasons, kind, context);
        cells.push({
          group: index,
          units: group.units,
          outcome,
          reasons: meant,
          lastDay: end.lastDay,
          because: becauseOf(end, season ?? window.name, layer),
          layer,
          rule: name,
        });
      }
    }
  }
  return { cells, refusals };
};
