import type { CaseAction, CaseDetails, CaseEventType, ReturnCase } from '@returns-portal/contract';
import { actionsFor, withdrawalClocks, type OrderFacts } from '@returns-portal/contract/client';
import { ReturnsError } from '../errors/returns-error.js';
import { bareDetails } from '../local/bare-details.js';
import type { Trail } from './order-file.js';

/** What a customer's step makes of a case. */
export interface Change {
  readonly event: CaseEventType;
  /** What must be possible for it; null where it always is. */
  readonly needs: CaseAction | null;
  readonly case?: Partial<ReturnCase>;
  readonly trail?: Partial<Trail>;
}

const trailOf = (details: CaseDetails): Trail => {
  const { shipments, messages, evidence, feedback, history } = details;
  return { shipments, messages, evidence, feedback, history };
};

/** A case with what gathered around it, as the service would show it. */
export const detailsOf = (
  returnCase: ReturnCase,
  trail: Trail | undefined,
  facts: OrderFacts,
  now: Date,
): CaseDetails => {
  const bare = bareDetails(returnCase, facts, now);
  if (!trail) return bare;
  const { feedback, history } = trail;
  return {
    ...bare,
    ...trail,
    actions: actionsFor(returnCase, { hasFeedback: feedback !== null, counterOffer: null, now }),
    clocks: withdrawalClocks(returnCase, history, facts, now),
  };
};

/**
 * The case and its trail after a change.
 *
 * @throws ReturnsError action_unavailable
 */
export const changed = (
  details: CaseDetails,
  { event, needs, case: fields, trail }: Change,
  now: Date,
): { readonly case: ReturnCase; readonly trail: Trail } => {
  const { actions } = details;
  if (needs !== null && !actions.includes(needs)) {
    throw new ReturnsError('action_unavailable', 'The return is past that', { params: { actions } });
  }
  const told = { type: event, at: now.toISOString(), by: 'customer', progress: [] } as const;
  return {
    case: { ...details.case, ...fields },
    trail: { ...trailOf(details), ...trail, history: [...details.history, { ...told, progress: [] }] },
  };
};
