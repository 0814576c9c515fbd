import { apart, bears, breaks } from './difference.mjs';
import { variantsOf } from './variants.mjs';

/** By keyword, whether a client can say less by the second value than by the first. */
const NARROWER = {
  minLength: (before = 0, after = 0) => after > before,
  maxLength: (before = Infinity, after = Infinity) => after < before,
  minimum: (before = -Infinity, after = -Infinity) => after > before,
  maximum: (before = Infinity, after = Infinity) => after < before,
  minItems: (before = 0, after = 0) => after > before,
  maxItems: (before = Infinity, after = Infinity) => after < before,
  pattern: (before, after) => after !== undefined && after !== before,
};

const valuesOf = ({ const: fixed, enum: values }) => values ?? (fixed === undefined ? null : [fixed]);

/**
 * What changed between two schemas, for whoever sends such a value or gets one. What clients get may have more members
 * and more values than they know, but nothing that was there may be gone.
 *
 * @param sides `before` and `after`: what each resolves references by
 * @param isSent whether clients send it
 */
export const compareSchemas = (first, second, { before, after, isSent, where, seen = new Set() }) => {
  const here = { before, after, isSent, where, seen };
  const pair = `${first.$ref ?? ''} ${second.$ref ?? ''}`;
  if (first.$ref !== undefined && second.$ref !== undefined) {
    if (seen.has(pair)) return [];
    here.seen = new Set([...seen, pair]);
    // What has a name is told of by its name, once, and not at each place where it stands.
    here.where = `${second.$ref.split('/').at(-1)} (${isSent ? 'sent' : 'answered'})`;
  }
  const [left, right] = [variantsOf(first, before), variantsOf(second, after)];
  if (left.size === 1 && right.size === 1) {
    return compareOne(before([...left.values()][0]), after([...right.values()][0]), here);
  }
  const { gone, added, both } = apart([...left.keys()], [...right.keys()]);
  return [
    ...gone.map((key) => (isSent ? breaks : bears)(here.where, `no longer takes the form of ${key}`)),
    // Who never got nothing does not expect it.
    ...added.map((key) => (!isSent && key === 'null' ? breaks : bears)(here.where, `can have the form of ${key}`)),
    ...both.flatMap((key) => compareSchemas(left.get(key), right.get(key), here)),
  ];
};

const compareValues = (first, second, { isSent, where }) => {
  const [known, now] = [valuesOf(first), valuesOf(second)];
  if (known === null && now === null) return [];
  if (known === null) return [(isSent ? breaks : bears)(where, `takes these values only: ${now.join(', ')}`)];
  if (now === null) return [bears(where, 'takes any value')];
  const { gone, added } = apart(known, now);
  return [
    ...gone.map((value) => (isSent ? breaks : bears)(where, `no longer knows the value ${value}`)),
    ...added.map((value) => bears(where, `knows the value ${value}`)),
  ];
};

const compareMembers = (first, second, { isSent, where, ...sides }) => {
  const [known, now] = [first.properties ?? {}, second.properties ?? {}];
  const { gone, added, both } = apart(Object.keys(known), Object.keys(now));
  const must = ({ required = [] }, name) => required.includes(name);
  const at = (name) => `${where}.${name}`;
  return [
    ...gone.map((name) => breaks(at(name), 'is gone')),
    ...added.map((name) =>
      isSent && must(second, name) ? breaks(at(name), 'is new and has to be sent') : bears(at(name), 'is new'),
    ),
    ...both.flatMap((name) => {
      const nested = compareSchemas(known[name], now[name], { ...sides, isSent, where: at(name) });
      if (must(first, name) === must(second, name)) return nested;
      const worse = must(second, name) === isSent;
      const what = must(second, name) ? 'is always there' : 'can be left out';
      return [(worse ? breaks : bears)(at(name), what), ...nested];
    }),
  ];
};

const compareLimits = (first, second, { isSent, where }) =>
  Object.entries(NARROWER)
    .filter(([keyword]) => first[keyword] !== second[keyword])
    .map(([keyword, isNarrower]) => {
      const worse = isSent && isNarrower(first[keyword], second[keyword]);
      const what = `${keyword} was ${first[keyword] ?? 'free'}, is ${second[keyword] ?? 'free'}`;
      return (worse ? breaks : bears)(where, what);
    });

const compareNested = (first, second, keyword, here, suffix) => {
  const [known, now] = [first[keyword], second[keyword]];
  if (typeof known !== 'object' || typeof now !== 'object') return [];
  return compareSchemas(known, now, { ...here, where: `${here.where}${suffix}` });
};

const compareOne = (first, second, here) => {
  const { isSent, where } = here;
  if (first.type !== second.type && !(valuesOf(first) && valuesOf(second))) {
    return [breaks(where, `was ${first.type ?? 'anything'}, is ${second.type ?? 'anything'}`)];
  }
  const closes = isSent && first.additionalProperties !== false && second.additionalProperties === false;
  const parts = Math.min(first.allOf?.length ?? 0, second.allOf?.length ?? 0);
  return [
    ...compareValues(first, second, here),
    ...compareMembers(first, second, here),
    ...compareLimits(first, second, here),
    ...(closes ? [breaks(where, 'no longer takes members that it does not know')] : []),
    ...compareNested(first, second, 'items', here, '[]'),
    ...compareNested(first, second, 'additionalProperties', here, '.*'),
    ...Array.from({ length: parts }).flatMap((_, at) => compareSchemas(first.allOf[at], second.allOf[at], here)),
  ];
};
