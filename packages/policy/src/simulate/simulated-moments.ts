import type { LocalDay } from '../calendar/local-day.js';
import { refundMoments } from '../case/refund-moments.js';
import type { CompiledPolicy } from '../compile/compiled-policy.js';
import type { Order } from '../model/order.js';
import { REFUND_MOMENTS, type RefundMoment } from '../model/refund-rule.js';
import type { Choice } from '../model/selection.js';
import type { Track } from '../model/track.js';
import type { LineAssessment } from '../model/verdict.js';

/** All that could be chosen for a line on a track. */
const choicesOf = ({ verdicts }: LineAssessment, track: Track): readonly Choice[] => {
  if (track === 'withdrawal') return verdicts.withdrawal.allowed ? [{ track }] : [];
  const verdict = verdicts[track];
  if (!verdict.allowed) return [];
  return verdict.offers.flatMap(({ outcome, reasons }) =>
    (reasons ?? verdict.reasons).map((reason) => ({ track, reason, outcome: outcome.kind }) as Choice),
  );
};

/**
 * When what a line brings could be given, if all of it went back alone and nothing were known of the customer: each
 * moment that some choice leads to, the earliest first.
 */
export const simulatedMoments = (
  order: Order,
  policy: CompiledPolicy,
  assessment: LineAssessment,
  track: Track,
  today: LocalDay,
): readonly RefundMoment[] => {
  const { lineId, open: quantity } = assessment;
  const found = choicesOf(assessment, track).flatMap((choice) =>
    refundMoments(order, policy, [{ lineId, quantity, choice }], today).map(({ on }) => on),
  );
  return REFUND_MOMENTS.filter((moment) => found.includes(moment));
};
