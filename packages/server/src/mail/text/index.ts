import type { Locale } from '@returns-portal/policy';
import type { ConfirmationText } from './confirmation-text.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { ro } from './ro.js';

export const confirmationTexts: Readonly<Record<Locale, ConfirmationText>> = { en, fr, ro };
