import { lintText } from '@returns-portal/policy';
import type { Topic } from './law-case.ts';

/** What the linter says of a page; the cases name one finding. */
export const page: Topic = ({ html = '', date = '' }) => ({
  lint: lintText(html, date)
    .map(({ severity, code }) => `${severity}:${code.toUpperCase()}`)
    .join(),
});
