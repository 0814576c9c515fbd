import type { Locale } from '@returns-portal/policy';
import type { Messages } from './speech.js';

/** A shop's own sentences: by language, then by message id; `{0}`, `{1}` … stand for the values. */
export type TextOverrides = Readonly<Partial<Record<Locale, Readonly<Record<string, string>>>>>;

/** Words that the law prescribes are nobody's to change (Directive 2011/83/EU art. 11a). */
const STATUTORY: readonly string[] = ['review.confirm_withdrawal'];

/**
 * The sentences of a language with the shop's own in their place.
 * @param keys where the key of a sentence is not its id
 */
export const withOverrides = (
  messages: Messages,
  overrides: Readonly<Record<string, string>> = {},
  keys: Readonly<Record<string, string | number>> = {},
): Messages => ({
  ...messages,
  ...Object.fromEntries(
    Object.entries(overrides)
      .filter(([id]) => !STATUTORY.includes(id))
      .map(([id, sentence]) => [keys[id] ?? id, sentence]),
  ),
});
