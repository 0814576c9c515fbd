import { compareOperations } from './compare-operations.mjs';
import { apart, bears, breaks } from './difference.mjs';

/** Follows references into a document's components. */
const resolverOf = (document) => {
  const resolve = (part) => {
    if (part?.$ref === undefined) return part;
    const [, kind, name] = /^#\/components\/(\w+)\/(\w+)$/.exec(part.$ref) ?? [];
    return resolve(document.components[kind][name]);
  };
  return resolve;
};

const operationsOf = ({ paths }) =>
  new Map(
    Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => [`${method.toUpperCase()} ${path}`, operation]),
    ),
  );

const statusesOf = ({ responses }, resolve) => {
  const statuses = new Map();
  for (const [status, response] of Object.entries(responses)) {
    const { examples = {} } = resolve(response).content['application/problem+json'] ?? {};
    for (const code of Object.keys(examples)) statuses.set(code, status);
  }
  return statuses;
};

/** Clients that do not know a code go by its status: a code that moves to another one changes what they do. */
const compareStatuses = (first, second, { before, after, where }) => {
  const [known, now] = [statusesOf(first, before), statusesOf(second, after)];
  return [...known]
    .filter(([code, status]) => now.has(code) && now.get(code) !== status)
    .map(([code, status]) => breaks(where, `${code} was ${status}, is ${now.get(code)}`));
};

/**
 * What changed between two versions of the OpenAPI document, what breaks clients first. Words and examples do not count.
 *
 * @returns {import('./difference.mjs').Difference[]}
 */
export const compareDocuments = (first, second) => {
  const [before, after] = [resolverOf(first), resolverOf(second)];
  const [known, now] = [operationsOf(first), operationsOf(second)];
  const { gone, added, both } = apart([...known.keys()], [...now.keys()]);
  const found = [
    ...gone.map((where) => breaks(where, 'is gone')),
    ...added.map((where) => bears(where, 'is new')),
    ...both.flatMap((where) => {
      const here = { before, after, where };
      const [left, right] = [known.get(where), now.get(where)];
      return [...compareOperations(left, right, here), ...compareStatuses(left, right, here)];
    }),
  ];
  const once = [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
  return [...once.filter(({ breaking }) => breaking), ...once.filter(({ breaking }) => !breaking)];
};

/** Whether a step from one version to another may break clients: the first number, and before 1.0 the second one. */
export const mayBreak = (before, after) => {
  const [[major, minor], [nextMajor, nextMinor]] = [before, after].map((version) => version.split('.').map(Number));
  return nextMajor > major || (major === 0 && nextMajor === 0 && nextMinor > minor);
};
