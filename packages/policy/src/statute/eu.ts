import type { Statute } from './statute.js';

/**
 * The base that the directives give, for countries without data of their own. It knows no public holidays, so
 * a deadline that falls on one ends a day early here; a country's own file mends that.
 */
export const eu: Statute = {
  country: 'EU',
  isHoliday: () => false,
  withdrawalDays: 14,
  notInformedMonths: 12,
  acceptAndFlagDays: 0,
  sendBackDays: 14,
  refundDays: 14,
  conformityMonths: 24,
  sources: {
    withdrawal: 'Directive 2011/83/EU, art. 9',
    exceptions: 'Directive 2011/83/EU, art. 16',
    conformity: 'Directive (EU) 2019/771, art. 10',
  },
};
