import type { LocalDay } from '../calendar/local-day.js';
import { sellersOf } from '../compile/assess-order.js';
import type { PoliciesBySeller } from '../compile/compiled-policy.js';
import type { Order } from '../model/order.js';
import type { OutcomeKind } from '../model/outcome.js';
import { TRACKS, type Track } from '../model/track.js';
import type { AllowedCode, Layer, LineAssessment, RefusedCode, Verdict } from '../model/verdict.js';

/** What a customer could do with one order line. */
export interface SimulatedLine {
  readonly orderId: string;
  readonly lineId: string;
  readonly seller: string;
  readonly title: string;
  /** Units that can still go back. */
  readonly open: number;
  readonly tracks: Readonly<Record<Track, SimulatedTrack>>;
  /** The full answer, to show what a row leaves out. */
  readonly assessment: LineAssessment;
}

export interface SimulatedTrack {
  readonly allowed: boolean;
  readonly units: number;
  /** Null where it is not allowed, or nobody knows yet. */
  readonly until: LocalDay | null;
  readonly outcomes: readonly OutcomeKind[];
  readonly because: AllowedCode | RefusedCode;
  readonly layer: Layer;
  /** The rule of the policy that decided, by its `id` or place. */
  readonly rule: string | null;
  /** A person would have to look. */
  readonly flagged: boolean;
}

/** A withdrawal is refunded; the other tracks offer what they offer. */
const outcomesOf = (verdict: Extract<Verdict, { allowed: true }>): readonly OutcomeKind[] =>
  'offers' in verdict ? [...new Set(verdict.offers.map(({ outcome }) => outcome.kind))] : ['refund'];

const rowOf = (verdict: Verdict): SimulatedTrack => {
  const { code: because, layer, rule = null } = verdict.because;
  const decided = { because, layer, rule };
  return verdict.allowed
    ? {
        allowed: true,
        units: verdict.units,
        until: verdict.until?.day ?? null,
        outcomes: outcomesOf(verdict),
        ...decided,
        flagged: verdict.flagged,
      }
    : { allowed: false, units: 0, until: null, outcomes: [], ...decided, flagged: false };
};

/**
 * What policies would say of orders on a day: one row a line. Lines of sellers that have no policy here are left out.
 */
export const simulate = (
  orders: readonly Order[],
  policies: PoliciesBySeller,
  today: LocalDay,
): readonly SimulatedLine[] =>
  orders.flatMap((order) => {
    const lines = new Map(order.lines.map((line) => [line.id, line]));
    return sellersOf(order).flatMap((seller) =>
      (policies[seller]?.assess(order, today) ?? []).map((assessment) => {
        const { lineId, open, verdicts } = assessment;
        const rows = TRACKS.map((track) => [track, rowOf(verdicts[track])] as const);
        return {
          orderId: order.id,
          lineId,
          seller,
          title: lines.get(lineId)?.title ?? lineId,
          open,
          tracks: Object.fromEntries(rows) as Record<Track, SimulatedTrack>,
          assessment,
        };
      }),
    );
  });
