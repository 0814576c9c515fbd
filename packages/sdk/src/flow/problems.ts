import type { ContactKind, OrderView } from '@returns-portal/contract';
import type { Asides } from './asides.js';
import type { Contact } from './contact.js';
import { selectedGroups, type Draft } from './draft/draft.js';
import { sellersToSendTo } from './draft/choices.js';

/** Something the customer has yet to say before the step can be left. */
export type FieldProblem =
  | { readonly code: 'number_missing' }
  | { readonly code: 'contact_missing'; readonly kind: ContactKind }
  | { readonly code: 'email_malformed' }
  | { readonly code: 'code_missing' }
  | { readonly code: 'nothing_selected' }
  | { readonly code: 'track_missing'; readonly group: string }
  | { readonly code: 'reason_missing'; readonly group: string }
  | { readonly code: 'outcome_missing'; readonly group: string }
  /** An exchange is chosen, but not for what. */
  | { readonly code: 'exchange_missing'; readonly group: string }
  /** A photo is still on its way, or did not arrive. */
  | { readonly code: 'upload_unfinished'; readonly group: string }
  | { readonly code: 'method_missing'; readonly seller: string }
  | { readonly code: 'pickup_missing'; readonly seller: string };

export const lookupProblems = (number: string, { kind, value }: Contact): FieldProblem[] => {
  const problems: FieldProblem[] = [];
  if (!number.trim()) problems.push({ code: 'number_missing' });
  if (!value.trim()) problems.push({ code: 'contact_missing', kind });
  else if (kind === 'email' && !/^[^\s@]+@[^\s@]+$/.test(value.trim())) problems.push({ code: 'email_malformed' });
  return problems;
};

export const itemsProblems = (order: OrderView, draft: Draft): FieldProblem[] =>
  selectedGroups(order, draft).length === 0 ? [{ code: 'nothing_selected' }] : [];

export const detailsProblems = (order: OrderView, draft: Draft, { uploads }: Asides): FieldProblem[] =>
  selectedGroups(order, draft).flatMap(({ group: { id: group, track, reason, outcome, wanted } }): FieldProblem[] => {
    if (!track) return [{ code: 'track_missing', group }];
    if (track === 'withdrawal') return [];
    const unfinished = uploads.some((upload) => upload.group === group && upload.status !== 'stored');
    const problems: FieldProblem[] = [];
    if (!reason) problems.push({ code: 'reason_missing', group });
    if (!outcome) problems.push({ code: 'outcome_missing', group });
    else if (outcome === 'exchange' && !wanted) problems.push({ code: 'exchange_missing', group });
    if (unfinished) problems.push({ code: 'upload_unfinished', group });
    return problems;
  });

export const methodProblems = (order: OrderView, draft: Draft, { slots }: Asides): FieldProblem[] =>
  sellersToSendTo(order, draft).flatMap((seller): FieldProblem[] => {
    const method = seller.methods.find(({ code }) => code === draft.methods[seller.id]);
    if (!method) return [{ code: 'method_missing', seller: seller.id }];
    const slot = draft.handOvers[seller.id]?.pickup;
    const some = (slots[seller.id]?.items.length ?? 0) > 0;
    return method.kind === 'pickup' && some && !slot ? [{ code: 'pickup_missing', seller: seller.id }] : [];
  });

/** Once gaps were pointed out, each answer takes its own remark away and adds no new one. */
export const stillOpen = (before: readonly FieldProblem[], now: readonly FieldProblem[]): FieldProblem[] => {
  const open = now.map((problem) => JSON.stringify(problem));
  return before.filter((problem) => open.includes(JSON.stringify(problem)));
};
