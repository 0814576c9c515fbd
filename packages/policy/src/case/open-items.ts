import { deadlineOn, rollForward } from '../calendar/deadline.js';
import { addDays, type LocalDay } from '../calendar/local-day.js';
import type { CompiledPolicy } from '../compile/compiled-policy.js';
import { dutiesOf } from '../duties/duties-of.js';
import type { OpenedItem } from '../model/case.js';
import type { Order } from '../model/order.js';
import { travels } from '../model/outcome.js';
import type { Choice, SelectedItem } from '../model/selection.js';
import type { LineAssessment } from '../model/verdict.js';
import { decideItems } from './decide-items.js';

const movesMoney = (choice: Choice): boolean =>
  choice.track === 'withdrawal' || (choice.outcome !== 'repair' && choice.outcome !== 'replacement');

/** The state in which submitted items begin, with their dates. */
export const openItems = (
  order: Order,
  { law, settings }: CompiledPolicy,
  assessments: readonly LineAssessment[],
  items: readonly SelectedItem[],
  today: LocalDay,
): OpenedItem[] => {
  const statute = law(order);
  const { withdrawal, isHoliday } = statute;
  const { refundDays } = dutiesOf(statute, order.placedOn);
  const decisions = decideItems(order, assessments, items);
  return items.map(({ lineId, quantity, choice }, index) => {
    const waits = decisions[index]?.waitsFor ?? null;
    const isWithdrawal = choice.track === 'withdrawal';
    const sent = isWithdrawal || travels(choice.outcome);
    const days = isWithdrawal ? withdrawal.sendBackDays : settings.sendBackDays;
    return {
      lineId,
      quantity,
      choice,
      goods: waits ? 'requested' : sent ? 'approved' : 'kept',
      money: movesMoney(choice) && !waits ? 'due' : 'none',
      waitsFor: waits,
      // The consumer's period rolls over weekends and holidays, the trader's does not (Regulation 1182/71 art. 3(4)).
      sendBackBy: sent ? deadlineOn(rollForward(addDays(today, days), isHoliday), order.timeZone) : null,
      refundBy: isWithdrawal ? addDays(today, refundDays) : null,
    };
  });
};
