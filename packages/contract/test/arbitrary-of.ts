import fc from 'fast-check';
import * as z from 'zod/mini';

const TEXTS = [
  ...['2026-11-22', '2024-02-29', '2026-11-22T09:30:00Z', '2026-11-22T09:30:00.123Z', '10:00', '23:59', '11-29'],
  ...['Europe/Paris', 'America/St_Johns', 'EUR', 'RON', 'FR', 'RO', 'too_small', 'R-1000', 'Écharpe « rouge »'],
  // A digest, which is an id of a statement as well.
  'a1'.repeat(32),
];
const NUMBERS = [0, 1, 2, 5, 7, 100, 2999, -1, -2999, 46.77];

const fitting = (values: readonly unknown[], schema: z.core.$ZodType): fc.Arbitrary<unknown> =>
  fc.constantFrom(...values.filter((value) => z.core.safeParse(schema, value).success));

const ofObject = (shape: z.core.$ZodShape): fc.Arbitrary<unknown> => {
  const members = Object.entries(shape).map(([name, { _zod }]) => {
    const { def } = _zod as z.core.$ZodTypes['_zod'];
    return { name, optional: def.type === 'optional', schema: def.type === 'optional' ? def.innerType : shape[name]! };
  });
  return fc.record(Object.fromEntries(members.map(({ name, schema }) => [name, arbitraryOf(schema)])), {
    requiredKeys: members.filter(({ optional }) => !optional).map(({ name }) => name),
    noNullPrototype: true,
  });
};

/** Values that a schema of the wire format accepts, every variant of it in its turn. */
export const arbitraryOf = (schema: z.core.$ZodType): fc.Arbitrary<unknown> => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'string':
      return fitting(TEXTS, schema);
    case 'number':
      return fitting(NUMBERS, schema);
    case 'boolean':
      return fc.boolean();
    case 'unknown':
      return fc.jsonValue({ maxDepth: 1 });
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'nullable':
      return fc.option(arbitraryOf(def.innerType));
    case 'array':
      return fc.array(arbitraryOf(def.element), {
        minLength: z.core.safeParse(schema, []).success ? 0 : 1,
        maxLength: 2,
      });
    case 'union':
      return fc.oneof(...def.options.map(arbitraryOf));
    case 'record':
      return fc.dictionary(arbitraryOf(def.keyType) as fc.Arbitrary<string>, arbitraryOf(def.valueType), {
        maxKeys: 2,
        noNullPrototype: true,
      });
    case 'object':
      return ofObject(def.shape);
    default:
      throw new Error(`No values for the schema "${def.type}" yet: teach packages/contract/test/arbitrary-of.ts.`);
  }
};
