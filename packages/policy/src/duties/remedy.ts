import { addDays, addMonths, type LocalDay } from '../calendar/local-day.js';
import type { ConformityTerms } from '../model/policy.js';
import type { UnsettledPoint } from '../statute/unsettled.js';
import type { Duties } from './law/duties.js';

/**
 * The day by which repair or replacement must be done, from the day on which it was asked for; null where the law only
 * says a reasonable time. The trader's period does not roll over weekends.
 */
export const remedyDueBy = (requestedOn: LocalDay, { remedyDays }: Duties): LocalDay | null =>
  remedyDays === null ? null : addDays(requestedOn, remedyDays);

/**
 * The day by which the price comes back after the contract was ended over a fault: counted from the goods or the proof
 * that they were sent, whichever is first (Directive (EU) 2019/771 art. 16(3)).
 */
export const endedContractRefundDueBy = (goodsOrProofOn: LocalDay, { endedContractRefundDays }: Duties): LocalDay =>
  addDays(goodsOrProofOn, endedContractRefundDays);

export interface RemedyDone {
  readonly asked: 'repair' | 'replacement';
  readonly done: 'repair' | 'replacement';
  /** The day on which the consumer had the goods back, or got the new ones. */
  readonly doneOn: LocalDay;
  /** The end of the guarantee until then (`guaranteeOf`). */
  readonly end: LocalDay;
  /** The months of liability of these goods (`guaranteeMonths`). */
  readonly months: number;
  /** The guarantee was made longer by an earlier repair: that happens once. */
  readonly extendedBefore?: boolean | undefined;
}

/** The end of the guarantee once a remedy was given, not rolled. A policy can make the extension longer, never shorter. */
export const guaranteeAfterRemedy = (
  { asked, done, doneOn, end, months, extendedBefore = false }: RemedyDone,
  { repairExtensionMonths = 0 }: Pick<ConformityTerms, 'repairExtensionMonths'>,
  duties: Duties,
): { readonly end: LocalDay; readonly unsettled: readonly UnsettledPoint[] } => {
  if (done === 'repair') {
    if (extendedBefore) return { end, unsettled: [] };
    const more = Math.max(duties.repairExtensionMonths, repairExtensionMonths);
    return { end: addMonths(end, more), unsettled: duties.repairExtensionSettled ? [] : ['repair_extension'] };
  }
  const restarted = addMonths(doneOn, months);
  const isNew = asked === 'repair' && duties.replacementRestarts && restarted > end;
  return { end: isNew ? restarted : end, unsettled: [] };
};
