import type { CaseSurroundings } from '@returns-portal/contract';
import type { CaseTrail } from '../ports/store/case-data.js';
import { hasMoved } from './has-moved.js';

/** What around a case decides about what its customer can do. */
export const surroundingsOf = (trail: CaseTrail, now: Date): CaseSurroundings => ({
  hasFeedback: trail.feedback !== null,
  hasMoved: hasMoved(trail),
  counterOffer: trail.counterOffer,
  now,
});
