import { LOCALES, type Locale } from '@returns-portal/policy';

const known = (tag: string | null | undefined): Locale | null => {
  const language = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return LOCALES.find((locale) => locale === language) ?? null;
};

/** The nearest `lang` above an element, through shadow roots. */
const nearestLang = (element: Element): string | null => {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang');
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : null;
};

/** The language of an element: what it was told, else what the page around it speaks, else English. */
export const resolveLocale = (element: Element, told: string | null | undefined): Locale =>
  known(told) ?? known(nearestLang(element)) ?? 'en';
