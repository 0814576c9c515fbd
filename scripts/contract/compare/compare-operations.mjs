import { compareSchemas } from './compare-schemas.mjs';
import { apart, bears, breaks } from './difference.mjs';

const nameOf = (parameter) => `${parameter.in} ${parameter.name}`;

const compareParameters = (first, second, here) => {
  const [known, now] = [first, second].map(({ parameters }) => new Map(parameters.map((each) => [nameOf(each), each])));
  const { gone, added, both } = apart([...known.keys()], [...now.keys()]);
  const at = (name) => `${here.where} ${name}`;
  return [
    ...gone.map((name) => breaks(at(name), 'is gone')),
    ...added.map((name) =>
      now.get(name).required ? breaks(at(name), 'is new and has to be sent') : bears(at(name), 'is new'),
    ),
    ...both.flatMap((name) => {
      const [left, right] = [known.get(name), now.get(name)];
      const nested = compareSchemas(left.schema, right.schema, { ...here, isSent: true, where: at(name) });
      if (left.required === right.required) return nested;
      return [right.required ? breaks(at(name), 'has to be sent') : bears(at(name), 'can be left out'), ...nested];
    }),
  ];
};

const compareContent = (first, second, { isSent, where, ...sides }) => {
  const { gone, added, both } = apart(Object.keys(first), Object.keys(second));
  return [
    ...gone.map((type) => breaks(where, `is no longer ${type}`)),
    ...added.map((type) => bears(where, `can be ${type}`)),
    ...both.flatMap((type) => {
      const [left, right] = [first[type].schema, second[type].schema];
      return left && right ? compareSchemas(left, right, { ...sides, isSent, where }) : [];
    }),
  ];
};

const compareHeaders = (first, second, where) => {
  const { gone, added } = apart(Object.keys(first.headers ?? {}), Object.keys(second.headers ?? {}));
  return [
    ...gone.map((name) => breaks(where, `no longer has the header ${name}`)),
    ...added.map((name) => bears(where, `has the header ${name}`)),
  ];
};

const compareRequests = ({ requestBody: first }, { requestBody: second }, here) => {
  const where = `${here.where} request`;
  if (!first && !second) return [];
  if (!first || !second) return [breaks(where, second ? 'wants a body' : 'takes no body')];
  return compareContent(first.content, second.content, { ...here, isSent: true, where });
};

const compareResponses = (first, second, here) => {
  const { gone, added, both } = apart(Object.keys(first.responses), Object.keys(second.responses));
  return [
    ...gone.map((status) => (status < '300' ? breaks : bears)(`${here.where} ${status}`, 'is gone')),
    ...added.map((status) => bears(`${here.where} ${status}`, 'is new')),
    ...both.flatMap((status) => {
      const where = `${here.where} ${status}`;
      const [left, right] = [here.before(first.responses[status]), here.after(second.responses[status])];
      return [
        ...compareHeaders(left, right, where),
        ...compareContent(left.content, right.content, { ...here, isSent: false, where }),
      ];
    }),
  ];
};

const compareAccess = (first, second, where) => {
  const [known, now] = [first, second].map(({ security = [] }) => JSON.stringify(security));
  if (known === now) return [];
  return [now === '[]' ? bears(where, 'is open to everybody') : breaks(where, `wants ${now}, was ${known}`)];
};

const compareNature = (first, second, where) => [
  ...(first.operationId === second.operationId
    ? []
    : [breaks(where, `was called ${first.operationId}, is called ${second.operationId}`)]),
  ...(first['x-repeatable'] && !second['x-repeatable'] ? [breaks(where, 'can no longer be sent again')] : []),
  ...(!first['x-repeatable'] && second['x-repeatable'] ? [bears(where, 'can be sent again')] : []),
];

/** What changed about one operation. */
export const compareOperations = (first, second, here) => [
  ...compareNature(first, second, here.where),
  ...compareAccess(first, second, here.where),
  ...compareParameters(first, second, here),
  ...compareRequests(first, second, here),
  ...compareResponses(first, second, here),
];
