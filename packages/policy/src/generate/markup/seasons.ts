import { placedRules } from '../../document/placed-rules.js';
import { isLocalDay, type LocalDay } from '../../calendar/local-day.js';
import type { Season } from '../../model/policy.js';
import { seasonEnd } from '../../rules/window-end.js';
import { aboutIn, isAboutAll } from '../about.js';
import { term, type Markup, type MarkupContext } from './markup.js';

interface Dated {
  readonly startDate: LocalDay;
  readonly endDate: LocalDay;
  readonly returnUntil: LocalDay;
}

const isLeap = (year: number): boolean => isLocalDay(`${year}-02-29`);

/** A day of a year; the 29th of February is the 28th where there is none. */
const dayIn = (year: number, monthDay: string): LocalDay =>
  `${year}-${monthDay === '02-29' && !isLeap(year) ? '02-28' : monthDay}`;

/** The season's days in the year in which it begins. */
const datedIn = (season: Season, year: number): Dated => {
  const { from, until } = season.bought;
  const startDate = dayIn(year, from);
  return {
    startDate,
    endDate: dayIn(from > until ? year + 1 : year, until),
    returnUntil: seasonEnd(season, `${year}-${from}`) ?? startDate,
  };
};

/** The first season that is not over on a day. */
const next = (season: Season, today: LocalDay): Dated | undefined => {
  const year = Number(today.slice(0, 4));
  return [year - 1, year, year + 1]
    .map((each) => datedIn(season, each))
    .find(({ returnUntil, endDate }) => returnUntil >= today && endDate >= today);
};

/** Seasons that are about everything; the others would promise too much. */
export const seasonMarkup = ({ policy, country, today, lose }: MarkupContext): Markup => {
  const overrides = placedRules(policy).seasons.flatMap(({ path, rule }) => {
    const about = aboutIn(country, rule);
    if (!about) return [];
    const dated = next(rule, today);
    if (!isAboutAll(about) || rule.when?.outcomes || !dated) {
      lose(path, 'season_for_some');
      return [];
    }
    return [
      {
        '@type': 'MerchantReturnPolicySeasonalOverride',
        startDate: dated.startDate,
        endDate: dated.endDate,
        returnPolicyCategory: term('MerchantReturnFiniteReturnWindow'),
        merchantReturnDays: dated.returnUntil,
      },
    ];
  });
  return overrides.length === 0 ? {} : { returnPolicySeasonalOverride: overrides };
};
