import { DESCRIPTIONS, SHARED } from '../policy-document/descriptions.js';
import type { JsonSchema } from '../policy-document/json-schema.js';
import { POLICY_PARTS } from '../policy-document/policy-json-schema.js';
import { SCHEMA_TEXT, SHARED_TEXT } from './schema-text.js';

/** The part of the policy document that a schema is; null where it is none. */
const partOf = (name: string): string | null => {
  if (name === 'Policy') return name;
  const part = name.replace(/^Policy/, '');
  return part !== name && Object.hasOwn(POLICY_PARTS, part) ? part : null;
};

/** What is called after the one route that takes or gives it, or after the code that comes with it. */
const byItsName = (name: string): string | undefined => {
  const [, owner = '', kind = ''] = /^(\w+)(Request|Answer|Params)$/.exec(name) ?? [];
  const route = owner.charAt(0).toLowerCase() + owner.slice(1);
  switch (kind) {
    case 'Request':
      return `What \`${route}\` takes.`;
    case 'Answer':
      return `What \`${route}\` answers.`;
    case 'Params':
      return 'What comes with the problem.';
    default:
      return undefined;
  }
};

const memberText = (name: string, member: string): string | undefined => {
  const part = partOf(name);
  if (part !== null) return DESCRIPTIONS[`${part}.${member}`] ?? SHARED[member];
  return SCHEMA_TEXT[`${name}.${member}`] ?? SHARED_TEXT[member];
};

/** Says of each named schema, and of its members, what it is. */
export const describeSchemas = (schemas: Readonly<Record<string, JsonSchema>>): void => {
  for (const [name, schema] of Object.entries(schemas)) {
    const part = partOf(name);
    const text = SCHEMA_TEXT[name] ?? (part === null ? undefined : DESCRIPTIONS[part]) ?? byItsName(name);
    if (text !== undefined) schema.description = text;
    for (const [member, property] of Object.entries(schema.properties ?? {})) {
      const own = memberText(name, member);
      if (own !== undefined) property.description = own;
    }
  }
};
