import { rollForward, type IsHoliday } from '../calendar/deadline.js';
import { addDays, addMonths, type LocalDay } from '../calendar/local-day.js';
import type { LineDelivery, Order, OrderLine } from '../model/order.js';
import type { Policy } from '../model/policy.js';
import type { Statute } from '../statute/statute.js';

/** The day that is not counted, or why there is none yet. */
export type PeriodStart = LocalDay | { readonly none: 'withdrawal_not_started' | 'withdrawal_delivery_unknown' };

const deliveriesOf = ({ parcels, delivery }: OrderLine): readonly LineDelivery[] =>
  parcels ? parcels.map((parcel) => parcel.delivery) : [delivery];

const isGoods = ({ contract = 'goods' }: OrderLine): boolean => contract === 'goods';

const searchLastDelivery = (lines: readonly OrderLine[]): PeriodStart => {
  let last: LocalDay | undefined;
  let unknown = false;
  for (const line of lines) {
    if (!isGoods(line)) continue;
    for (const delivery of deliveriesOf(line)) {
      if (delivery.status === 'on_its_way') return { none: 'withdrawal_not_started' };
      if (delivery.status === 'unknown') unknown = true;
      else if (last === undefined || delivery.on > last) last = delivery.on;
    }
  }
  return unknown || last === undefined ? { none: 'withdrawal_delivery_unknown' } : last;
};

/** The lines of a contract share one start; an order of hundreds of lines should not be searched for each of them. */
const starts = new WeakMap<readonly OrderLine[], PeriodStart>();

/** Art. 9(2)(b)(i) and (ii): of goods in one order, in however many parcels, the period starts with the last one. */
export const lastDelivery = (lines: readonly OrderLine[]): PeriodStart => {
  let start = starts.get(lines);
  if (start === undefined) {
    start = searchLastDelivery(lines);
    starts.set(lines, start);
  }
  return start;
};

/** Art. 9(2)(b)(iii): of goods that come regularly, with the first. */
const firstDelivery = (line: OrderLine): PeriodStart => {
  const deliveries = deliveriesOf(line);
  const days = deliveries.flatMap((delivery) => (delivery.status === 'delivered' ? delivery.on : []));
  const [first] = days.sort();
  if (first !== undefined) return first;
  const isUnknown = deliveries.some(({ status }) => status === 'unknown');
  return { none: isUnknown ? 'withdrawal_delivery_unknown' : 'withdrawal_not_started' };
};

/**
 * When the withdrawal period of a line starts (Directive 2011/83/EU art. 9(2)).
 *
 * @param contractLines the lines of the same seller in the same order
 */
export const startOfWithdrawal = (
  line: OrderLine,
  contractLines: readonly OrderLine[],
  placedOn: LocalDay,
): PeriodStart => {
  switch (line.contract) {
    case 'service':
    case 'utility':
    case 'digital_content':
      return placedOn;
    case 'regular_delivery':
      return firstDelivery(line);
    case 'goods':
    case undefined:
      return lastDelivery(contractLines);
  }
};

/** What the consumer was told of the right of withdrawal, as far as the length of the period depends on it. */
export interface WithdrawalInformation {
  readonly informed: boolean;
  readonly informedLateOn?: LocalDay | undefined;
  /** Whether only the withdrawal function was kept quiet about, which may or may not make the period longer. */
  readonly onlyFunctionMissing: boolean;
}

/** The order's own record wins over what the policy says of every customer. */
export const informationOf = (
  { information }: Pick<Order, 'information'>,
  { withdrawal }: Pick<Policy, 'withdrawal'>,
  statute: Statute,
): WithdrawalInformation => {
  if (information) return { ...information, onlyFunctionMissing: false };
  const { informed, informedOfFunction = true } = withdrawal;
  const onlyFunctionMissing = informed && !informedOfFunction && statute.withdrawal.functionRequired;
  return { informed: informed && !onlyFunctionMissing, onlyFunctionMissing };
};

/**
 * The last day of a withdrawal period, rolled over weekends and holidays. A consumer who was not told of the right has
 * twelve months more, counted from the end of the first period; who is told within them has fourteen days from then,
 * never less than the first period gave (Directive 2011/83/EU art. 10).
 *
 * @param start the day of the event, which is not counted
 */
export const lastDayOfWithdrawal = (
  start: LocalDay,
  { informed, informedLateOn }: Pick<WithdrawalInformation, 'informed' | 'informedLateOn'>,
  { withdrawal, isHoliday }: Statute,
  { moreDays = 0, on = isHoliday }: { readonly moreDays?: number; readonly on?: IsHoliday } = {},
): LocalDay => {
  const after = (day: LocalDay): LocalDay => rollForward(addDays(day, withdrawal.days + moreDays), on);
  const initial = after(start);
  if (informed) return initial;
  const extended = rollForward(addMonths(initial, withdrawal.notInformedMonths), on);
  if (informedLateOn === undefined) return extended;
  const fromInformation = after(informedLateOn);
  if (fromInformation > extended) return extended;
  return fromInformation < initial ? initial : fromInformation;
};

/**
 * The last day on which a statement is accepted and flagged, because national law may count further than the
 * Directive, or there may be a holiday that nobody here knows of. Never before `lastDayOfWithdrawal`.
 */
export const lastDoubtfulDayOfWithdrawal = (
  start: LocalDay,
  information: Pick<WithdrawalInformation, 'informed' | 'informedLateOn'>,
  statute: Statute,
): LocalDay =>
  lastDayOfWithdrawal(start, information, statute, {
    moreDays: statute.withdrawal.acceptAndFlagDays,
    on: statute.mayBeHoliday,
  });
