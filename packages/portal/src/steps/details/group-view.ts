import type { OrderView, OrderViewLine, OrderViewSeller } from '@returns-portal/contract';
import type { DetailsState, FieldProblem, GroupChange, GroupDraft } from '@returns-portal/sdk';
import { mistake } from '../../parts/message.js';
import { problemText } from '../../text/rest/problems.js';
import type { StepContext } from '../step-context.js';

/** What the fields of one group of units need. */
export interface GroupView {
  readonly order: OrderView;
  readonly line: OrderViewLine;
  readonly seller: OrderViewSeller;
  readonly group: GroupDraft;
  /** How many units of the line go back, in all its groups. */
  readonly units: number;
  readonly state: DetailsState;
  readonly context: StepContext;
  readonly describe: (change: GroupChange) => void;
}

/** What is missing in this group, said beside its field. */
export const mistakeFor = ({ state, group }: GroupView, code: FieldProblem['code'], id: string) => {
  const problem = state.problems.find((one) => one.code === code && 'group' in one && one.group === group.id);
  return mistake(id, problem ? problemText(problem) : null);
};

/** The reason's definition in the shop's policy. */
export const reasonOf = ({ seller, group }: GroupView) => seller.reasons.find(({ code }) => code === group.reason);
