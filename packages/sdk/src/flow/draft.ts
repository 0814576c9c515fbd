import type { OrderView } from '@returns-portal/contract';
import type { Choice, ConformityChoice, GoodwillChoice, Selection, Track } from '@returns-portal/policy';

/** What a customer has said of one line so far; complete once `toChoice` makes a choice of it. */
export interface LineDraft {
  readonly quantity: number;
  readonly track?: Track | undefined;
  readonly reason?: string | undefined;
  readonly outcome?: GoodwillChoice['outcome'] | ConformityChoice['outcome'] | undefined;
  readonly note?: string | undefined;
}

/** A return in the making: nothing in it is an amount, and nothing in it is about a person. */
export interface Draft {
  readonly lines: Readonly<Record<string, LineDraft>>;
  /** The chosen method, by seller. */
  readonly methods: Readonly<Record<string, string>>;
}

export const emptyDraft: Draft = { lines: {}, methods: {} };

/** Whether any track lets the line go back. */
export const isReturnable = (line: OrderView['lines'][number]): boolean =>
  line.open > 0 && Object.values(line.verdicts).some((verdict) => verdict.allowed);

/** The selected lines with what was said of them, in the order of the order. */
export const selectedLines = (order: OrderView, draft: Draft) =>
  order.lines.flatMap((line) => {
    const chosen = draft.lines[line.id];
    return chosen && chosen.quantity > 0 ? [{ line, chosen }] : [];
  });

/** The tracks open to a line, statutory rights first. */
export const openTracks = (line: OrderView['lines'][number]): Track[] =>
  (['withdrawal', 'goodwill', 'conformity'] as const).filter((track) => line.verdicts[track].allowed);

/** The sellers of the selected lines. */
export const selectedSellers = (order: OrderView, draft: Draft) => {
  const ids = new Set(selectedLines(order, draft).map(({ line }) => line.seller));
  return order.sellers.filter((seller) => ids.has(seller.id));
};

const isGoodwillOutcome = (outcome: LineDraft['outcome']): outcome is GoodwillChoice['outcome'] =>
  outcome === 'refund' || outcome === 'store_credit';

const isConformityOutcome = (outcome: LineDraft['outcome']): outcome is ConformityChoice['outcome'] =>
  outcome === 'repair' || outcome === 'replacement' || outcome === 'refund';

/** The choice that a line's draft amounts to, or null while something is missing. */
export const toChoice = ({ track, reason, outcome, note }: LineDraft): Choice | null => {
  const said = note?.trim() ? { note: note.trim() } : {};
  switch (track) {
    case undefined:
      return null;
    case 'withdrawal':
      return { track };
    case 'goodwill':
      return reason && isGoodwillOutcome(outcome) ? { track, reason, outcome, ...said } : null;
    case 'conformity':
      return reason && isConformityOutcome(outcome) ? { track, reason, outcome, ...said } : null;
  }
};

/** What goes to the back end: complete choices only. */
export const toSelection = (order: OrderView, draft: Draft): Selection => ({
  items: selectedLines(order, draft).flatMap(({ line, chosen }) => {
    const choice = toChoice(chosen);
    return choice ? [{ lineId: line.id, quantity: chosen.quantity, choice }] : [];
  }),
  methods: selectedSellers(order, draft).flatMap(({ id }) => {
    const code = draft.methods[id];
    return code ? [{ seller: id, code }] : [];
  }),
});

/** The draft with what is still possible on a fresh view of the order; the rest of what was typed stays. */
export const fitDraft = (order: OrderView, draft: Draft): Draft => ({
  ...draft,
  lines: Object.fromEntries(
    order.lines.flatMap((line) => {
      const chosen = draft.lines[line.id];
      if (!chosen) return [];
      const { track, ...rest } = chosen;
      const open = track && line.verdicts[track].allowed ? { track } : {};
      return [[line.id, { ...rest, ...open, quantity: isReturnable(line) ? Math.min(chosen.quantity, line.open) : 0 }]];
    }),
  ),
});

/** Answers that leave no choice are given for the customer; none of them costs money. */
export const withOnlyChoices = (order: OrderView, draft: Draft): Draft => {
  const lines = Object.fromEntries(
    selectedLines(order, draft).map(({ line, chosen }) => {
      const tracks = openTracks(line);
      const track = chosen.track ?? (tracks.length === 1 ? tracks[0] : undefined);
      const verdict = track && line.verdicts[track];
      const outcomes = verdict?.allowed ? verdict.outcomes : [];
      const offered = outcomes.some(({ kind }) => kind === chosen.outcome);
      const outcome = offered ? chosen.outcome : outcomes.length === 1 ? outcomes[0]?.kind : undefined;
      return [line.id, { ...chosen, track, outcome }];
    }),
  );
  const methods = Object.fromEntries(
    selectedSellers(order, draft).flatMap((seller) => {
      const only = seller.methods.length === 1 ? seller.methods[0]?.code : undefined;
      const code = draft.methods[seller.id] ?? only;
      return code ? [[seller.id, code]] : [];
    }),
  );
  return { lines: { ...draft.lines, ...lines }, methods: { ...draft.methods, ...methods } };
};
