import { PROBLEM_STATUS, type ProblemCode } from '../problem-codes.js';
import { PROBLEM_MEDIA_TYPE } from '../problem.js';
import { FILE, type Route } from '../routes/route.js';
import type { ComponentSchemas } from './component-schemas.js';
import type { OpenApiContent, OpenApiResponse } from './open-api.js';

/** Bytes as they are: OpenAPI 3.1 says so by leaving the schema out. */
const BYTES: OpenApiContent = { 'application/octet-stream': {} };

/** A body of a route, as JSON or as the bytes of a file. */
export const contentOf = (part: Route['request'], { refTo }: ComponentSchemas): OpenApiContent | null => {
  if (part === null) return null;
  return part === FILE ? BYTES : { 'application/json': { schema: refTo(part) } };
};

const problemsOf = (codes: readonly ProblemCode[]): OpenApiResponse => ({
  description: codes.join(', '),
  content: {
    [PROBLEM_MEDIA_TYPE]: {
      schema: {
        allOf: [
          { $ref: '#/components/schemas/Problem' },
          { type: 'object', properties: { code: { enum: [...codes] } } },
        ],
      },
    },
  },
});

/** What a route can answer: the one good answer, and its problems by their status. */
export const responsesOf = (route: Route, components: ComponentSchemas): Record<string, OpenApiResponse> => {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of new Set(route.problems)) {
    const status = PROBLEM_STATUS[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return {
    [route.status]: {
      description: route.status === 201 ? 'Made' : 'Done',
      content: contentOf(route.response, components) ?? {},
    },
    ...Object.fromEntries([...byStatus].map(([status, codes]) => [status, problemsOf(codes)])),
  };
};
