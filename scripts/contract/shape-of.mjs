import { currency, country, instant, localDay, timeZone } from '../../packages/contract/dist/schema/primitives.js';

/** Text at which a page would break if it did not exist: the letters of packages/contract/src/client/shape.ts. */
const CLOSELY = new Map([
  [localDay, 'd'],
  [instant, 't'],
  [timeZone, 'z'],
  [currency, 'c'],
  [country, 'k'],
]);

const isWords = (shape) => typeof shape === 'string' && shape.startsWith('=');
const isObject = (shape) => typeof shape === 'object' && shape !== null && !Array.isArray(shape);
const isSame = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/** Two objects that differ in one word only, as one in which it can be either; null where they differ in more. */
const merged = (a, b) => {
  if (!isObject(a) || !isObject(b) || !isSame(Object.keys(a), Object.keys(b))) return null;
  const different = Object.keys(a).filter((key) => !isSame(a[key], b[key]));
  const [key] = different;
  if (different.length !== 1 || !isWords(a[key]) || !isWords(b[key])) return null;
  return { ...a, [key]: `${a[key]}|${b[key].slice(1)}` };
};

/** The alternatives of a union, as few as they can be. */
const eitherOf = (shapes) => {
  const few = [];
  for (const shape of shapes.flatMap((shape) => (Array.isArray(shape) && shape.length > 1 ? shape : [shape]))) {
    const at = few.findIndex((known) => merged(known, shape) !== null);
    if (at >= 0) few[at] = merged(few[at], shape);
    else few.push(shape);
  }
  return few.length === 1 ? few[0] : few;
};

const words = (values) => {
  if (values.some((value) => value.includes('|'))) throw new Error(`A word may not hold a |: ${values.join()}`);
  return `=${values.join('|')}`;
};

const literal = (value) => (typeof value === 'string' ? words([value]) : value);

const ofObject = (shape) =>
  Object.fromEntries(
    Object.entries(shape).map(([name, member]) =>
      member._zod.def.type === 'optional' ? [`${name}?`, shapeOf(member._zod.def.innerType)] : [name, shapeOf(member)],
    ),
  );

const BY_TYPE = {
  string: () => 's',
  number: ({ format }) => (format === 'safeint' ? 'i' : 'n'),
  boolean: () => 'b',
  unknown: () => '*',
  enum: ({ entries }) => words(Object.values(entries)),
  literal: ({ values }) => eitherOf(values.map(literal)),
  nullable: ({ innerType }) => eitherOf([null, shapeOf(innerType)]),
  array: ({ element }) => [shapeOf(element)],
  union: ({ options }) => eitherOf(options.map(shapeOf)),
  record: ({ valueType }) => ({ '*': shapeOf(valueType) }),
  object: ({ shape }) => ofObject(shape),
};

/** What a schema says of a value, as the compact shape that pages check answers by. */
export const shapeOf = (schema) => {
  const closely = CLOSELY.get(schema);
  if (closely) return closely;
  const { def } = schema._zod;
  const make = BY_TYPE[def.type];
  if (!make) throw new Error(`scripts/contract/shape-of.mjs does not know the schema "${def.type}" yet: teach it.`);
  return make(def);
};
