import type { OrderView } from '@returns-portal/contract';
import { methodsFor, offersFor, openTracks, sellersToSendTo } from './choices.js';
import { selectedGroups, selectedUnits, type Draft, type GroupDraft } from './draft.js';
import { withUnits } from './quantities.js';

/** The draft with what is still possible on a fresh view of the order; the rest of what was typed stays. */
export const fitDraft = (order: OrderView, draft: Draft): Draft => {
  const known: Draft = {
    ...draft,
    groups: draft.groups.filter((group) => order.lines.some(({ id }) => id === group.lineId)),
  };
  const sized = order.lines.reduce<Draft>((next, line) => withUnits(next, line, selectedUnits(next, line.id)), known);
  const groups = selectedGroups(order, sized).map(({ line, group }) =>
    group.track && !line.verdicts[group.track].allowed ? { ...group, track: undefined } : group,
  );
  return { ...sized, groups };
};

/** Answers that leave no choice are given for the customer; none of them costs money. */
export const withOnlyChoices = (order: OrderView, draft: Draft): Draft => {
  const groups = selectedGroups(order, draft).map(({ line, group }): GroupDraft => {
    const tracks = openTracks(line);
    const track = group.track ?? (tracks.length === 1 ? tracks[0] : undefined);
    const outcomes = offersFor(line, { ...group, track });
    const offered = outcomes.some(({ kind }) => kind === group.outcome);
    const outcome = offered ? group.outcome : outcomes.length === 1 ? outcomes[0]?.kind : undefined;
    return { ...group, track, outcome, ...(outcome === 'exchange' ? {} : { wanted: undefined }) };
  });
  const described = { ...draft, groups };
  const methods = Object.fromEntries(
    sellersToSendTo(order, described).map((seller) => {
      const codes = methodsFor(order, described, seller).map(({ code }) => code);
      const chosen = draft.methods[seller.id] ?? '';
      const only = codes.length === 1 ? codes[0] : undefined;
      return [seller.id, codes.includes(chosen) ? chosen : (only ?? '')];
    }),
  );
  return { ...described, methods: { ...draft.methods, ...methods } };
};
