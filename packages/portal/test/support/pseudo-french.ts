import type { TemplateLike } from '@lit/localize';
import { templates as first } from '../../src/generated/first/fr.ts';
import { templates as rest } from '../../src/generated/rest/fr.ts';

/** A template as a shop would write it: `{0}` for its first value. */
const written = (template: TemplateLike): string =>
  typeof template === 'string'
    ? template
    : template.strings.map((part, at) => (at === 0 ? part : `{${String(template.values[at - 1])}}${part}`)).join('');

/** Made 40 % longer, in words of the same length as before. */
const stretched = (sentence: string): string =>
  `${sentence} ${sentence.replace(/\{\d\}/g, '').slice(0, Math.ceil(sentence.length * 0.4))}`;

/** Every sentence, as long as a language to come may need it. */
export const pseudoFrench = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries<TemplateLike>({ ...first, ...rest }).map(([id, template]) => [id, stretched(written(template))]),
  );
