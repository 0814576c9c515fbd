import type { OrderView, SubmissionRequest } from '@returns-portal/contract';
import type { Locale, Selection } from '@returns-portal/policy';
import type { Upload } from '../asides.js';
import { sellersToSendTo, toChoice } from './choices.js';
import { groupOf, selectedGroups, type Draft } from './draft.js';

/** What goes to the back end for a quote: complete choices only. */
export const toSelection = (order: OrderView, draft: Draft): Selection => ({
  items: selectedGroups(order, draft).flatMap(({ line, group }) => {
    const choice = toChoice(group);
    return choice ? [{ lineId: line.id, quantity: group.quantity, choice }] : [];
  }),
  methods: sellersToSendTo(order, draft).flatMap(({ id }) => {
    const code = draft.methods[id];
    return code ? [{ seller: id, code }] : [];
  }),
});

/** Photos belong to what is said of a reason: a withdrawal sends none. */
const evidenceOf = (draft: Draft, uploads: readonly Upload[]) =>
  uploads.flatMap(({ status, group, fileId }) => {
    const about = groupOf(draft, group);
    return status === 'stored' && fileId && about && about.track !== 'withdrawal'
      ? [{ id: fileId, lineId: about.lineId }]
      : [];
  });

const handOversOf = (order: OrderView, draft: Draft) =>
  sellersToSendTo(order, draft).flatMap(({ id: seller }) => {
    const { point, pickup } = draft.handOvers[seller] ?? {};
    return point || pickup ? [{ seller, ...(point && { point: point.id }), ...(pickup && { pickup: pickup.id }) }] : [];
  });

/** What goes to the back end to accept a quote. */
export const toSubmission = (
  order: OrderView,
  draft: Draft,
  uploads: readonly Upload[],
  quoteId: string,
  locale: Locale,
): SubmissionRequest => {
  const evidence = evidenceOf(draft, uploads);
  const handOvers = handOversOf(order, draft);
  return {
    quoteId,
    locale,
    ...(evidence.length > 0 && { evidence }),
    ...(handOvers.length > 0 && { handOvers }),
  };
};
