import type { LineConditions, Rule } from '../model/conditions.js';

/** Which goods and customers a statement is about, apart from the country: all of them where it is empty. */
export interface About {
  readonly only: LineConditions;
  readonly except: LineConditions | null;
}

const withoutCountries = (conditions: LineConditions): LineConditions =>
  Object.fromEntries(Object.entries(conditions).filter(([key]) => key !== 'countries'));

const isEmpty = (conditions: LineConditions): boolean =>
  Object.values(conditions).every((value) => value === undefined);

/** Keys of conditions that say which goods and customers are meant. */
const LINE_KEYS = [
  'categories',
  'tags',
  'products',
  'brands',
  'countries',
  'segments',
  'channels',
  'unitPrice',
  'discounted',
  'customer',
] as const satisfies readonly (keyof LineConditions)[];

const lineConditions = (when: LineConditions): LineConditions =>
  Object.fromEntries(LINE_KEYS.flatMap((key) => (when[key] === undefined ? [] : [[key, when[key]]])));

/** Whom and what a rule is about in a country; null where it is not about that country. */
export const aboutIn = (country: string, { when = {}, unless }: Rule<LineConditions>): About | null => {
  if (when.countries && !when.countries.includes(country)) return null;
  const exceptHere = unless && (unless.countries?.includes(country) ?? true) ? withoutCountries(unless) : null;
  if (exceptHere && isEmpty(exceptHere)) return null;
  return { only: withoutCountries(lineConditions(when)), except: exceptHere };
};

export const isAboutAll = ({ only, except }: About): boolean => isEmpty(only) && except === null;
