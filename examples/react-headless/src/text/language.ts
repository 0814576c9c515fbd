import type { Locale } from '@returns-portal/policy';
import { createContext, use } from 'react';
import { createFormat, type Format } from './format.js';
import { englishJudgement } from './judgement.en.js';
import { frenchJudgement } from './judgement.fr.js';
import { romanianJudgement } from './judgement.ro.js';
import type { Judgement } from './judgement.js';
import { english } from './words.en.js';
import { french } from './words.fr.js';
import { romanian } from './words.ro.js';
import type { Words } from './words.js';

export interface Language {
  readonly locale: Locale;
  readonly words: Words;
  readonly judgement: Judgement;
  readonly format: Format;
}

export const LANGUAGES: Readonly<Record<Locale, Language>> = {
  fr: { locale: 'fr', words: french, judgement: frenchJudgement, format: createFormat('fr') },
  ro: { locale: 'ro', words: romanian, judgement: romanianJudgement, format: createFormat('ro') },
  en: { locale: 'en', words: english, judgement: englishJudgement, format: createFormat('en') },
};

/** Each in its own words, for the switch between them. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { fr: 'Français', ro: 'Română', en: 'English' };

export const isLocale = (text: string | null | undefined): text is Locale =>
  text !== null && text !== undefined && Object.hasOwn(LANGUAGES, text);

export const LanguageContext = createContext<Language>(LANGUAGES.fr);

export const useLanguage = (): Language => use(LanguageContext);
