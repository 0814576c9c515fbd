import type { Reason } from '@returns-portal/policy';
import { mutable } from './mutable.js';

/** A reason as customers see it. For which items it can be given the verdicts say. */
export const presentReason = ({ code, class: group, labels, questions, suggests, evidence }: Reason) =>
  mutable({ code, class: group, labels, questions, suggests, evidence });
