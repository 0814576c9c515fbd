import { westernEaster } from '../calendar/easter.js';
import { holidayCalendar, type HolidayRules } from '../calendar/holidays.js';
import { countryLaw } from './country-law.js';
import { euText, withdrawalFunction } from './eu.js';

const article = (numbers: string): string => `C. conso., art. ${numbers}`;

/** C. trav. art. L3133-1. Movable: Easter Monday, Ascension, Whit Monday. */
const national: HolidayRules = {
  fixed: ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'],
  movable: [1, 39, 50],
};
/** C. trav. art. L3134-13: Good Friday and St Stephen's Day. */
const alsaceMoselle: HolidayRules = { fixed: ['12-26'], movable: [-2] };

/** C. trav. art. L3422-2: the end of slavery, by territory under each of its ISO 3166-2 codes. */
const OVERSEAS = {
  '04-27': ['976', 'YT'],
  '05-22': ['972', 'MQ'],
  '05-27': ['971', 'GP', 'MF'],
  '06-10': ['973', 'GF'],
  '10-09': ['BL'],
  '12-20': ['974', 'RE'],
};

const withHolidays = (...rules: readonly HolidayRules[]) => holidayCalendar(westernEaster, [national, ...rules]);

const inAlsaceMoselle = withHolidays(alsaceMoselle);

const regional = Object.fromEntries([
  ...['57', '67', '68', '6AE'].map((code) => [`FR-${code}`, inAlsaceMoselle] as const),
  ...Object.entries(OVERSEAS).flatMap(([day, codes]) => {
    const isHoliday = withHolidays({ fixed: [day] });
    return codes.map((code) => [`FR-${code}`, isHoliday] as const);
  }),
]);

export const fr = countryLaw(
  {
    ...euText,
    country: 'FR',
    unsettled: [],
    withdrawal: {
      ...euText.withdrawal,
      acceptAndFlagDays: 0,
      sources: {
        period: article('L221-18'),
        counting: article('L221-19'),
        extension: article('L221-20'),
        exceptions: article('L221-28'),
      },
    },
    conformity: {
      ...euText.conformity,
      presumptionMonths: 24,
      secondHandPresumptionMonths: 6,
      sources: {
        period: article('L217-3'),
        remedy: article('L217-10 et L217-12'),
      },
    },
  },
  [{ from: '2022-01-01', conformity: { secondHandPresumptionMonths: 12 } }, withdrawalFunction],
  {
    national: withHolidays(),
    regional,
    possible: withHolidays(alsaceMoselle, { fixed: Object.keys(OVERSEAS) }),
    // The region around Alsace and Moselle is wider than they are.
    tooWide: ['FR-GES'],
  },
  ['GP', 'MQ', 'GF', 'RE', 'YT', 'BL', 'MF'],
);
