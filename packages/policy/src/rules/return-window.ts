import { deadlineOn, rollForward } from '../calendar/deadline.js';
import { addDays } from '../calendar/local-day.js';
import { refused } from '../tracks/line-context.js';
import type { GoodwillRule } from './rule.js';

/** The shop's return window of the line's category. A delivery date that nobody knows keeps it open. */
export const returnWindow: GoodwillRule = (soFar, { order, line, policy, statute, today }) => {
  const { goodwill } = policy;
  const window = goodwill.categoryWindows?.[line.category] ?? goodwill.window;
  if (window.from === 'delivered' && line.delivery.status !== 'delivered') {
    return { ...soFar, until: null, because: { code: 'window_delivery_unknown', layer: 'shop', params: {} } };
  }
  const start = window.from === 'delivered' && line.delivery.status === 'delivered' ? line.delivery.on : order.placedOn;
  const lastDay = rollForward(addDays(start, window.days), statute.isHoliday);
  return today > lastDay
    ? refused({ code: 'window_closed', layer: 'shop', params: { closedOn: lastDay } })
    : {
        ...soFar,
        until: deadlineOn(lastDay, order.timeZone),
        because: { code: 'window_open', layer: 'shop', params: { start } },
      };
};
