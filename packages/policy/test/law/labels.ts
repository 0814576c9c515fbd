import { LOCALES, STATUTORY_LABELS } from '@returns-portal/policy';
import type { Topic } from './law-case.ts';

/** The words on the two controls of the withdrawal function, by language. */
export const labels: Topic = ({ locales }) => {
  if (JSON.stringify(locales?.toSorted()) !== JSON.stringify(LOCALES.toSorted())) {
    throw new Error(`The case is about ${String(locales)}, and there are labels in ${LOCALES.join(', ')}`);
  }
  const inAll = (control: 'entry' | 'confirm') =>
    Object.fromEntries(LOCALES.map((locale) => [locale, STATUTORY_LABELS[locale][control]]));
  return { entry: inAll('entry'), confirm: inAll('confirm') };
};
