import type { Locale } from '@returns-portal/policy';
import { computed, shallowRef } from 'vue';
import { createFormat, type Format } from './format.js';
import { english } from './words.en.js';
import { french } from './words.fr.js';
import { romanian } from './words.ro.js';
import type { Words } from './words.js';

export interface Language {
  readonly locale: Locale;
  readonly words: Words;
  readonly format: Format;
}

const LANGUAGES: Readonly<Record<Locale, Language>> = {
  ro: { locale: 'ro', words: romanian, format: createFormat('ro') },
  fr: { locale: 'fr', words: french, format: createFormat('fr') },
  en: { locale: 'en', words: english, format: createFormat('en') },
};

/** Each in its own words, for the switch between them. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { ro: 'Română', fr: 'Français', en: 'English' };

const isLocale = (text: string | null | undefined): text is Locale =>
  text !== null && text !== undefined && Object.hasOwn(LANGUAGES, text);

const asked = new URLSearchParams(location.search).get('lang') ?? navigator.language.split('-')[0];

/** The language of the page; a page has one. */
export const locale = shallowRef<Locale>(isLocale(asked) ? asked : 'ro');

export const language = computed(() => LANGUAGES[locale.value]);
