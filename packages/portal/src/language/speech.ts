import type { Locale } from '@returns-portal/policy';
import type { TemplateLike } from '@lit/localize';

export type Messages = Readonly<Record<string, TemplateLike>>;

/** What an element speaks: a language, and the sentences loaded for it. English is in the code itself. */
export interface Speech {
  readonly locale: Locale;
  readonly messages: Messages;
}

let current: Speech = { locale: 'en', messages: {} };

/**
 * Makes a language the one in which `msg` and the formats answer, until the next call. Rendering is synchronous
 * and every element calls this right before it renders, so elements of several languages share a page
 * (docs/adr/0003).
 */
export const speak = (speech: Speech): void => {
  current = speech;
};

export const spoken = (): Speech => current;
