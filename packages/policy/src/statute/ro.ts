import { orthodoxEaster } from '../calendar/easter.js';
import { addDays, yearOf, type LocalDay } from '../calendar/local-day.js';
import { eu } from './eu.js';
import type { Statute } from './statute.js';

const FIXED = new Set([
  '01-01',
  '01-02',
  '01-06',
  '01-07',
  '01-24',
  '05-01',
  '06-01',
  '08-15',
  '11-30',
  '12-01',
  '12-25',
  '12-26',
]);
/** Good Friday, Easter Sunday and Monday, Whit Sunday and Monday, counted from Easter Sunday. */
const MOVABLE = [-2, 0, 1, 49, 50];

/** Codul muncii art. 139(1), with the movable days of the Orthodox calendar. */
const isHoliday = (day: LocalDay): boolean => {
  if (FIXED.has(day.slice(5))) return true;
  const easter = orthodoxEaster(yearOf(day));
  return MOVABLE.some((offset) => addDays(easter, offset) === day);
};

export const ro: Statute = {
  ...eu,
  country: 'RO',
  isHoliday,
  // Codul civil art. 2553 counts neither the first nor the last day, the Directive only leaves out the first.
  acceptAndFlagDays: 1,
  sources: {
    withdrawal: 'O.U.G. nr. 34/2014, art. 9',
    exceptions: 'O.U.G. nr. 34/2014, art. 16',
    conformity: 'O.U.G. nr. 140/2021',
  },
};
