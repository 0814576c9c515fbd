import type { Check } from '../check.js';
import { finding, type Finding } from '../finding.js';
import { everyRule } from '../../document/placed-rules.js';
import type { Placed } from '../../document/walk.js';

const unknownReasons: Check = ({ policy, rules }) =>
  everyRule(rules).flatMap(({ path, rule }) =>
    (rule.when?.reasons ?? []).flatMap((code, index): readonly Finding[] => {
      const reason = policy.reasons.find((candidate) => candidate.code === code);
      const place = `${path}.when.reasons[${index}]`;
      if (reason) return reason.retired ? [finding('retired_reason', place, { reason: code })] : [];
      return [finding('unknown_reason', place, { reason: code, known: policy.reasons.map((known) => known.code) })];
    }),
  );

const classesWithoutReason: Check = ({ policy, rules }) =>
  everyRule(rules).flatMap(({ path, rule }) =>
    (rule.when?.reasonClasses ?? []).flatMap((reasonClass, index) =>
      policy.reasons.some((reason) => reason.class === reasonClass && !reason.retired)
        ? []
        : [finding('class_without_reason', `${path}.when.reasonClasses[${index}]`, { reasonClass })],
    ),
  );

const unknownMethods: Check = ({ policy, rules }) => {
  const known = policy.methods.map(({ code }) => code);
  return everyRule(rules).flatMap(({ path, rule }) =>
    (rule.when?.methods ?? []).flatMap((method, index) =>
      known.includes(method) ? [] : [finding('unknown_method', `${path}.when.methods[${index}]`, { method, known })],
    ),
  );
};

/** Rules about outcomes that no rule offers. */
const outcomesNotOffered: Check = ({ policy, rules }) => {
  const goodwill = new Set<string>(rules.outcomes.flatMap(({ rule }) => rule.offer.map(({ kind }) => kind)));
  const any = new Set([...goodwill, ...policy.conformity.outcomes.map(({ kind }) => kind)]);
  const inConditions = everyRule(rules).flatMap(({ path, section, rule }) =>
    (rule.when?.outcomes ?? []).flatMap((outcome, index) =>
      (section === 'decisions' || section === 'refunds' ? any : goodwill).has(outcome)
        ? []
        : [finding('outcome_not_offered', `${path}.when.outcomes[${index}]`, { outcome })],
    ),
  );
  const inRestrictions = rules.restrictions.flatMap(({ path, rule: { only = [] } }) => {
    const missing = only.flatMap((outcome, index) => (goodwill.has(outcome) ? [] : [{ outcome, index }]));
    if (missing.length > 0 && missing.length === only.length) {
      return [finding('restriction_leaves_nothing', `${path}.only`, {})];
    }
    return missing.map(({ outcome, index }) => finding('outcome_not_offered', `${path}.only[${index}]`, { outcome }));
  });
  const forGifts = (policy.goodwill.giftOutcomes ?? []).flatMap((outcome, index) =>
    goodwill.has(outcome) ? [] : [finding('outcome_not_offered', `$.goodwill.giftOutcomes[${index}]`, { outcome })],
  );
  return [...inConditions, ...inRestrictions, ...forGifts];
};

const isFault = (reasonClass: string): boolean => reasonClass !== 'remorse' && reasonClass !== 'late';

/** A reason that can be chosen and leads nowhere. Faults lead to the guarantee. */
const reasonsWithoutOutcome: Check = ({ policy: { reasons, goodwill }, rules }) =>
  reasons.flatMap((reason, index) => {
    if (reason.retired || isFault(reason.class) || goodwill.outcomes.length === 0) return [];
    const leadsSomewhere = rules.outcomes.some(
      ({ rule: { when } }) =>
        (when?.reasons?.includes(reason.code) ?? true) && (when?.reasonClasses?.includes(reason.class) ?? true),
    );
    return leadsSomewhere ? [] : [finding('reason_without_outcome', `$.reasons[${index}]`, { reason: reason.code })];
  });

const repeated = (names: readonly Placed<string>[]): readonly (Placed<string> & { first: string })[] =>
  names.flatMap((name, index) => {
    const first = names.slice(0, index).find(({ value }) => value === name.value);
    return first ? [{ ...name, first: first.path }] : [];
  });

const codesOf = (list: readonly { readonly code: string }[] | undefined, path: string): Placed<string>[] =>
  (list ?? []).map(({ code }, index) => ({ path: `${path}[${index}].code`, value: code }));

const duplicates: Check = ({ policy, rules }) => {
  const lists = [
    codesOf(policy.reasons, '$.reasons'),
    codesOf(policy.methods, '$.methods'),
    codesOf(policy.notes, '$.notes'),
    ...policy.reasons.map(({ questions }, index) => codesOf(questions, `$.reasons[${index}].questions`)),
  ];
  const ids = everyRule(rules).flatMap(({ path, rule: { id } }) => (id ? [{ path: `${path}.id`, value: id }] : []));
  return [
    ...lists.flatMap(repeated).map(({ path, value, first }) => finding('duplicate_code', path, { code: value, first })),
    ...repeated(ids).map(({ path, value, first }) => finding('duplicate_rule_id', path, { id: value, first })),
  ];
};

/** What the parts of a document say of each other. */
export const referenceChecks: readonly Check[] = [
  unknownReasons,
  classesWithoutReason,
  unknownMethods,
  outcomesNotOffered,
  reasonsWithoutOutcome,
  duplicates,
];
