import { policyOf, type PoliciesBySeller } from './assess-order.js';
import type { Policy, Reason, ReasonClass } from './model/policy.js';
import type { SelectedItem, Selection } from './model/selection.js';
import type { LineAssessment } from './model/verdict.js';

/** What is wrong with a selection; the first one is enough to refuse it. */
export type SelectionProblem =
  | { readonly code: 'nothing_selected' }
  | { readonly code: 'line_unknown'; readonly lineId: string }
  | { readonly code: 'quantity_unavailable'; readonly lineId: string; readonly available: number }
  | { readonly code: 'track_refused'; readonly lineId: string }
  | { readonly code: 'reason_unknown'; readonly lineId: string }
  | { readonly code: 'outcome_not_offered'; readonly lineId: string }
  | { readonly code: 'method_missing'; readonly seller: string }
  | { readonly code: 'method_unknown'; readonly seller: string };

/** A claim on the guarantee needs something wrong with the goods; everything else is the shop's goodwill. */
const CONFORMITY_CLASSES: ReadonlySet<ReasonClass> = new Set(['defect', 'wrong_item', 'damaged_in_transit'] as const);

/** The reasons that a customer can give on a track, in the policy's order. A withdrawal has none. */
export const reasonsFor = ({ reasons }: Pick<Policy, 'reasons'>, track: 'goodwill' | 'conformity'): Reason[] =>
  reasons.filter((reason) => !reason.retired && CONFORMITY_CLASSES.has(reason.class) === (track === 'conformity'));

const checkChoice = (item: SelectedItem, assessment: LineAssessment, policy: Policy): SelectionProblem[] => {
  const { lineId, choice } = item;
  const verdict = assessment.verdicts[choice.track];
  if (!verdict.allowed) return [{ code: 'track_refused', lineId }];
  if (choice.track === 'withdrawal') return [];
  const problems: SelectionProblem[] = [];
  if (!reasonsFor(policy, choice.track).some((reason) => reason.code === choice.reason)) {
    problems.push({ code: 'reason_unknown', lineId });
  }
  if (!verdict.outcomes.some((outcome) => outcome.kind === choice.outcome)) {
    problems.push({ code: 'outcome_not_offered', lineId });
  }
  return problems;
};

/** Checks what was asked for against what was decided. An empty answer means: it can be quoted. */
export const checkSelection = (
  assessments: readonly LineAssessment[],
  policies: PoliciesBySeller,
  selection: Selection,
): SelectionProblem[] => {
  if (selection.items.length === 0) return [{ code: 'nothing_selected' }];
  const byLine = new Map(assessments.map((assessment) => [assessment.lineId, assessment]));
  const unknown = selection.items.filter((item) => !byLine.has(item.lineId));
  if (unknown.length > 0) return unknown.map(({ lineId }) => ({ code: 'line_unknown', lineId }));

  const asked = new Map<string, number>();
  for (const { lineId, quantity } of selection.items) asked.set(lineId, (asked.get(lineId) ?? 0) + quantity);

  const problems: SelectionProblem[] = [];
  for (const [lineId, quantity] of asked) {
    const available = byLine.get(lineId)?.open ?? 0;
    if (quantity > available) problems.push({ code: 'quantity_unavailable', lineId, available });
  }
  const sellers = new Set<string>();
  for (const item of selection.items) {
    const assessment = byLine.get(item.lineId);
    if (!assessment) continue;
    sellers.add(assessment.seller);
    problems.push(...checkChoice(item, assessment, policyOf(policies, assessment.seller)));
  }
  for (const seller of sellers) {
    const method = selection.methods.find((chosen) => chosen.seller === seller);
    if (!method) problems.push({ code: 'method_missing', seller });
    else if (!policyOf(policies, seller).methods.some(({ code }) => code === method.code)) {
      problems.push({ code: 'method_unknown', seller });
    }
  }
  return problems;
};
