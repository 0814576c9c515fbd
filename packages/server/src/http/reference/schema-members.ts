import type { JsonSchema } from '@returns-portal/contract';
import { html } from 'hono/html';
import { inline, type Piece } from './prose.js';
import { schemaType } from './schema-type.js';

const hasMembers = ({ properties }: JsonSchema): boolean => properties !== undefined;

/** Schemas without a name whose members are told where they stand. */
const inside = ({ items, anyOf, oneOf, additionalProperties }: JsonSchema): readonly JsonSchema[] => [
  ...(anyOf ?? oneOf ?? []),
  ...(items ? [items] : []),
  ...(typeof additionalProperties === 'object' ? [additionalProperties] : []),
];

const member = (name: string, schema: JsonSchema, isRequired: boolean): Piece =>
  html`<li>
    <code class="name">${name}</code> <span class="type">${schemaType(schema)}</span>${
      isRequired ? '' : html` <span class="optional">optional</span>`
    }
    ${schema.description === undefined ? '' : html`<p>${inline(schema.description)}</p>`} ${schemaMembers(schema)}
  </li>`;

const list = ({ properties = {}, required = [] }: JsonSchema): Piece =>
  html`<ul class="members">
    ${Object.entries(properties).map(([name, schema]) => member(name, schema, required.includes(name)))}
  </ul>`;

/** The members of a schema, and of what stands in it without a name. */
export const schemaMembers = (schema: JsonSchema): (Piece | string)[] => [
  ...(schema.allOf ?? []).flatMap(schemaMembers),
  hasMembers(schema) ? list(schema) : '',
  ...inside(schema).flatMap(schemaMembers),
];
