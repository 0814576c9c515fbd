import { daysBetween } from '../../calendar/local-day.js';
import type { OutcomeKind } from '../../model/outcome.js';
import { seasonEnd } from '../../rules/window-end.js';
import { sourced, type Check } from '../check.js';
import { finding } from '../finding.js';

/** Goods have to be delivered within this time unless agreed otherwise (Directive 2011/83/EU art. 18(1)). */
const DELIVERY_DAYS = 30;

/** The law that applies to a rule's countries: of the markets that it names, or of all. */
const statutesFor = (context: Parameters<Check>[0], countries: readonly string[] | undefined) =>
  context.statutes.filter(({ country }) => countries === undefined || country === 'EU' || countries.includes(country));

/**
 * The statute gives its days whatever the window says: customers who read the window only would believe that their
 * time is over.
 */
const shorterThanWithdrawal: Check = (context) =>
  context.rules.windows.flatMap(({ path, rule }) => {
    const strictest = statutesFor(context, rule.when?.countries)
      .map(({ country, statute }) => ({ country, statutory: statute.withdrawal.days }))
      .sort((a, b) => b.statutory - a.statutory)[0];
    if (!strictest || rule.days >= strictest.statutory) return [];
    const change = { path: `${path}.days`, value: strictest.statutory };
    const params = { days: rule.days, ...strictest };
    return [finding('window_shorter_than_withdrawal', change.path, params, { ...sourced(context, 'period'), change })];
  });

const mayEndBeforeWithdrawal: Check = (context) =>
  context.rules.windows.flatMap(({ path, rule: { days, from, when } }) => {
    if (from !== 'ordered' && from !== 'shipped') return [];
    const statutory = Math.max(...statutesFor(context, when?.countries).map(({ statute }) => statute.withdrawal.days));
    const safe = statutory + DELIVERY_DAYS;
    if (days < statutory || days >= safe) return [];
    const params = { days, from, safe };
    return [
      finding('window_may_end_before_withdrawal', `${path}.from`, params, {
        ...sourced(context, 'period'),
        change: { path: `${path}.from`, value: 'last_item_delivered' },
      }),
    ];
  });

const outcomeWithoutWindow: Check = ({ rules }) => {
  const covered = (kind: OutcomeKind) => rules.windows.some(({ rule }) => rule.when?.outcomes?.includes(kind) ?? true);
  return rules.outcomes.flatMap(({ path, rule }) =>
    rule.offer.flatMap(({ kind }, index) =>
      covered(kind) ? [] : [finding('outcome_without_window', `${path}.offer[${index}]`, { outcome: kind })],
    ),
  );
};

/** A leap year, so that every day of the document exists in it. */
const YEAR = 2028;

const seasons: Check = ({ rules }) =>
  rules.seasons.flatMap(({ path, rule }) => {
    const { from, until } = rule.bought;
    const first = `${YEAR}-${from}`;
    const last = `${from > until ? YEAR + 1 : YEAR}-${until}`;
    const endOfFirst = seasonEnd(rule, first);
    const endOfLast = seasonEnd(rule, last);
    if (endOfFirst === null || endOfLast === null) return [];
    if (endOfLast < last) return [finding('season_ends_before_purchase', `${path}.returnUntil`, {})];
    // Nothing starts before the purchase, so a window this long outlasts the season for everybody.
    const days = Math.min(...rules.windows.map((window) => window.rule.days));
    return days >= daysBetween(first, endOfFirst)
      ? [finding('season_without_effect', path, { days }, { change: { path, remove: true } })]
      : [];
  });

/** How long the shop takes things back, beside how long the law does. */
export const windowChecks: readonly Check[] = [
  shorterThanWithdrawal,
  mayEndBeforeWithdrawal,
  outcomeWithoutWindow,
  seasons,
];
