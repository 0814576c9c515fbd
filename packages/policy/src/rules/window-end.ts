import { rollForward } from '../calendar/deadline.js';
import { addDays, isLocalDay, yearOf, type LocalDay } from '../calendar/local-day.js';
import type { GoodwillRules } from '../goodwill/goodwill-rules.js';
import type { LineDelivery } from '../model/order.js';
import type { Season, WindowRule } from '../model/policy.js';
import { NO_END, type Cell } from '../tracks/cell.js';
import type { LineContext } from '../tracks/line-context.js';
import type { UnitGroup } from '../tracks/unit-groups.js';
import { lastDelivery, type PeriodStart } from '../tracks/withdrawal-period.js';
import type { Named } from './rule-index.js';

/** When a window ends for some units, and why then. */
export type WindowEnd = Pick<Cell<never>, 'group' | 'lastDay' | 'because'>;

const nobodyKnows: PeriodStart = { none: 'withdrawal_delivery_unknown' };

/** The day on which a window starts; what stands in the way where it has none yet. */
const startOf = ({ from }: WindowRule, delivery: LineDelivery, { order, contractLines }: LineContext): PeriodStart => {
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

/**
 * The end of one window for units that were delivered in one way. A day that nobody knows leaves it open, unless the
 * shop reckons with a time in transit. The consumer's periods roll over weekends and holidays.
 */
export const windowEnd = (
  { rule: window, name: rule }: Named<WindowRule>,
  group: UnitGroup,
  context: LineContext,
  { layer, unknownDelivery }: GoodwillRules,
): WindowEnd => {
  const { delivery } = group;
  let start = startOf(window, delivery, context);
  if (typeof start !== 'string') {
    const isPending = start.none === 'withdrawal_not_started';
    if (isPending || unknownDelivery.then === 'stay_open') {
      const code = isPending ? 'window_not_started' : 'window_delivery_unknown';
      return { group, lastDay: NO_END, because: { code, layer, params: {}, rule } };
    }
    start = addDays(delivery.shippedOn ?? context.order.placedOn, unknownDelivery.days);
  }
  return {
    group,
    lastDay: rollForward(addDays(start, window.days), context.statute.isHoliday),
    because: { code: 'window_open', layer, params: { start }, rule },
  };
};

/** The day up to which a season keeps what was bought on `placedOn` open, or null where it was bought outside of it. */
export const seasonEnd = ({ bought: { from, until }, returnUntil }: Season, placedOn: LocalDay): LocalDay | null => {
  const day = placedOn.slice(5);
  const overNewYear = from > until;
  const inSeason = overNewYear ? day >= from || day <= until : day >= from && day <= until;
  if (!inSeason) return null;
  // The year in which the season began that the day of purchase lies in, or the next one.
  const began = yearOf(placedOn) - (overNewYear && day <= until ? 1 : 0);
  const year = String(began + (returnUntil < from ? 1 : 0)).padStart(4, '0');
  const end = `${year}-${returnUntil}`;
  // The only day that some years do not have.
  return isLocalDay(end) ? end : `${year}-02-28`;
};
