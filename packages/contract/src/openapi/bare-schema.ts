import type { JsonSchema } from '../policy-document/json-schema.js';

/** A schema as a part of a larger document, which says itself which JSON Schema it speaks and where its parts are. */
export const bareSchema = (schema: object): JsonSchema =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id'));
