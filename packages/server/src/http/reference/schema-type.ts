import type { JsonSchema } from '@returns-portal/contract';
import { html } from 'hono/html';
import type { Piece } from './prose.js';

const NAMED = '#/components/schemas/';

const or = (parts: readonly (Piece | string)[]): (Piece | string)[] =>
  parts.flatMap((part, at) => (at === 0 ? [part] : [' or ', part]));

const value = (fixed: unknown): Piece =>
  html`<code>${typeof fixed === 'string' ? fixed : JSON.stringify(fixed)}</code>`;

/** Limits in words; those that only keep numbers safe are left out. */
const limitsOf = ({ minLength, maxLength, minimum, maximum, minItems, maxItems }: JsonSchema): string => {
  const [least, most] = [minLength ?? minimum ?? minItems, maxLength ?? maximum ?? maxItems];
  const unit = minLength !== undefined || maxLength !== undefined ? ' characters' : '';
  if (most !== undefined && most < Number.MAX_SAFE_INTEGER) return `, ${least ?? 0} to ${most}${unit}`;
  return least !== undefined && least > 0 ? `, at least ${least}${unit}` : '';
};

/** What a value is, in one line. */
export const schemaType = (schema: JsonSchema): (Piece | string)[] => {
  const { $ref, enum: values, const: fixed, anyOf, oneOf, items, additionalProperties, type, pattern } = schema;
  if ($ref !== undefined) {
    const name = $ref.slice(NAMED.length);
    return [html`<a href="#schema-${name}">${name}</a>`];
  }
  if (fixed !== undefined) return [value(fixed)];
  if (values) return or(values.map(value));
  const variants = anyOf ?? oneOf;
  if (variants) return or(variants.map((variant) => html`${schemaType(variant)}`));
  if (items) return ['list', limitsOf(schema), ' of ', ...schemaType(items)];
  if (typeof additionalProperties === 'object') return ['by key, ', ...schemaType(additionalProperties)];
  const types = ([type ?? 'anything'] as readonly (string | readonly string[])[]).flat();
  const text = `${types.join(' or ')}${limitsOf(schema)}`;
  return pattern === undefined ? [text] : [text, ' like ', value(pattern)];
};
