import { policyOf } from '../compile/assess-order.js';
import type { PoliciesBySeller } from '../compile/compiled-policy.js';
import { travels } from '../model/outcome.js';
import type { Policy } from '../model/policy.js';
import type { Catalogue, Choice, SelectedItem, Selection } from '../model/selection.js';
import type { Order } from '../model/order.js';
import { sum } from '../money/allocate.js';
import type { GoodwillOffer, LineAssessment } from '../model/verdict.js';

/** What is wrong with a selection; the first one is enough to refuse it. */
export type SelectionProblem =
  | { readonly code: 'nothing_selected' }
  | { readonly code: 'line_unknown'; readonly lineId: string }
  | { readonly code: 'quantity_unavailable'; readonly lineId: string; readonly available: number }
  | { readonly code: 'track_refused'; readonly lineId: string }
  | { readonly code: 'reason_unknown'; readonly lineId: string }
  | { readonly code: 'outcome_not_offered'; readonly lineId: string }
  | { readonly code: 'exchange_unavailable'; readonly lineId: string }
  | { readonly code: 'answer_unknown'; readonly lineId: string; readonly question: string }
  /** The lines of a set go back together, with as many units of each. */
  | { readonly code: 'set_incomplete'; readonly lineId: string; readonly missing: string }
  | { readonly code: 'method_missing'; readonly seller: string }
  | { readonly code: 'method_unknown'; readonly seller: string };

export interface SelectionInput {
  readonly order: Order;
  readonly policies: PoliciesBySeller;
  readonly assessments: readonly LineAssessment[];
  readonly selection: Selection;
  /** What can be had in exchange; without it no exchange is accepted. */
  readonly catalogue?: Catalogue | undefined;
}

/** Whether the goods of an item are sent back. */
const isSent = ({ choice }: SelectedItem): boolean => choice.track === 'withdrawal' || travels(choice.outcome);

const checkExchange = (
  { lineId, quantity, choice }: SelectedItem,
  offer: GoodwillOffer,
  { order, catalogue }: SelectionInput,
): SelectionProblem[] => {
  if (choice.track !== 'goodwill' || offer.outcome.kind !== 'exchange') return [];
  const wanted = choice.exchangeFor === undefined ? undefined : catalogue?.[choice.exchangeFor];
  const line = order.lines.find(({ id }) => id === lineId);
  const fits =
    wanted !== undefined &&
    wanted.available >= quantity &&
    (offer.outcome.for === 'any_product' ||
      wanted.sku === line?.sku ||
      (wanted.product !== undefined && wanted.product === line?.product));
  return fits ? [] : [{ code: 'exchange_unavailable', lineId }];
};

const checkAnswers = (lineId: string, choice: Choice, { reasons }: Policy): SelectionProblem[] => {
  if (choice.track === 'withdrawal') return [];
  const questions = reasons.find(({ code }) => code === choice.reason)?.questions ?? [];
  return Object.entries(choice.answers ?? {}).flatMap(([question, answer]) => {
    const asked = questions.find(({ code }) => code === question);
    const known = asked && (asked.options?.some(({ code }) => code === answer) ?? true);
    return known ? [] : [{ code: 'answer_unknown', lineId, question } as const];
  });
};

const checkChoice = (item: SelectedItem, assessment: LineAssessment, input: SelectionInput): SelectionProblem[] => {
  const { lineId, choice } = item;
  const verdict = assessment.verdicts[choice.track];
  if (!verdict.allowed) return [{ code: 'track_refused', lineId }];
  if (choice.track === 'withdrawal' || !('offers' in verdict)) return [];
  const problems: SelectionProblem[] = [];
  if (!verdict.reasons.includes(choice.reason)) problems.push({ code: 'reason_unknown', lineId });
  const ofKind = verdict.offers.filter(({ outcome }) => outcome.kind === choice.outcome);
  const offer = ofKind.find(({ reasons }) => reasons?.includes(choice.reason) ?? true);
  if (!offer) problems.push({ code: 'outcome_not_offered', lineId });
  else if (item.quantity > offer.units) {
    problems.push({ code: 'quantity_unavailable', lineId, available: offer.units });
  } else problems.push(...checkExchange(item, offer, input));
  const { policy } = policyOf(input.policies, assessment.seller);
  return [...problems, ...checkAnswers(lineId, choice, policy)];
};

