import { rollForward } from '../calendar/deadline.js';
import { addDays, addMonths, type LocalDay } from '../calendar/local-day.js';
import type { OrderLine } from '../model/order.js';
import type { Policy } from '../model/policy.js';
import type { Statute } from '../statute/statute.js';

/** How long the trader is liable for goods of a line that arrived on a day. */
export interface Guarantee {
  /** The end of the period as the law counts it: what an extension is added to. */
  readonly end: LocalDay;
  /** The last day for a claim, rolled over weekends and holidays. */
  readonly lastDay: LocalDay;
  /** Until this day the trader has to prove that the goods were in order. */
  readonly presumedUntil: LocalDay;
}

/**
 * The months of liability: what was agreed for second-hand goods, within what national law lets be agreed
 * (Directive (EU) 2019/771 art. 10(6)).
 */
export const guaranteeMonths = (
  { secondHand = false }: Pick<OrderLine, 'secondHand'>,
  { secondHandMonths }: Policy['conformity'],
  { conformity }: Statute,
): number =>
  secondHand && secondHandMonths !== undefined
    ? Math.min(conformity.months, Math.max(secondHandMonths, conformity.secondHandMinimumMonths))
    : conformity.months;

/** The legal guarantee of goods that arrived on `deliveredOn` (Directive (EU) 2019/771 art. 10 and 11). */
export const guaranteeOf = (
  deliveredOn: LocalDay,
  line: Pick<OrderLine, 'secondHand'>,
  terms: Policy['conformity'],
  statute: Statute,
): Guarantee => {
  const { conformity, isHoliday } = statute;
  const end = addMonths(deliveredOn, guaranteeMonths(line, terms, statute));
  const presumed = line.secondHand ? conformity.secondHandPresumptionMonths : conformity.presumptionMonths;
  return {
    end,
    lastDay: rollForward(end, isHoliday),
    presumedUntil: rollForward(addMonths(deliveredOn, presumed), isHoliday),
  };
};

/**
 * The last day on which a claim is accepted and flagged, because there may be a holiday that nobody here knows of.
 *
 * @param end of the period as the law counts it
 */
export const lastDoubtfulDayOfGuarantee = (
  end: LocalDay,
  { unsettled, withdrawal, mayBeHoliday }: Statute,
): LocalDay => {
  const unknownHolidays = unsettled.includes('national_law_not_covered') ? withdrawal.acceptAndFlagDays : 0;
  return rollForward(addDays(end, unknownHolidays), mayBeHoliday);
};
