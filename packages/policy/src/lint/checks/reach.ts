import type { OutcomeKind } from '../../model/outcome.js';
import type { Policy } from '../../model/policy.js';
import { reasonCodes } from '../../rules/reason-codes.js';
import type { Check, LintContext } from '../check.js';
import { finding, type Finding } from '../finding.js';
import { currenciesOf, implies } from '../../document/implies.js';
import { everyRule, type Conditions, type PlacedRule } from '../../document/placed-rules.js';

/** Conditions with the codes of the reasons that they come down to, so that classes and codes can be compared. */
const resolved = (when: Conditions = {}, { reasons }: Policy): Conditions => {
  const codes = reasonCodes(reasons, when);
  return codes === null ? when : { ...when, reasons: codes, reasonClasses: undefined };
};

/** Whether the earlier rule decides wherever the later one would. */
const covers = (
  earlier: PlacedRule,
  later: Conditions,
  laterUnless: Conditions | undefined,
  policy: Policy,
): boolean => {
  const { when, unless } = earlier.rule;
  const exempt = unless === undefined || (laterUnless !== undefined && implies(unless, laterUnless));
  return exempt && implies(later, resolved(when, policy));
};

/** The smallest cases that a section decides apart: a window counts outcome by outcome, what is offered reason by reason. */
const casesOf = ({ section, rule }: PlacedRule, { policy, rules }: LintContext): readonly Conditions[] => {
  const when = resolved(rule.when, policy);
  if (section === 'goodwill.windows') {
    const offered = rules.outcomes.flatMap((outcome) => outcome.rule.offer.map(({ kind }) => kind));
    const kinds: readonly OutcomeKind[] = when.outcomes ?? [...new Set(offered)];
    return kinds.map((kind) => ({ ...when, outcomes: [kind] }));
  }
  if (section === 'goodwill.outcomes') {
    const codes = when.reasons ?? policy.reasons.filter(({ retired }) => !retired).map(({ code }) => code);
    return codes.map((code) => ({ ...when, reasons: [code] }));
  }
  return [when];
};

const unreachableIn = (placed: readonly PlacedRule[], context: LintContext): readonly Finding[] =>
  placed.flatMap((later, place) => {
    const cases = casesOf(later, context);
    const by = cases.map((conditions) =>
      placed.slice(0, place).find((earlier) => covers(earlier, conditions, later.rule.unless, context.policy)),
    );
    const [first] = by;
    if (!first || by.includes(undefined)) return [];
    const { path } = later;
    return [finding('rule_unreachable', path, { by: first.path }, { change: { path, remove: true } })];
  });

/** In these sections the first rule that holds decides; a later one that it covers never does. */
const unreachable: Check = (context) => {
  const { windows, outcomes, fees, decisions, destinations, refunds, withdrawalRefunds } = context.rules;
  const sections: readonly (readonly PlacedRule[])[] = [
    windows,
    outcomes,
    fees.filter(({ rule }) => rule.kind === 'return_postage'),
    fees.filter(({ rule }) => rule.kind === 'handling'),
    destinations,
    decisions,
    refunds,
    withdrawalRefunds,
  ];
  return sections.flatMap((section) => unreachableIn(section, context));
};

const swallowed: Check = ({ rules }) =>
  everyRule(rules).flatMap(({ path, rule: { when = {}, unless } }) =>
    unless && implies(when, unless) ? [finding('exception_swallows_rule', `${path}.unless`, {})] : [],
  );

const emptyConditions: Check = ({ rules }) =>
  everyRule(rules).flatMap(({ path, rule }) =>
    (['when', 'unless'] as const).flatMap((part) =>
      Object.entries(rule[part] ?? {}).flatMap(([key, value]) => {
        const place = `${path}.${part}.${key}`;
        const empty = Array.isArray(value) && value.length === 0;
        return empty ? [finding('condition_empty', place, {}, { change: { path: place, remove: true } })] : [];
      }),
    ),
  );

const emptyRanges: Check = ({ rules }) =>
  everyRule(rules).flatMap(({ path, rule: { when } }) =>
    (['unitPrice', 'caseValue'] as const).flatMap((key) => {
      const range = when?.[key];
      if (!range?.atLeast || !range.below) return [];
      const { atLeast, below } = range;
      const possible = currenciesOf(range).some((currency) => (atLeast[currency] ?? 0) < (below[currency] ?? 0));
      return possible ? [] : [finding('price_range_empty', `${path}.when.${key}`, {})];
    }),
  );

/** Rules that never decide anything. */
export const reachChecks: readonly Check[] = [unreachable, swallowed, emptyConditions, emptyRanges];
