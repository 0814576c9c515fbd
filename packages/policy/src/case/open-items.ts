import { deadlineOn, rollForward } from '../calendar/deadline.js';
import { addDays, type LocalDay } from '../calendar/local-day.js';
import type { OpenedItem } from '../model/case.js';
import type { Order } from '../model/order.js';
import type { Policy } from '../model/policy.js';
import type { SelectedItem } from '../model/selection.js';
import type { LineAssessment } from '../model/verdict.js';
import { statuteOf } from '../statute/index.js';

/**
 * The state in which submitted items begin, with their dates. A withdrawal needs nobody's consent; a guarantee
 * claim and whatever the engine accepted on doubt wait for a person.
 */
export const openItems = (
  order: Order,
  policy: Policy,
  assessments: readonly LineAssessment[],
  items: readonly SelectedItem[],
  today: LocalDay,
): OpenedItem[] => {
  const statute = statuteOf(order.country);
  return items.map(({ lineId, quantity, choice }) => {
    const verdict = assessments.find((assessment) => assessment.lineId === lineId)?.verdicts[choice.track];
    const withdrawal = choice.track === 'withdrawal';
    const waits = choice.track === 'conformity' || (!withdrawal && verdict?.allowed === true && verdict.flagged);
    const movesMoney = withdrawal || choice.outcome === 'refund' || choice.outcome === 'store_credit';
    const days = withdrawal ? statute.sendBackDays : policy.goodwill.sendBackDays;
    return {
      lineId,
      quantity,
      choice,
      goods: waits ? 'requested' : 'approved',
      money: movesMoney && !waits ? 'due' : 'none',
      // The consumer's period rolls over weekends and holidays, the trader's does not (Regulation 1182/71 art. 3(4)).
      sendBackBy: deadlineOn(rollForward(addDays(today, days), statute.isHoliday), order.timeZone),
      refundBy: withdrawal ? addDays(today, statute.refundDays) : null,
    };
  });
};
