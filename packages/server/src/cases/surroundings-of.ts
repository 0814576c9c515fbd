import type { CaseSurroundings } from '@returns-portal/contract';
import type { CaseTrail } from '../ports/store/case-data.js';

/** What around a case decides about what its customer can do. */
export const surroundingsOf = ({ feedback, counterOffer }: CaseTrail, now: Date): CaseSurroundings => ({
  hasFeedback: feedback !== null,
  counterOffer,
  now,
});
