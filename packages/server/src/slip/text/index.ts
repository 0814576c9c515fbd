import type { Locale } from '@returns-portal/policy';
import { en } from './en.js';
import { fr } from './fr.js';
import { ro } from './ro.js';
import type { SlipText } from './slip-text.js';

export const slipTexts: Readonly<Record<Locale, SlipText>> = { en, fr, ro };
