import { westernEaster } from '../calendar/easter.js';
import { addDays, yearOf, type LocalDay } from '../calendar/local-day.js';
import { eu } from './eu.js';
import type { Statute } from './statute.js';

const FIXED = new Set(['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25']);
/** Easter Monday, Ascension, Whit Monday, counted from Easter Sunday. */
const MOVABLE = [1, 39, 50];

/** C. trav. art. L3133-1. The holidays of Alsace-Moselle and of the overseas territories are not in it. */
const isHoliday = (day: LocalDay): boolean => {
  if (FIXED.has(day.slice(5))) return true;
  const easter = westernEaster(yearOf(day));
  return MOVABLE.some((offset) => addDays(easter, offset) === day);
};

export const fr: Statute = {
  ...eu,
  country: 'FR',
  isHoliday,
  sources: {
    withdrawal: 'C. conso., art. L221-18 et L221-19',
    exceptions: 'C. conso., art. L221-28',
    conformity: 'C. conso., art. L217-3',
  },
};
