import type { msg as litMsg, TemplateLike } from '@lit/localize';
import { joinStringsAndValues } from '@lit/localize/internal/str-tag.js';
import { spoken } from './speech.js';

/**
 * The text of a template. A translated one has, in the place of each value, the index of the value of the
 * English one, since languages order them differently.
 */
const toText = (template: TemplateLike, values: readonly unknown[], order?: readonly unknown[]): string =>
  typeof template === 'string'
    ? template
    : joinStringsAndValues(template.strings, values, order as number[] | undefined);

const valuesOf = (template: TemplateLike): readonly unknown[] => (typeof template === 'string' ? [] : template.values);

/**
 * The sentence with this id in the language spoken now, or the English one that stands in the call. It has the
 * type of @lit/localize's own `msg`, so that its tools find the sentences; that one's language is global to the
 * page, ours is not (docs/adr/0003).
 */
export const msg = ((english: TemplateLike, options?: { id?: string }): string => {
  const values = valuesOf(english);
  const translated = spoken().messages[options?.id ?? ''];
  return translated === undefined ? toText(english, values) : toText(translated, values, valuesOf(translated));
}) as typeof litMsg;

export { str } from '@lit/localize/internal/str-tag.js';
