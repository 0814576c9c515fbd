import type { Kind } from './shape.js';

const isText = (value: unknown): value is string => typeof value === 'string';

const matches =
  (pattern: RegExp) =>
  (value: unknown): boolean =>
    isText(value) && pattern.test(value);

const exists = (text: string): boolean => !Number.isNaN(Date.parse(text));

const isInstant = matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);

const isTimeZone = (timeZone: unknown): boolean => {
  try {
    return isText(timeZone) && !!new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    return false;
  }
};

/**
 * What is meant by each kind of value. Days, instants, time zones, currencies and countries are looked at closely:
 * `Intl` throws at those that do not exist, and that would be in the middle of a screen.
 */
export const KINDS: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  s: isText,
  n: Number.isFinite,
  i: Number.isSafeInteger,
  b: (value) => typeof value === 'boolean',
  d: (value) => isText(value) && exists(value) && new Date(value).toISOString().slice(0, 10) === value,
  t: (value) => isInstant(value) && exists(value as string),
  z: isTimeZone,
  c: matches(/^[A-Z]{3}$/),
  k: matches(/^[A-Z]{2}$/),
  '*': () => true,
};
