import type { Locale } from '@returns-portal/policy';
import { en } from './en.js';
import type { FindingText } from './finding-text.js';
import { fr } from './fr.js';
import { ro } from './ro.js';

export const findingTexts: Readonly<Record<Locale, FindingText>> = { en, fr, ro };
