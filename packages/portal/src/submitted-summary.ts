import type { DoneState } from '@returns-portal/sdk';
import type { SubmittedSummary } from './events/returns-submitted.js';

/** What a page may know of a submission: numbers of cases and counts, nothing of the person or the goods. */
export const submittedSummary = ({ submission: { cases } }: DoneState): SubmittedSummary => {
  const items = cases.flatMap((one) => one.items);
  const outcomes = items.map(({ choice }) => (choice.track === 'withdrawal' ? 'refund' : choice.outcome));
  return {
    numbers: cases.map(({ number }) => number),
    units: items.reduce((units, { quantity }) => units + quantity, 0),
    tracks: [...new Set(items.map(({ choice }) => choice.track))],
    outcomes: [...new Set(outcomes)],
  };
};
