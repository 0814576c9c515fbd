import type { LocalDay } from '../calendar/local-day.js';
import type { AllowedBecause, WithdrawalAllowed, WithdrawalVerdict } from '../model/verdict.js';
import { standingOf } from '../statute/withdrawal-exceptions.js';
import { alreadyReturned } from './already-returned.js';
import { byLaw } from './because.js';
import { deadlineOf, NO_END } from './cell.js';
import { refused, type LineContext } from './line-context.js';
import {
  informationOf,
  lastDayOfWithdrawal,
  lastDoubtfulDayOfWithdrawal,
  startOfWithdrawal,
} from './withdrawal-period.js';

/** What a person should look at: accepted on doubt, in the consumer's favour. */
const DOUBTS: readonly AllowedBecause['code'][] = [
  'withdrawal_delivery_unknown',
  'withdrawal_exception_not_disclosed',
  'withdrawal_exception_unproven',
  'withdrawal_late_by_national_count',
];

/** Whether this withdrawal may leave a part of a contract for which delivery was paid, and the policy is silent too. */
const restsOnPartialDelivery = ({ order, line, contractLines, policy }: LineContext): boolean =>
  !policy.withdrawal.partialDelivery &&
  (contractLines.length > 1 || line.quantity > 1) &&
  order.deliveries.some(({ seller, paid }) => seller === line.seller && paid > 0);

const allow = (
  context: LineContext,
  because: AllowedBecause,
  lastDay: LocalDay,
  functionMissing: boolean,
): WithdrawalAllowed => {
  const { order, line, gone, rules, subject, statute } = context;
  const unsettled = [...statute.unsettled];
  if (functionMissing) unsettled.push('function_not_disclosed');
  if (restsOnPartialDelivery(context)) unsettled.push('partial_delivery');
  return {
    allowed: true,
    units: line.quantity - gone,
    until: deadlineOf(lastDay, order.timeZone),
    methods: rules.methods.withdrawal(subject),
    refusedUnits: alreadyReturned(gone),
    changes: lastDay === NO_END ? [] : [{ after: lastDay, units: 0, outcomes: [] }],
    flagged: DOUBTS.includes(because.code),
    unsettled,
    because,
  };
};

/** The statutory right of withdrawal for one line with open units. The shop's policy cannot narrow it. */
export const assessWithdrawal = (context: LineContext): WithdrawalVerdict => {
  const { order, line, contractLines, policy, statute, today, askedBy } = context;
  const { period, counting, extension, exceptions } = statute.withdrawal.sources;
  if (askedBy === 'gift_recipient') return refused(byLaw('withdrawal_buyer_only', period, {}));
  let doubt: AllowedBecause | undefined;
  if (line.exception) {
    const params = { exception: line.exception.code };
    const standing = standingOf(line.exception);
    if (standing === 'applies') return refused(byLaw('withdrawal_excepted', exceptions, params));
    if (standing !== 'does_not_apply') doubt = byLaw(`withdrawal_exception_${standing}`, exceptions, params);
  }

  const start = startOfWithdrawal(line, contractLines, order.placedOn);
  const information = informationOf(order, policy, statute);
  const { informed, onlyFunctionMissing } = information;
  const open = (because: AllowedBecause, lastDay: LocalDay) => allow(context, because, lastDay, onlyFunctionMissing);
  if (typeof start !== 'string') return open(doubt ?? byLaw(start.none, period, {}), NO_END);
  const lastDay = lastDayOfWithdrawal(start, information, statute);
  if (today <= lastDay) {
    const plain = informed
      ? byLaw('withdrawal_open', period, { start })
      : byLaw('withdrawal_extended', extension, { start });
    return open(doubt ?? plain, lastDay);
  }
  const doubtfulDay = lastDoubtfulDayOfWithdrawal(start, information, statute);
  const params = { endedOn: lastDay };
  return today > doubtfulDay
    ? refused(byLaw('withdrawal_period_over', period, params))
    : open(byLaw('withdrawal_late_by_national_count', counting, params), doubtfulDay);
};
