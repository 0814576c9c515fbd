import type { Locale } from '@returns-portal/policy';
import { en } from './en.js';
import { fr } from './fr.js';
import { ro } from './ro.js';
import type { SmsText } from './sms-text.js';

export const smsTexts: Readonly<Record<Locale, SmsText>> = { fr, ro, en };
