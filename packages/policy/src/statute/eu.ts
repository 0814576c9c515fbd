import { countryLaw, type LawChange, type LawText } from './country-law.js';

/** What the directives say, as far as they say it: national files start from it. */
export const euText: LawText = {
  country: 'EU',
  unsettled: ['national_law_not_covered'],
  withdrawal: {
    days: 14,
    notInformedMonths: 12,
    functionRequired: false,
    // National holidays are not known here. Five days is the longest that a row of them and a weekend puts a deadline
    // off: Maundy Thursday to Easter Monday in Denmark, 24 to 26 December from a Wednesday in Lithuania.
    acceptAndFlagDays: 5,
    sendBackDays: 14,
    sources: {
      period: 'Directive 2011/83/EU, art. 9',
      counting: 'Regulation (EEC, Euratom) No 1182/71, art. 3',
      extension: 'Directive 2011/83/EU, art. 10',
      exceptions: 'Directive 2011/83/EU, art. 16',
    },
  },
  conformity: {
    months: 24,
    // Only national law can allow a shorter period (art. 10(6)), and here it is not known.
    secondHandMinimumMonths: 24,
    presumptionMonths: 12,
    secondHandPresumptionMonths: 12,
    replacementDays: 0,
    sources: {
      period: 'Directive (EU) 2019/771, art. 10',
      remedy: 'Directive (EU) 2019/771, art. 13',
    },
  },
};

/** Directive (EU) 2023/2673 art. 2(1): the withdrawal function, and the duty to tell of it. */
export const withdrawalFunction: LawChange = { from: '2026-06-19', withdrawal: { functionRequired: true } };

/** The base for countries without a file of their own, inside the Union and outside. */
export const eu = countryLaw(euText, [withdrawalFunction], { national: () => false });
