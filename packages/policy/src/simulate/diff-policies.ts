import type { LocalDay } from '../calendar/local-day.js';
import type { PoliciesBySeller } from '../compile/compiled-policy.js';
import type { Order } from '../model/order.js';
import { TRACKS, type Track } from '../model/track.js';
import type { Verdict } from '../model/verdict.js';
import { simulate, type SimulatedLine } from './simulate.js';

/** One thing that another policy would say of a line. */
export interface VerdictChange {
  readonly orderId: string;
  readonly lineId: string;
  readonly seller: string;
  readonly title: string;
  readonly track: Track;
  readonly field: ChangedField;
  readonly before: unknown;
  readonly after: unknown;
}

/** What can change for a customer. */
export const CHANGED_FIELDS = [
  'allowed',
  'because',
  'units',
  'until',
  'outcomes',
  'reasons',
  'fees',
  'methods',
  'conditions',
  'decisions',
  'together',
  'flagged',
] as const;
export type ChangedField = (typeof CHANGED_FIELDS)[number];

export interface PolicyDiff {
  readonly changed: readonly VerdictChange[];
  /** Orders that were looked at. */
  readonly orders: number;
  readonly changedOrders: number;
  readonly lines: number;
  readonly changedLines: number;
}

const withoutName = <Named extends { readonly rule: string }>(named: Named) => ({ ...named, rule: undefined });

/** Where a line can no longer go back, or now can, its fees and the like all change with that. */
const SAID_OF_A_TURN: readonly ChangedField[] = ['allowed', 'because', 'outcomes', 'until'];

/** What a customer sees of a verdict. How rules are called and ordered in a document is not among it. */
const seen = (verdict: Verdict | undefined): Partial<Record<ChangedField, unknown>> => {
  if (!verdict) return {};
  const { allowed, because } = verdict;
  const { code, params } = because;
  if (!allowed) return { allowed, because: { code, params } };
  const { units, until, methods, flagged } = verdict;
  return {
    allowed,
    because: { code, params },
    units,
    until: until?.day ?? null,
    methods,
    flagged,
    ...('offers' in verdict
      ? {
          outcomes: verdict.offers.map(({ outcome, reasons, units: some, until: end }) => ({
            outcome,
            reasons,
            units: some,
            // Its own day only where it is not that of the verdict, so that a longer window is one change and not two.
            until: end?.day === until?.day ? undefined : (end?.day ?? null),
          })),
          reasons: verdict.reasons,
          decisions: verdict.decisions.map(withoutName),
        }
      : {}),
    ...('fees' in verdict
      ? {
          fees: verdict.fees.map(withoutName),
          conditions: verdict.conditions,
          together: verdict.together,
        }
      : {}),
  };
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const changesOf = (before: SimulatedLine, after: SimulatedLine): readonly VerdictChange[] =>
  TRACKS.flatMap((track) => {
    const [old, now] = [before, after].map(({ assessment }) => seen(assessment.verdicts[track]));
    const { orderId, lineId, seller, title } = after;
    const fields = old?.allowed === now?.allowed ? CHANGED_FIELDS : SAID_OF_A_TURN;
    return fields
      .filter((field) => !isSame(old?.[field], now?.[field]))
      .map((field) => ({
        orderId,
        lineId,
        seller,
        title,
        track,
        field,
        before: old?.[field] ?? null,
        after: now?.[field] ?? null,
      }));
  });

const keyOf = ({ orderId, lineId }: Pick<VerdictChange, 'orderId' | 'lineId'>): string =>
  JSON.stringify([orderId, lineId]);

/** Which of some orders other policies would decide differently, line by line and field by field. */
export const diffPolicies = (
  orders: readonly Order[],
  before: PoliciesBySeller,
  after: PoliciesBySeller,
  today: LocalDay,
): PolicyDiff => {
  const old = new Map(simulate(orders, before, today).map((line) => [keyOf(line), line]));
  const now = simulate(orders, after, today);
  const changed = now.flatMap((line) => {
    const earlier = old.get(keyOf(line));
    return earlier ? changesOf(earlier, line) : [];
  });
  return {
    changed,
    orders: orders.length,
    changedOrders: new Set(changed.map(({ orderId }) => orderId)).size,
    lines: now.length,
    changedLines: new Set(changed.map(keyOf)).size,
  };
};
