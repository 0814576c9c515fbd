import type { Check } from './check.js';
import type { CheckFailure } from './failure.js';

/** All that somebody needs to mend what failed, as text of several lines. */
export const explainFailure = ({ id, title, why, fix }: Check, { message, expected, seen }: CheckFailure): string =>
  [
    `${id}: ${title}`,
    `  ${message}`,
    ...(expected === null ? [] : [`  Expected: ${expected}`]),
    ...(seen === null ? [] : [`  Seen:     ${seen}`]),
    `  Why it matters: ${why}`,
    `  What to do:     ${fix}`,
  ].join('\n');
