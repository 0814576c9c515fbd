import { rollForward } from '../calendar/deadline.js';
import { addDays, isLocalDay, yearOf, type LocalDay } from '../calendar/local-day.js';
import type { LineDelivery, Order, OrderLine } from '../model/order.js';
import type { Season, UnknownDelivery, WindowRule } from '../model/policy.js';
import type { Statute } from '../statute/statute.js';
import { lastDelivery, type PeriodStart } from '../tracks/withdrawal-period.js';

/** When a window ends for some units: on a day, or nobody can say yet. */
export type WindowEnd =
  | { readonly code: 'window_open' | 'season_open'; readonly start: LocalDay; readonly lastDay: LocalDay }
  | { readonly code: 'window_not_started' | 'window_delivery_unknown'; readonly lastDay: null };

/** The day on which a window starts; what stands in the way where it has none yet. */
const startOf = (
  { from }: WindowRule,
  order: Order,
  delivery: LineDelivery,
  contractLines: readonly OrderLine[],
): PeriodStart => {
  switch (from) {
    case 'ordered':
      return order.placedOn;
    case 'shipped':
      return delivery.shippedOn ?? nobodyKnows;
    case 'delivered':
      return delivery.status === 'delivered' ? delivery.on : nobodyKnows;
    case 'last_item_delivered':
      return lastDelivery(contractLines);
  }
};

const nobodyKnows: PeriodStart = { none: 'withdrawal_delivery_unknown' };

/**
 * The last day of one window for units that were delivered in one way. A day that nobody knows leaves it open, unless
 * the shop reckons with a time in transit. The consumer's periods roll over weekends and holidays.
 */
export const windowEnd = (
  window: WindowRule,
  order: Order,
  delivery: LineDelivery,
  contractLines: readonly OrderLine[],
  { isHoliday }: Pick<Statute, 'isHoliday'>,
  unknown: UnknownDelivery,
): WindowEnd => {
  const known = startOf(window, order, delivery, contractLines);
  let start: LocalDay;
  if (typeof known === 'string') start = known;
  else if (known.none === 'withdrawal_not_started') return { code: 'window_not_started', lastDay: null };
  else if (unknown.then === 'stay_open') return { code: 'window_delivery_unknown', lastDay: null };
  else start = addDays(delivery.shippedOn ?? order.placedOn, unknown.days);
  return { code: 'window_open', start, lastDay: rollForward(addDays(start, window.days), isHoliday) };
};

/** The day up to which a season keeps what was bought on `placedOn` open, or null where it was bought outside of it. */
export const seasonEnd = ({ bought, returnUntil }: Season, placedOn: LocalDay): LocalDay | null => {
  const day = placedOn.slice(5);
  const overNewYear = bought.from > bought.until;
  const inSeason = overNewYear ? day >= bought.from || day <= bought.until : day >= bought.from && day <= bought.until;
  if (!inSeason) return null;
  // The year in which the season began that the day of purchase lies in.
  const began = overNewYear && day <= bought.until ? yearOf(placedOn) - 1 : yearOf(placedOn);
  const year = String(returnUntil < bought.from ? began + 1 : began).padStart(4, '0');
  const until = `${year}-${returnUntil}`;
  // The only day that some years do not have.
  return isLocalDay(until) ? until : `${year}-02-28`;
};
