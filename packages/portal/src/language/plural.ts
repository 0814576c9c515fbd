import { spoken } from './speech.js';

/** One sentence per plural form that French, Romanian or English has (CLDR). */
export interface PluralForms {
  readonly one: () => string;
  /** Romanian: 0, 2 to 19, 101 to 119 … */
  readonly few: () => string;
  readonly other: () => string;
}

const rules = new Map<string, Intl.PluralRules>();

/** The form that a count takes in the language spoken now. */
export const plural = (count: number, forms: PluralForms): string => {
  const { locale } = spoken();
  const known = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, known);
  const form = known.select(count);
  return form === 'one' || form === 'few' ? forms[form]() : forms.other();
};
