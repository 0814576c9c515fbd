const isFixed = ({ const: value }) => value !== undefined;

/** What tells a variant of a union from the others: its fixed members, else the schema that it names, else its type. */
const keyOf = (variant, resolve) => {
  const { properties = {}, allOf = [], type, const: fixed, enum: values } = resolve(variant);
  const own = Object.entries(Object.assign({}, ...allOf.map((part) => resolve(part).properties), properties));
  const marks = own.filter(([, member]) => isFixed(member)).map(([name, member]) => `${name}=${member.const}`);
  if (marks.length > 0) return marks.join('&');
  if (fixed !== undefined || values) return 'values';
  return variant.$ref ?? String(type);
};

/** `["string", "null"]` is a union too. */
const byType = (schema) => (Array.isArray(schema.type) ? schema.type.map((type) => ({ ...schema, type })) : [schema]);

/**
 * The variants of a schema by what tells them apart; a schema that is no union is the only one. What nothing tells apart
 * is counted.
 */
export const variantsOf = (schema, resolve) => {
  const { anyOf, oneOf } = resolve(schema);
  const variants = new Map();
  for (const variant of (anyOf ?? oneOf ?? [schema]).flatMap(byType)) {
    const key = keyOf(variant, resolve);
    const others = [...variants.keys()].filter((known) => known === key || known.startsWith(`${key} no. `)).length;
    variants.set(others > 0 ? `${key} no. ${others + 1}` : key, variant);
  }
  return variants;
};
