import type { ProblemCode } from '../problem-codes.js';
import type { Route } from '../routes/route.js';
import { routes } from '../routes/routes.js';
import { AREAS } from './areas.js';
import { componentSchemas, type ComponentSchemas } from './component-schemas.js';
import type { Examples } from './example.js';
import { EXAMPLES } from './generated/examples.js';
import { HEADERS } from './headers.js';
import { INFO } from './info.js';
import type { OpenApi, OpenApiExample, OpenApiOperation } from './open-api.js';
import { parametersOf } from './parameters.js';
import { PROBLEM_TEXT } from './problem-text.js';
import { requestContent, responsesOf, sharedResponses } from './responses.js';
import { SECURITY_SCHEMES, securityOf } from './security.js';
import { WEBHOOKS, webhooksOf } from './webhooks.js';

/** What the table says of a route by its members, in words. */
const describe = ({ summary, description, method, repeatable, scope }: Route): string =>
  [
    description ?? `${summary}.`,
    ...(scope === undefined ? [] : [`The API key needs the scope \`${scope}\`.`]),
    ...(repeatable ? ['The same may be sent again: nothing happens twice.'] : []),
    ...(method === 'POST' && !repeatable ? ['Nobody should send it again by itself.'] : []),
  ].join(' ');

const operationOf = (
  [name, route]: readonly [string, Route],
  area: string,
  components: ComponentSchemas,
  { calls }: Examples,
): OpenApiOperation => {
  const recorded = calls[name] ?? [];
  const content = requestContent(route, components, recorded);
  return {
    operationId: name,
    summary: route.summary,
    description: describe(route),
    tags: [area],
    'x-repeatable': route.method === 'GET' || route.repeatable === true,
    security: securityOf(route),
    parameters: parametersOf(route, recorded),
    ...(content && { requestBody: { required: true, content } }),
    responses: responsesOf(route, components, recorded),
  };
};

const exampleOf = (code: ProblemCode, { problems }: Examples): OpenApiExample => ({
  summary: PROBLEM_TEXT[code],
  value: problems[code] ?? null,
});

/**
 * What the service offers, as OpenAPI 3.1, made from the table of routes.
 *
 * @param options.serverUrl where the service is mounted, as its callers reach it
 */
export const openApiDocument = ({ serverUrl = '/' }: { readonly serverUrl?: string } = {}): OpenApi => {
  const all = Object.values<Route>(routes);
  const codes = [...new Set(all.flatMap(({ problems }) => problems))].sort();
  const components = componentSchemas(codes);
  const paths: Record<string, Partial<Record<'get' | 'post', OpenApiOperation>>> = {};
  for (const { name: area, routes: ofArea } of AREAS) {
    for (const [name, route] of Object.entries<Route>(ofArea)) {
      const { get, post } = paths[route.path] ?? {};
      const operation = operationOf([name, route], area, components, EXAMPLES);
      paths[route.path] =
        route.method === 'GET' ? { get: operation, ...(post && { post }) } : { ...(get && { get }), post: operation };
    }
  }
  return {
    openapi: '3.1.1',
    info: INFO,
    servers: [{ url: serverUrl, description: 'Where this service is mounted.' }],
    tags: [...AREAS.map(({ name, description }) => ({ name, description })), WEBHOOKS],
    paths,
    webhooks: webhooksOf(components, EXAMPLES),
    components: {
      schemas: components.schemas,
      responses: sharedResponses(all),
      headers: HEADERS,
      examples: Object.fromEntries(codes.map((code) => [code, exampleOf(code, EXAMPLES)])),
      securitySchemes: SECURITY_SCHEMES,
    },
  };
};
