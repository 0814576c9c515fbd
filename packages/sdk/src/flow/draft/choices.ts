import type { OrderView, OrderViewLine, OrderViewSeller } from '@returns-portal/contract';
import {
  OUTCOME_KINDS,
  travels,
  type Choice,
  type ConformityChoice,
  type Outcome,
  type OutcomeKind,
  type Track,
} from '@returns-portal/policy';
import { selectedGroups, type Draft, type GroupDraft } from './draft.js';

/** The tracks open to a line, statutory rights first. */
export const openTracks = (line: OrderViewLine): Track[] =>
  (['withdrawal', 'goodwill', 'conformity'] as const).filter((track) => line.verdicts[track].allowed);

/** What can be chosen for a group, with the reason given so far and for as many units as it has. */
export const offersFor = (
  line: OrderViewLine,
  { track, reason, quantity }: Pick<GroupDraft, 'track' | 'reason' | 'quantity'>,
): readonly Outcome[] => {
  if (track === undefined || track === 'withdrawal') return [];
  const verdict = line.verdicts[track];
  if (!verdict.allowed) return [];
  const outcomes = verdict.offers
    .filter(({ reasons, units }) => units >= quantity && (!reason || (reasons?.includes(reason) ?? true)))
    .map(({ outcome }): Outcome => outcome)
    // What a newer service offers beside could not be explained.
    .filter(({ kind }) => OUTCOME_KINDS.includes(kind));
  return outcomes.filter(({ kind }, index) => outcomes.findIndex((other) => other.kind === kind) === index);
};

const isConformityOutcome = (outcome: OutcomeKind): outcome is ConformityChoice['outcome'] =>
  outcome === 'repair' || outcome === 'replacement' || outcome === 'refund';

/** What was answered of what was asked; an answer of blanks is none. */
const given = (answers: GroupDraft['answers']): { answers?: Record<string, string> } => {
  const said = Object.entries(answers ?? {}).flatMap(([code, answer]) =>
    answer.trim() ? [[code, answer.trim()] as const] : [],
  );
  return said.length > 0 ? { answers: Object.fromEntries(said) } : {};
};

/** The choice that a group amounts to, or null while something is missing. */
export const toChoice = ({ track, reason, outcome, wanted, answers, note }: GroupDraft): Choice | null => {
  if (track === 'withdrawal') return { track };
  if (!track || !reason || !outcome) return null;
  const said = { reason, ...given(answers), ...(note?.trim() ? { note: note.trim() } : {}) };
  if (track === 'conformity') return isConformityOutcome(outcome) ? { track, outcome, ...said } : null;
  if (outcome !== 'exchange') return { track, outcome, ...said };
  return wanted ? { track, outcome, exchangeFor: wanted.sku, ...said } : null;
};

/** Whether the goods of a group are sent back; as long as nothing else was chosen they are. */
export const isSent = ({ track, outcome }: Pick<GroupDraft, 'track' | 'outcome'>): boolean =>
  track === 'withdrawal' || outcome === undefined || travels(outcome);

/** The sellers of the selected lines. */
export const selectedSellers = (order: OrderView, draft: Draft): OrderViewSeller[] => {
  const ids = new Set(selectedGroups(order, draft).map(({ line }) => line.seller));
  return order.sellers.filter(({ id }) => ids.has(id));
};

/** The sellers to whom goods are sent. */
export const sellersToSendTo = (order: OrderView, draft: Draft): OrderViewSeller[] => {
  const sent = selectedGroups(order, draft).filter(({ group }) => isSent(group));
  const ids = new Set(sent.map(({ line }) => line.seller));
  return order.sellers.filter(({ id }) => ids.has(id));
};

/** The methods by which everything that is sent to a seller can travel. */
export const methodsFor = (order: OrderView, draft: Draft, seller: OrderViewSeller) => {
  const sent = selectedGroups(order, draft).filter(({ line, group }) => line.seller === seller.id && isSent(group));
  return seller.methods.filter(({ code }) =>
    sent.every(({ line, group: { track } }) => {
      const verdict = track && line.verdicts[track];
      return !verdict?.allowed || verdict.methods.includes(code);
    }),
  );
};
