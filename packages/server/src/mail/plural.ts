import type { Locale } from '@returns-portal/policy';

/** The plural forms of each language (CLDR): a text that lacks one does not compile. */
interface PluralForms {
  readonly en: 'one' | 'other';
  readonly fr: 'one' | 'many' | 'other';
  readonly ro: 'one' | 'few' | 'other';
}

export type Counted = (count: number) => string;

/** A text that depends on a count. The forms get the count as the language writes it. */
export const plural = <L extends Locale>(
  locale: L,
  forms: Readonly<Record<PluralForms[L], (count: string) => string>>,
): Counted => {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (count) => {
    const form = rules.select(count) as PluralForms[L];
    return forms[form](numbers.format(count));
  };
};
