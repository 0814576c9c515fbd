import type { Locale } from '@returns-portal/policy';
import { en } from './en/index.js';
import { fr } from './fr/index.js';
import type { MailText } from './mail-text.js';
import { ro } from './ro/index.js';

export const mailTexts: Readonly<Record<Locale, MailText>> = { en, fr, ro };
