import { accessRoutes } from '../routes/access-routes.js';
import { adminRoutes } from '../routes/admin-routes.js';
import { caseRoutes } from '../routes/case-routes.js';
import { journeyRoutes } from '../routes/journey-routes.js';
import { policyRoutes } from '../routes/policy-routes.js';
import type { Route, RouteAuth } from '../routes/route.js';
import { routes } from '../routes/routes.js';
import { shippingRoutes } from '../routes/shipping-routes.js';
import { withdrawalRoutes } from '../routes/withdrawal-routes.js';
import { withdrawalStaffRoutes } from '../routes/withdrawal-staff-routes.js';
import { componentSchemas, type ComponentSchemas } from './component-schemas.js';
import type { OpenApi, OpenApiOperation } from './open-api.js';
import { parametersOf } from './parameters.js';
import { contentOf, responsesOf } from './responses.js';

const AREAS = [
  { name: 'journey', description: 'From the look-up to the submission', routes: journeyRoutes },
  { name: 'access', description: 'What a page must know first, and other ways to an order', routes: accessRoutes },
  { name: 'policy', description: 'What a shop takes back, for anybody to read', routes: policyRoutes },
  { name: 'cases', description: 'Following up on a return', routes: caseRoutes },
  {
    name: 'shipping',
    description: 'Where and when goods are handed over, what is had instead',
    routes: shippingRoutes,
  },
  {
    name: 'withdrawal',
    description: 'The withdrawal function (Directive 2011/83/EU art. 11a), without a look-up',
    routes: withdrawalRoutes,
  },
  { name: 'admin', description: "The merchant's own systems; keys stay out of web pages", routes: adminRoutes },
  {
    name: 'withdrawal-admin',
    description: "What a shop's staff sees of withdrawals and does about them",
    routes: withdrawalStaffRoutes,
  },
] as const;

const SECURITY_SCHEMES = {
  orderToken: { type: 'http', scheme: 'bearer', description: 'The token of a look-up: one order for half an hour' },
  customerToken: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'Signed by the shop' },
  apiKey: { type: 'http', scheme: 'bearer', description: 'A key of the shop, with the scope that the route names' },
} as const;

const SCHEME_OF: Readonly<Record<RouteAuth, keyof typeof SECURITY_SCHEMES | null>> = {
  none: null,
  order: 'orderToken',
  customer: 'customerToken',
  key: 'apiKey',
  // The address itself is signed: its query parameters are the credential.
  link: null,
};

const operationOf = (name: string, route: Route, area: string, components: ComponentSchemas): OpenApiOperation => {
  const scheme = SCHEME_OF[route.auth];
  const content = contentOf(route.request, components);
  return {
    operationId: name,
    tags: [area],
    security: scheme === null ? [] : [{ [scheme]: route.scope === undefined ? [] : [route.scope] }],
    parameters: parametersOf(route),
    ...(content && { requestBody: { required: true, content } }),
    responses: responsesOf(route, components),
  };
};

/**
 * What the service offers, as OpenAPI 3.1, made from the table of routes.
 *
 * @param options.serverUrl where the service is mounted, as its callers reach it
 */
export const openApiDocument = ({ serverUrl = '/' }: { readonly serverUrl?: string } = {}): OpenApi => {
  const components = componentSchemas();
  const paths: Record<string, Partial<Record<'get' | 'post', OpenApiOperation>>> = {};
  for (const [name, route] of Object.entries<Route>(routes)) {
    const area = AREAS.find((candidate) => Object.hasOwn(candidate.routes, name))?.name ?? 'other';
    const method = route.method === 'GET' ? 'get' : 'post';
    paths[route.path] = { ...paths[route.path], [method]: operationOf(name, route, area, components) };
  }
  return {
    openapi: '3.1.1',
    info: { title: 'Returns service', version: '1', summary: 'Returns for any storefront' },
    servers: [{ url: serverUrl }],
    tags: AREAS.map(({ name, description }) => ({ name, description })),
    paths,
    components: { schemas: components.schemas, securitySchemes: SECURITY_SCHEMES },
  };
};
