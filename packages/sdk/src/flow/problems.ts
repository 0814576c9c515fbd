import type { OrderView } from '@returns-portal/contract';
import { selectedLines, sellersToSendTo, type Draft } from './draft.js';

/** Something the customer has yet to say before the step can be left. */
export type FieldProblem =
  | { readonly code: 'number_missing' }
  | { readonly code: 'email_missing' }
  | { readonly code: 'email_malformed' }
  | { readonly code: 'nothing_selected' }
  | { readonly code: 'track_missing'; readonly lineId: string }
  | { readonly code: 'reason_missing'; readonly lineId: string }
  | { readonly code: 'outcome_missing'; readonly lineId: string }
  | { readonly code: 'method_missing'; readonly seller: string };

export const lookupProblems = (number: string, email: string): FieldProblem[] => {
  const problems: FieldProblem[] = [];
  if (!number.trim()) problems.push({ code: 'number_missing' });
  if (!email.trim()) problems.push({ code: 'email_missing' });
  else if (!/^[^\s@]+@[^\s@]+$/.test(email.trim())) problems.push({ code: 'email_malformed' });
  return problems;
};

export const itemsProblems = (order: OrderView, draft: Draft): FieldProblem[] =>
  selectedLines(order, draft).length === 0 ? [{ code: 'nothing_selected' }] : [];

export const detailsProblems = (order: OrderView, draft: Draft): FieldProblem[] =>
  selectedLines(order, draft).flatMap(({ line: { id: lineId }, chosen }): FieldProblem[] => {
    if (!chosen.track) return [{ code: 'track_missing', lineId }];
    if (chosen.track === 'withdrawal') return [];
    return [
      ...(chosen.reason ? [] : [{ code: 'reason_missing', lineId } as const]),
      ...(chosen.outcome && (chosen.outcome !== 'exchange' || chosen.exchangeFor)
        ? []
        : [{ code: 'outcome_missing', lineId } as const]),
    ];
  });

export const methodProblems = (order: OrderView, draft: Draft): FieldProblem[] =>
  sellersToSendTo(order, draft).flatMap(({ id }): FieldProblem[] =>
    draft.methods[id] ? [] : [{ code: 'method_missing', seller: id }],
  );
