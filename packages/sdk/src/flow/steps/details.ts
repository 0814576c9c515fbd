import { sellersToSendTo, toSelection, withOnlyChoices, type LineDraft } from '../draft.js';
import type { FlowEvent } from '../event.js';
import { detailsProblems } from '../problems.js';
import { fresh, pending, type DetailsState } from '../state.js';
import type { Transition } from '../transition-result.js';

/** Another track has other reasons and outcomes; what was chosen for the old one would mean something else. */
const describe = (before: LineDraft, change: Omit<Partial<LineDraft>, 'quantity'>): LineDraft => {
  const moved = change.track !== undefined && change.track !== before.track;
  const kept: LineDraft = moved ? { quantity: before.quantity, note: before.note } : before;
  return { ...kept, ...change, quantity: before.quantity };
};

export const onDetails = (state: DetailsState, event: FlowEvent): Transition => {
  const { access, order, draft } = state;
  switch (event.type) {
    case 'line.described': {
      const before = draft.lines[event.lineId];
      if (!before) return [state];
      const lines = { ...draft.lines, [event.lineId]: describe(before, event.change) };
      const next = withOnlyChoices(order, { ...draft, lines });
      // Once a gap was pointed out, each answer takes its own remark away and adds no new one.
      const open = detailsProblems(order, next).map((problem) => JSON.stringify(problem));
      const problems = state.problems.filter((problem) => open.includes(JSON.stringify(problem)));
      return [{ ...state, draft: next, problems }];
    }
    case 'details.confirmed': {
      const problems = detailsProblems(order, draft);
      if (problems.length > 0) return [{ ...state, problems }];
      const next = withOnlyChoices(order, draft);
      const method = { ...fresh, step: 'method', access, order, draft: next } as const;
      // What stays with the customer needs no way back.
      return sellersToSendTo(order, next).length > 0
        ? [method]
        : [
            { ...method, progress: pending },
            { type: 'create_quote', access, selection: toSelection(order, next) },
          ];
    }
    case 'step.revisited':
      return event.step === 'items' ? [{ ...fresh, step: 'items', access, order, draft }] : [state];
    default:
      return [state];
  }
};
