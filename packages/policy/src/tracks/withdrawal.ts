import { deadlineOn, rollForward, type Deadline } from '../calendar/deadline.js';
import { addDays, addMonths, latest, type LocalDay } from '../calendar/local-day.js';
import type { OrderLine } from '../model/order.js';
import type { AllowedBecause, Verdict } from '../model/verdict.js';
import type { Statute } from '../statute/statute.js';
import { isDoubt, refused, type LineContext } from './line-context.js';

type PeriodStart = { known: true; day: LocalDay } | { known: false; why: 'not_started' | 'delivery_unknown' };

/** Directive 2011/83/EU art. 9(2)(b)(i): of goods in one order, the period starts with the last one. */
const startOfPeriod = (lines: readonly OrderLine[]): PeriodStart => {
  const days: LocalDay[] = [];
  let unknown = false;
  for (const { delivery } of lines) {
    if (delivery.status === 'on_its_way') return { known: false, why: 'not_started' };
    if (delivery.status === 'unknown') unknown = true;
    else days.push(delivery.on);
  }
  const day = latest(days);
  return unknown || day === undefined ? { known: false, why: 'delivery_unknown' } : { known: true, day };
};

/**
 * The last day of the withdrawal period that starts on `start` (day 0, not counted), rolled over weekends and
 * holidays; a consumer who was not told of the right has 12 months more, from the end of the first period
 * (art. 10).
 */
export const lastDayOfWithdrawal = (start: LocalDay, statute: Statute, informed: boolean, extraDays = 0): LocalDay => {
  const initial = rollForward(addDays(start, statute.withdrawalDays + extraDays), statute.isHoliday);
  return informed ? initial : rollForward(addMonths(initial, statute.notInformedMonths), statute.isHoliday);
};

const allowed = (because: AllowedBecause, until: Deadline | null): Verdict => ({
  allowed: true,
  until,
  outcomes: [{ kind: 'refund' }],
  flagged: isDoubt(because),
  because,
});

/** The statutory right of withdrawal for one line. The shop's policy cannot narrow it. */
export const assessWithdrawal = ({ order, line, contractLines, policy, statute, today }: LineContext): Verdict => {
  const layer = 'statute' as const;
  const source = statute.sources.withdrawal;
  const { exception } = line;
  if (exception?.disclosed) {
    const params = { exception: exception.code };
    return refused({ code: 'withdrawal_excepted', layer, params, source: statute.sources.exceptions });
  }
  const start = startOfPeriod(contractLines);
  if (!start.known) {
    const code = start.why === 'not_started' ? 'withdrawal_not_started' : 'withdrawal_delivery_unknown';
    return allowed({ code, layer, params: {}, source }, null);
  }
  const { informed } = policy.withdrawal;
  const lastDay = lastDayOfWithdrawal(start.day, statute, informed);
  const until = deadlineOn(lastDay, order.timeZone);
  if (today > lastDay) {
    const acceptedUntil = lastDayOfWithdrawal(start.day, statute, informed, statute.acceptAndFlagDays);
    const params = { endedOn: lastDay };
    if (today > acceptedUntil) return refused({ code: 'withdrawal_period_over', layer, params, source });
    const because = { code: 'withdrawal_late_by_national_count', layer, params, source } as const;
    return allowed(because, deadlineOn(acceptedUntil, order.timeZone));
  }
  if (exception) {
    const params = { exception: exception.code };
    const because = {
      code: 'withdrawal_exception_not_disclosed',
      layer,
      params,
      source: statute.sources.exceptions,
    } as const;
    return allowed(because, until);
  }
  return allowed({ code: 'withdrawal_open', layer, params: { start: start.day }, source }, until);
};
