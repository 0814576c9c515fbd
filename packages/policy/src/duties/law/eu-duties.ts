import type { LocalDay } from '../../calendar/local-day.js';
import type { Duties } from './duties.js';

/** Directive (EU) 2024/1799 applies to contracts from this day on. */
const RIGHT_TO_REPAIR: LocalDay = '2026-07-31';

/**
 * What the directives say: the base for countries without a file of their own. The twelve months more after a repair
 * bind through national law, so a country whose law was not found to have them keeps its own months, and is marked as
 * not settled.
 */
export const euDuties = (contractDay: LocalDay): Duties => {
  const beforeRepair = contractDay < RIGHT_TO_REPAIR;
  return {
    refundDays: 14,
    endedContractRefundDays: 14,
    lateTiers: [],
    postageLateTiers: [],
    remedyDays: null,
    repairExtensionMonths: beforeRepair ? 0 : 12,
    repairExtensionSettled: beforeRepair,
    replacementRestarts: false,
    sources: {
      refund: 'Directive 2011/83/EU, art. 13',
      late: null,
      presumption: 'Directive (EU) 2019/771, art. 11',
      remedy: 'Directive (EU) 2019/771, art. 13',
      repair: 'Directive (EU) 2024/1799, art. 16',
    },
  };
};