const checkQuantities = (
  items: readonly SelectedItem[],
  byLine: ReadonlyMap<string, LineAssessment>,
): SelectionProblem[] => {
  const asked = new Map<string, number>();
  const ask = (key: string, quantity: number) => {
    const total = (asked.get(key) ?? 0) + quantity;
    asked.set(key, total);
    return total;
  };
  return items.flatMap(({ lineId, quantity, choice }) => {
    const assessment = byLine.get(lineId);
    const verdict = assessment?.verdicts[choice.track];
    const open = assessment?.open ?? 0;
    const ofTrack = verdict?.allowed ? verdict.units : open;
    const tooMany = ask(lineId, quantity) > open || ask(`${choice.track} ${lineId}`, quantity) > ofTrack;
    return tooMany ? [{ code: 'quantity_unavailable', lineId, available: Math.min(open, ofTrack) } as const] : [];
  });
};

/** A set of one jacket and two pairs of trousers goes back in that proportion, or as much of it as is still there. */
const checkSets = (
  { order, selection: { items } }: SelectionInput,
  byLine: ReadonlyMap<string, LineAssessment>,
): SelectionProblem[] => {
  const bought = new Map(order.lines.map(({ id, quantity }) => [id, quantity]));
  const selected = (lineId: string) =>
    sum(items.filter((item) => item.lineId === lineId).map(({ quantity }) => quantity));
  return items.flatMap(({ lineId, choice }) => {
    const verdict = byLine.get(lineId)?.verdicts.goodwill;
    if (choice.track !== 'goodwill' || !verdict?.allowed) return [];
    return verdict.together.flatMap((missing) => {
      const needed = Math.ceil((selected(lineId) * (bought.get(missing) ?? 0)) / (bought.get(lineId) ?? 1));
      const enough = selected(missing) >= Math.min(needed, byLine.get(missing)?.open ?? 0);
      return enough ? [] : [{ code: 'set_incomplete', lineId, missing } as const];
    });
  });
};

const checkMethods = (
  { selection, policies }: SelectionInput,
  byLine: ReadonlyMap<string, LineAssessment>,
): SelectionProblem[] => {
  const bySeller = new Map<string, SelectedItem[]>();
  for (const item of selection.items) {
    const seller = byLine.get(item.lineId)?.seller;
    if (seller === undefined || !isSent(item)) continue;
    bySeller.set(seller, [...(bySeller.get(seller) ?? []), item]);
  }
  return [...bySeller].flatMap(([seller, items]): SelectionProblem[] => {
    const chosen = selection.methods.find((method) => method.seller === seller);
    if (!chosen) return [{ code: 'method_missing', seller }];
    const offered =
      policyOf(policies, seller).policy.methods.some(({ code }) => code === chosen.code) &&
      items.every(({ lineId, choice }) => {
        const verdict = byLine.get(lineId)?.verdicts[choice.track];
        return !verdict?.allowed || verdict.methods.includes(chosen.code);
      });
    return offered ? [] : [{ code: 'method_unknown', seller }];
  });
};

/** Checks what was asked for against what was decided. An empty answer means: it can be quoted. */
export const checkSelection = (input: SelectionInput): SelectionProblem[] => {
  const { items } = input.selection;
  if (items.length === 0) return [{ code: 'nothing_selected' }];
  const byLine = new Map(input.assessments.map((assessment) => [assessment.lineId, assessment]));
  const unknown = items.filter((item) => !byLine.has(item.lineId));
  if (unknown.length > 0) return unknown.map(({ lineId }) => ({ code: 'line_unknown', lineId }));
  return [
    ...checkQuantities(items, byLine),
    ...items.flatMap((item) => {
      const assessment = byLine.get(item.lineId);
      return assessment ? checkChoice(item, assessment, input) : [];
    }),
    ...checkSets(input, byLine),
    ...checkMethods(input, byLine),
  ];
};
