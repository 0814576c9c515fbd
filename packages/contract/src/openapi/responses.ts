import { PROBLEM_STATUS, type ProblemCode } from '../problem-codes.js';
import { PROBLEM_MEDIA_TYPE } from '../problem.js';
import { FILE, type Route } from '../routes/route.js';
import type { ComponentSchemas } from './component-schemas.js';
import type { RecordedCall } from './example.js';
import { answerHeaders, problemHeaders } from './headers.js';
import type { OpenApiContent, OpenApiExamples, OpenApiRef, OpenApiResponse } from './open-api.js';
import { problemName } from './problem-schemas.js';
import { PROBLEM_TEXT } from './problem-text.js';

const JSON_TYPE = 'application/json';

/** The recorded values of one kind, by a name each. */
const examplesOf = (calls: readonly RecordedCall[], part: 'body' | 'answer'): { examples?: OpenApiExamples } => {
  const shown = calls.filter((call) => call[part] !== undefined);
  if (shown.length === 0) return {};
  return {
    examples: Object.fromEntries(
      shown.map((call, at) => [`example${at + 1}`, { summary: call.summary, value: call[part] }]),
    ),
  };
};

/** Bytes as they are: OpenAPI 3.1 says so by leaving the schema out. */
const filesOf = (types: Route['fileTypes'] = ['application/octet-stream']): OpenApiContent =>
  Object.fromEntries(types.map((type) => [type, {}]));

/** What a route takes, as JSON or as the bytes of a file. */
export const requestContent = (
  { request, fileTypes }: Route,
  { refTo }: ComponentSchemas,
  calls: readonly RecordedCall[],
): OpenApiContent | null => {
  if (request === null) return null;
  if (request === FILE) return filesOf(fileTypes);
  return { [JSON_TYPE]: { schema: refTo(request), ...examplesOf(calls, 'body') } };
};

const answerOf = (route: Route, { refTo }: ComponentSchemas, calls: readonly RecordedCall[]): OpenApiResponse => ({
  description: route.response === FILE ? 'The file.' : route.status === 201 ? 'Made.' : 'Done.',
  headers: answerHeaders(route, calls.find(({ fileName }) => fileName !== undefined)?.fileName),
  content:
    route.response === FILE
      ? filesOf(route.fileTypes)
      : { [JSON_TYPE]: { schema: refTo(route.response), ...examplesOf(calls, 'answer') } },
});

const problemsOf = (status: number, codes: readonly ProblemCode[]): OpenApiResponse => {
  const refs = codes.map((code) => ({ $ref: `#/components/schemas/${problemName(code)}` }));
  const [only] = codes;
  return {
    description:
      codes.length === 1 && only ? PROBLEM_TEXT[only] : `One of: ${codes.map((code) => `\`${code}\``).join(', ')}.`,
    headers: problemHeaders(status),
    content: {
      [PROBLEM_MEDIA_TYPE]: {
        schema: refs.length === 1 ? { ...refs[0] } : { oneOf: refs },
        examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
      },
    },
  };
};

const byStatus = ({ problems }: Route): Map<number, ProblemCode[]> => {
  const found = new Map<number, ProblemCode[]>();
  for (const code of new Set(problems)) {
    const status = PROBLEM_STATUS[code];
    found.set(status, [...(found.get(status) ?? []), code]);
  }
  return found;
};

/** The answers of a status with one problem alone are the same wherever they come: by the name of that problem. */
export const sharedResponses = (all: readonly Route[]): Record<string, OpenApiResponse> => {
  const alone = all.flatMap((route) => [...byStatus(route)].filter(([, codes]) => codes.length === 1));
  return Object.fromEntries(
    alone
      .map(([status, [code = 'internal']]) => [problemName(code), problemsOf(status, [code])] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
};

/** What a route can answer: the one good answer, and its problems by their status. */
export const responsesOf = (
  route: Route,
  components: ComponentSchemas,
  calls: readonly RecordedCall[],
): Record<string, OpenApiResponse | OpenApiRef> => ({
  [route.status]: answerOf(route, components, calls),
  ...Object.fromEntries(
    [...byStatus(route)].map(([status, codes]) => [
      status,
      codes.length === 1
        ? { $ref: `#/components/responses/${problemName(codes[0] ?? '')}` }
        : problemsOf(status, codes),
    ]),
  ),
});
