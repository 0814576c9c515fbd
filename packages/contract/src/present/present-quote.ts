import {
  openItems,
  quoteRefund,
  type Catalogue,
  type CompiledPolicy,
  type LineAssessment,
  type LocalDay,
  type Order,
  type PoliciesBySeller,
  type QuoteHistory,
  type Selection,
} from '@returns-portal/policy';
import type { Quote } from '../wire-types.js';
import { mutable } from './mutable.js';

/** The sellers whose goods a selection holds, with what was selected of each, in the order of the lines. */
export const partsBySeller = (order: Order, policies: PoliciesBySeller, selection: Selection) => {
  const sellerOf = new Map(order.lines.map((line) => [line.id, line.seller]));
  return [...new Set(order.lines.map(({ seller }) => seller))].flatMap((seller) => {
    const items = selection.items.filter((item) => sellerOf.get(item.lineId) === seller);
    const policy: CompiledPolicy | undefined = policies[seller];
    return items.length > 0 && policy ? [{ seller, policy, items }] : [];
  });
};

export interface QuoteInput {
  readonly id: string;
  readonly expiresAt: string;
  readonly order: Order;
  readonly policies: PoliciesBySeller;
  readonly assessments: readonly LineAssessment[];
  readonly selection: Selection;
  readonly history: QuoteHistory;
  readonly catalogue?: Catalogue | undefined;
  readonly today: LocalDay;
}

/** Works out the amounts and terms of a checked selection, as they go over the wire. */
export const presentQuote = (input: QuoteInput): Quote => {
  const { order, policies, assessments, selection, history, catalogue, today } = input;
  const parts = partsBySeller(order, policies, selection);
  const items = parts.flatMap(({ policy, items: selected }) => openItems(order, policy, assessments, selected, today));
  const [first] = items
    .filter(({ goods }) => goods !== 'requested')
    .flatMap(({ sendBackBy }) => sendBackBy ?? [])
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const refundDays = items.flatMap(({ refundBy }) => refundBy ?? []).sort();
  return {
    id: input.id,
    expiresAt: input.expiresAt,
    selection: mutable(selection),
    refund: mutable(quoteRefund({ order, policies, assessments, selection, history, catalogue })),
    policies: parts.map(({ seller, policy: { policy } }) => ({
      seller,
      version: policy.version,
      effectiveFrom: policy.effectiveFrom,
    })),
    sendBackBy: first ? { ...first } : null,
    refundBy: refundDays[0] ?? null,
  };
};
