import { deadlineOn } from '../calendar/deadline.js';
import type { LocalDay } from '../calendar/local-day.js';
import type { AllowedBecause, RefusedVerdict, WithdrawalAllowed } from '../model/verdict.js';
import type { UnsettledPoint } from '../statute/unsettled.js';
import { standingOf, type ExceptionStanding } from '../statute/withdrawal-exceptions.js';
import { alreadyReturned } from './already-returned.js';
import { isDoubt, refused, type LineContext } from './line-context.js';
import {
  informationOf,
  lastDayOfWithdrawal,
  lastDoubtfulDayOfWithdrawal,
  startOfWithdrawal,
} from './withdrawal-period.js';

type WithdrawalPart = Omit<WithdrawalAllowed, 'methods'>;

const layer = 'statute';

/** Whether this withdrawal may leave a part of a contract for which delivery was paid, and the policy is silent too. */
const restsOnPartialDelivery = ({ order, line, contractLines, policy }: LineContext): boolean =>
  policy.withdrawal.partialDelivery === undefined &&
  (contractLines.length > 1 || line.quantity > 1) &&
  order.deliveries.some(({ seller, paid }) => seller === line.seller && paid > 0);

const allow = (
  context: LineContext,
  because: AllowedBecause,
  lastDay: LocalDay | null,
  points: readonly UnsettledPoint[],
): WithdrawalPart => {
  const { order, line, gone } = context;
  return {
    allowed: true,
    units: line.quantity - gone,
    until: lastDay === null ? null : deadlineOn(lastDay, order.timeZone),
    refusedUnits: alreadyReturned(gone),
    changes: lastDay === null ? [] : [{ after: lastDay, units: 0, outcomes: [] }],
    flagged: isDoubt(because),
    unsettled: restsOnPartialDelivery(context) ? [...points, 'partial_delivery'] : points,
    because,
  };
};

/** Why the line can be withdrawn from although an exception is claimed; null where none stands in the way. */
const exceptionDoubt = (
  { line, statute }: LineContext,
  standing: ExceptionStanding | undefined,
): AllowedBecause | null => {
  if (!line.exception || (standing !== 'unproven' && standing !== 'not_disclosed')) return null;
  const params = { exception: line.exception.code };
  return { code: `withdrawal_exception_${standing}`, layer, params, source: statute.withdrawal.sources.exceptions };
};

/** The statutory right of withdrawal for one line with open units. The shop's policy cannot narrow it. */
export const assessWithdrawal = (context: LineContext): WithdrawalPart | RefusedVerdict => {
  const { order, line, contractLines, policy, statute, today, askedBy } = context;
  const { sources } = statute.withdrawal;
  if (askedBy === 'gift_recipient') {
    return refused({ code: 'withdrawal_buyer_only', layer, params: {}, source: sources.period });
  }
  const standing = line.exception && standingOf(line.exception);
  if (line.exception && standing === 'applies') {
    const params = { exception: line.exception.code };
    return refused({ code: 'withdrawal_excepted', layer, params, source: sources.exceptions });
  }
  const doubt = exceptionDoubt(context, standing);
  const information = informationOf(order, policy, statute);
  const points: readonly UnsettledPoint[] = information.onlyFunctionMissing
    ? [...statute.unsettled, 'function_not_disclosed']
    : statute.unsettled;

  const start = startOfWithdrawal(line, contractLines, order.placedOn);
  if (typeof start !== 'string') {
    return allow(context, doubt ?? { code: start.none, layer, params: {}, source: sources.period }, null, points);
  }
  const lastDay = lastDayOfWithdrawal(start, information, statute);
  if (today > lastDay) {
    const doubtfulDay = lastDoubtfulDayOfWithdrawal(start, information, statute);
    const params = { endedOn: lastDay };
    if (today > doubtfulDay) return refused({ code: 'withdrawal_period_over', layer, params, source: sources.period });
    const late = { code: 'withdrawal_late_by_national_count', layer, params, source: sources.counting } as const;
    return allow(context, late, doubtfulDay, points);
  }
  const open: AllowedBecause = information.informed
    ? { code: 'withdrawal_open', layer, params: { start }, source: sources.period }
    : { code: 'withdrawal_extended', layer, params: { start }, source: sources.extension };
  return allow(context, doubt ?? open, lastDay, points);
};
