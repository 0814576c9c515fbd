import type { OrderView, OrderViewLine, OrderViewSeller } from '@returns-portal/contract';
import {
  travels,
  type Choice,
  type ConformityChoice,
  type Outcome,
  type OutcomeKind,
  type Selection,
  type Track,
} from '@returns-portal/policy';

/** What a customer has said of one line so far; complete once `toChoice` makes a choice of it. */
export interface LineDraft {
  readonly quantity: number;
  readonly track?: Track | undefined;
  readonly reason?: string | undefined;
  readonly outcome?: OutcomeKind | undefined;
  /** The `sku` that is wanted instead, where the outcome is an exchange. */
  readonly exchangeFor?: string | undefined;
  /** Answers to the reason's questions, by question code. */
  readonly answers?: Readonly<Record<string, string>> | undefined;
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
export const isReturnable = (line: OrderViewLine): boolean =>
  line.open > 0 && Object.values(line.verdicts).some((verdict) => verdict.allowed);

/** The selected lines with what was said of them, in the order of the order. */
export const selectedLines = (order: OrderView, draft: Draft) =>
  order.lines.flatMap((line) => {
    const chosen = draft.lines[line.id];
    return chosen && chosen.quantity > 0 ? [{ line, chosen }] : [];
  });

/** The tracks open to a line, statutory rights first. */
export const openTracks = (line: OrderViewLine): Track[] =>
  (['withdrawal', 'goodwill', 'conformity'] as const).filter((track) => line.verdicts[track].allowed);

/** The sellers of the selected lines. */
export const selectedSellers = (order: OrderView, draft: Draft) => {
  const ids = new Set(selectedLines(order, draft).map(({ line }) => line.seller));
  return order.sellers.filter((seller) => ids.has(seller.id));
};

/** What can be chosen for a line on a track, with the reason given so far and for as many units as are selected. */
export const offersFor = (line: OrderViewLine, { track, reason, quantity }: LineDraft): readonly Outcome[] => {
  if (track === undefined || track === 'withdrawal') return [];
  const verdict = line.verdicts[track];
  if (!verdict.allowed) return [];
  const outcomes = verdict.offers
    .filter(({ reasons, units }) => units >= quantity && (!reason || (reasons?.includes(reason) ?? true)))
    .map(({ outcome }): Outcome => outcome);
  return outcomes.filter(({ kind }, index) => outcomes.findIndex((other) => other.kind === kind) === index);
};

const isConformityOutcome = (outcome: OutcomeKind): outcome is ConformityChoice['outcome'] =>
  outcome === 'repair' || outcome === 'replacement' || outcome === 'refund';

/** The choice that a line's draft amounts to, or null while something is missing. */
export const toChoice = ({ track, reason, outcome, exchangeFor, answers, note }: LineDraft): Choice | null => {
  if (track === 'withdrawal') return { track };
  if (!track || !reason || !outcome) return null;
  const said = { reason, ...(answers ? { answers } : {}), ...(note?.trim() ? { note: note.trim() } : {}) };
  if (track === 'conformity') return isConformityOutcome(outcome) ? { track, outcome, ...said } : null;
  if (outcome !== 'exchange') return { track, outcome, ...said };
  return exchangeFor ? { track, outcome, exchangeFor, ...said } : null;
};

/** Whether the goods of a line are sent back; as long as nothing else was chosen they are. */
const isSent = ({ track, outcome }: LineDraft): boolean =>
  track === 'withdrawal' || outcome === undefined || travels(outcome);

/** The sellers to whom goods are sent. */
export const sellersToSendTo = (order: OrderView, draft: Draft): OrderViewSeller[] => {
  const sent = selectedLines(order, draft).filter(({ chosen }) => isSent(chosen));
  const ids = new Set(sent.map(({ line }) => line.seller));
  return order.sellers.filter(({ id }) => ids.has(id));
};

/** The methods by which everything that is sent to a seller can travel. */
export const methodsFor = (order: OrderView, draft: Draft, seller: OrderViewSeller) => {
  const sent = selectedLines(order, draft).filter(({ line, chosen }) => line.seller === seller.id && isSent(chosen));
  return seller.methods.filter(({ code }) =>
    sent.every(({ line, chosen: { track } }) => {
      const verdict = track && line.verdicts[track];
      return !verdict?.allowed || verdict.methods.includes(code);
    }),
  );
};

/** What goes to the back end: complete choices only. */
export const toSelection = (order: OrderView, draft: Draft): Selection => ({
  items: selectedLines(order, draft).flatMap(({ line, chosen }) => {
    const choice = toChoice(chosen);
    return choice ? [{ lineId: line.id, quantity: chosen.quantity, choice }] : [];
  }),
  methods: sellersToSendTo(order, draft).flatMap(({ id }) => {
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
      const outcomes = offersFor(line, { ...chosen, track });
      const offered = outcomes.some(({ kind }) => kind === chosen.outcome);
      const outcome = offered ? chosen.outcome : outcomes.length === 1 ? outcomes[0]?.kind : undefined;
      return [line.id, { ...chosen, track, outcome }];
    }),
  );
  const described = { ...draft, lines: { ...draft.lines, ...lines } };
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
