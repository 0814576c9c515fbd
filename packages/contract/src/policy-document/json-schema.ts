/** JSON Schema (2020-12), as far as the policy document and the OpenAPI document need it. */
export interface JsonSchema {
  $schema?: string;
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  title?: string;
  description?: string;
  type?: string;
  const?: string;
  enum?: string[];
  pattern?: string;
  examples?: string[];
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  propertyNames?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  required?: string[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
}

const NAMED = '#/$defs/';

/** The name of a definition that a schema refers to. */
export const nameOf = ({ $ref }: JsonSchema): string | undefined => $ref?.slice(NAMED.length);

/** A schema without the reference to a definition. */
export const resolved = (schema: JsonSchema, root: JsonSchema): JsonSchema => {
  const name = nameOf(schema);
  return name === undefined ? schema : (root.$defs?.[name] ?? schema);
};
