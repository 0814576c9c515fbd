import type { OpenedItem } from '../model/case.js';
import type { Order } from '../model/order.js';
import type { DecisionKind } from '../model/policy.js';
import type { Choice, SelectedItem } from '../model/selection.js';
import type { LineAssessment } from '../model/verdict.js';
import { decisionFor } from '../selection/decision-for.js';
import { caseValue } from './case-value.js';

/** Whether an item can go on, and the rule that said so. */
export interface ItemDecision {
  /** What has to come first: somebody's decision, or the customer's photos. */
  readonly waitsFor: OpenedItem['waitsFor'];
  /** The rule of the policy that let it go on or made it wait; null where none did. For staff: customers do not read it. */
  readonly decidedBy: string | null;
}

const WAITS = { approve: null, ask_evidence: 'evidence', review: 'review' } as const satisfies Record<
  DecisionKind,
  OpenedItem['waitsFor']
>;

const decide = (assessment: LineAssessment | undefined, choice: Choice, value: number): ItemDecision => {
  // A withdrawal needs nobody's consent.
  if (assessment && choice.track === 'withdrawal') return { waitsFor: null, decidedBy: null };
  const verdict = choice.track !== 'withdrawal' && assessment?.verdicts[choice.track];
  if (!verdict || !verdict.allowed) return { waitsFor: 'review', decidedBy: null };
  const { decide: who, rule } = decisionFor(verdict, choice, value);
  return { waitsFor: WAITS[who], decidedBy: rule };
};

/**
 * What the policy decides about the items of one case, in their order.
 *
 * @param assessments of the day on which they were asked for
 */
export const decideItems = (
  order: Order,
  assessments: readonly LineAssessment[],
  items: readonly SelectedItem[],
): ItemDecision[] => {
  const value = caseValue(order, items, false);
  return items.map(({ lineId, choice }) =>
    decide(
      assessments.find((candidate) => candidate.lineId === lineId),
      choice,
      value,
    ),
  );
};
