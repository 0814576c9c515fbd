import type { Reason } from '../../model/reason.js';
import { sourced, type Check } from '../check.js';
import { finding } from '../finding.js';
import { reasonCodes } from '../../rules/reason-codes.js';

/** Reasons that a claim on the guarantee can have. */
const isFault = ({ class: reasonClass }: Reason): boolean => reasonClass !== 'remorse' && reasonClass !== 'late';
const faultsAmong = (reasons: readonly Reason[], codes: readonly string[]): readonly string[] =>
  reasons.filter((reason) => !reason.retired && isFault(reason) && codes.includes(reason.code)).map(({ code }) => code);

const withoutCure: Check = (context) =>
  context.policy.conformity.outcomes.some(({ kind }) => kind !== 'refund')
    ? []
    : [finding('conformity_without_cure', '$.conformity.outcomes', {}, sourced(context, 'cure'))];

const secondHand: Check = (context) => {
  const months = context.policy.conformity.secondHandMonths;
  if (months === undefined) return [];
  const strictest = context.statutes
    .map(({ country, statute }) => ({ country, minimum: statute.conformity.secondHandMinimumMonths }))
    .sort((a, b) => b.minimum - a.minimum)[0];
  if (!strictest || months >= strictest.minimum) return [];
  const change = { path: '$.conformity.secondHandMonths', value: strictest.minimum };
  const params = { months, ...strictest };
  return [finding('second_hand_too_short', change.path, params, { ...sourced(context, 'second_hand'), change })];
};

const noReasonForFault: Check = ({ policy: { reasons } }) =>
  reasons.some((reason) => !reason.retired && isFault(reason)) ? [] : [finding('no_reason_for_fault', '$.reasons', {})];

/** The consumer has to show the fault, not to send photos: who has none can still claim. */
const evidenceRequired: Check = (context) =>
  context.policy.reasons.flatMap((reason, index) => {
    if (reason.retired || !isFault(reason) || !reason.evidence?.required) return [];
    const change = { path: `$.reasons[${index}].evidence.required`, value: false };
    const more = { ...sourced(context, 'proof_of_fault'), change };
    return [finding('evidence_required_for_fault', change.path, { reason: reason.code }, more)];
  });

const evidenceAsked: Check = (context) =>
  context.rules.decisions.flatMap(({ path, rule: { decide, when } }) =>
    decide === 'ask_evidence' && (when?.tracks?.includes('conformity') ?? true)
      ? [finding('evidence_asked_for_fault', path, {}, sourced(context, 'proof_of_fault'))]
      : [],
  );

/** A rule that names faults, and nothing else does, reads as if it were about the guarantee. */
const namedFaults = (context: Parameters<Check>[0], when: Parameters<typeof reasonCodes>[1]): readonly string[] =>
  faultsAmong(context.policy.reasons, reasonCodes(context.policy.reasons, when) ?? []);

const feeForFault: Check = (context) =>
  context.rules.fees.flatMap(({ path, rule }) => {
    const reasons = namedFaults(context, rule.when);
    return reasons.length === 0
      ? []
      : [finding('fee_for_fault', `${path}.when`, { reasons }, sourced(context, 'free_of_charge'))];
  });

const MENDS: readonly string[] = ['refund', 'repair', 'replacement'];

const creditOnlyForFault: Check = (context) =>
  context.rules.outcomes.flatMap(({ path, rule }) => {
    const reasons = namedFaults(context, rule.when);
    return reasons.length === 0 || rule.offer.some(({ kind }) => MENDS.includes(kind))
      ? []
      : [finding('credit_only_for_fault', `${path}.offer`, { reasons }, sourced(context, 'cure'))];
  });

/** What the document says, or seems to say, of the legal guarantee. */
export const guaranteeChecks: readonly Check[] = [
  withoutCure,
  secondHand,
  noReasonForFault,
  evidenceRequired,
  evidenceAsked,
  feeForFault,
  creditOnlyForFault,
];
