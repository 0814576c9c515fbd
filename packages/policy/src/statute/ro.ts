import { orthodoxEaster } from '../calendar/easter.js';
import { holidayCalendar } from '../calendar/holidays.js';
import { countryLaw } from './country-law.js';
import { euText, withdrawalFunction } from './eu.js';

const distanceSales = (article: string): string => `O.U.G. nr. 34/2014, ${article}`;
const saleOfGoods = 'O.U.G. nr. 140/2021';

/**
 * Codul muncii art. 139(1), with the movable days of the Orthodox calendar: Good Friday, Easter Sunday and Monday,
 * Whit Sunday and Monday.
 */
const isHoliday = holidayCalendar(orthodoxEaster, [
  {
    fixed: ['01-01', '01-02', '01-06', '01-07', '01-24', '05-01', '06-01', '08-15', '11-30', '12-01', '12-25', '12-26'],
    movable: [-2, 0, 1, 49, 50],
  },
]);

export const ro = countryLaw(
  {
    ...euText,
    country: 'RO',
    unsettled: ['counting_of_days'],
    withdrawal: {
      ...euText.withdrawal,
      // Codul civil art. 2553 counts neither the first nor the last day, the Directive only leaves out the first.
      acceptAndFlagDays: 1,
      sources: {
        period: distanceSales('art. 9'),
        counting: 'Codul civil, art. 2551-2554',
        extension: distanceSales('art. 10'),
        exceptions: distanceSales('art. 16'),
      },
    },
    conformity: {
      ...euText.conformity,
      secondHandMinimumMonths: 12,
      replacementDays: 30,
      sources: {
        period: saleOfGoods,
        remedy: `${saleOfGoods}, art. 11-12`,
      },
    },
  },
  [withdrawalFunction],
  { national: isHoliday },
);
