import { deadlineOn, rollForward } from '../calendar/deadline.js';
import { addMonths } from '../calendar/local-day.js';
import type { AllowedBecause, Verdict } from '../model/verdict.js';
import type { Deadline } from '../calendar/deadline.js';
import { isDoubt, refused, type LineContext } from './line-context.js';

/** The legal guarantee for one line: open for two years from its own delivery, whatever the shop's windows say. */
export const assessConformity = ({ order, line, policy, statute, today }: LineContext): Verdict => {
  const layer = 'statute' as const;
  const source = statute.sources.conformity;
  const allowed = (because: AllowedBecause, until: Deadline | null): Verdict => ({
    allowed: true,
    until,
    outcomes: policy.conformity.outcomes,
    flagged: isDoubt(because),
    because,
  });
  switch (line.delivery.status) {
    case 'on_its_way':
      return refused({ code: 'not_delivered', layer, params: {} });
    case 'unknown':
      return allowed({ code: 'guarantee_delivery_unknown', layer, params: {}, source }, null);
    case 'delivered': {
      const start = line.delivery.on;
      const lastDay = rollForward(addMonths(start, statute.conformityMonths), statute.isHoliday);
      if (today > lastDay) return refused({ code: 'guarantee_over', layer, params: { endedOn: lastDay }, source });
      return allowed({ code: 'guarantee_open', layer, params: { start }, source }, deadlineOn(lastDay, order.timeZone));
    }
  }
};
