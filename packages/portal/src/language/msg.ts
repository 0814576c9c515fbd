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

/** A shop's own sentence names its values by their place: `{0}`. */
const fill = (sentence: string, values: readonly unknown[]): string =>
  sentence.replace(
    /\{(\d+)\}/g,
    (whole, at: string) => `${(values[Number(at)] as string | number | undefined) ?? whole}`,
  );

/**
 * The sentence with this id in the language spoken now, or the English one that stands in the call. It has the
 * type of @lit/localize's own `msg`, so that its tools find the sentences; that one's language is global to the
 * page, ours is not (docs/adr/0003).
 */
export const msg = ((english: TemplateLike, options?: { id?: string }): string => {
  const values = valuesOf(english);
  const translated = spoken().messages[options?.id ?? ''];
  if (typeof translated === 'string') return fill(translated, values);
  return translated === undefined ? toText(english, values) : toText(translated, values, valuesOf(translated));
}) as typeof litMsg;

export { str } from '@lit/localize/internal/str-tag.js';
