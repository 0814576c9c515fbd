import { emptyDraft, fitDraft } from '../draft.js';
import type { FlowEvent } from '../event.js';
import { lookupProblems } from '../problems.js';
import { beginItems, fresh, idle, pending, type LookupState } from '../state.js';
import type { Transition } from '../transition-result.js';

export const onLookup = (state: LookupState, event: FlowEvent): Transition => {
  switch (event.type) {
    case 'lookup.submitted': {
      if (state.progress.kind === 'pending') return [state];
      const number = event.number.trim();
      const email = event.email.trim();
      const typed = { ...state, number: event.number, email: event.email };
      const problems = lookupProblems(number, email);
      if (problems.length > 0) return [{ ...typed, progress: idle, problems }];
      return [
        { ...typed, progress: pending, problems: [] },
        { type: 'look_up', request: { number, email } },
      ];
    }
    case 'order.found': {
      const { token, order, matchedCase } = event.lookup;
      const draft = state.kept?.orderNumber === order.number ? fitDraft(order, state.kept.draft) : emptyDraft;
      const items = beginItems({ token }, order, draft);
      return matchedCase
        ? [
            { ...items, progress: pending },
            { type: 'read_case', access: items.access, number: matchedCase },
          ]
        : [{ ...items, ...fresh }];
    }
    default:
      return [state];
  }
};
