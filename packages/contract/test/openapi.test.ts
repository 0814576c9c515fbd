import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import {
  problemParams,
  PROBLEM_STATUS,
  routes,
  WEBHOOK_EVENTS,
  webhookSchema,
  type ProblemCode,
  type Route,
} from '@returns-portal/contract';
import {
  CONTRACT_VERSION,
  openApiDocument,
  type OpenApiOperation,
  type OpenApiRef,
  type OpenApiResponse,
} from '@returns-portal/contract/openapi';
import packageJson from '../package.json' with { type: 'json' };

const document = openApiDocument({ serverUrl: 'https://shop.example/returns-api' });
const { schemas, responses, examples } = document.components;

const operationOf = (name: string, route: Route): OpenApiOperation => {
  const operation = document.paths[route.path]?.[route.method === 'GET' ? 'get' : 'post'];
  assert.equal(operation?.operationId, name);
  return operation;
};
const last = ({ $ref }: { readonly $ref?: string }): string => $ref?.split('/').at(-1) ?? '';
const responseOf = (response: OpenApiResponse | OpenApiRef | undefined): OpenApiResponse => {
  const found = response && '$ref' in response ? responses[last(response)] : response;
  assert.ok(found);
  return found;
};

const all = Object.entries<Route>(routes);

test('the OpenAPI document is one, and all that it refers to is there', async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(structuredClone(document) as object as Record<string, unknown>);
  assert.equal(valid, true, JSON.stringify(errors));
  assert.equal(validator.version, '3.1');
  const refs = new Set([...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref ?? ''));
  assert.ok(refs.size > 20);
  for (const ref of refs) {
    const [, kind = '', name = ''] = /^#\/components\/(\w+)\/(\w+)$/.exec(ref) ?? [];
    assert.ok(Object.hasOwn(document.components, kind), ref);
    assert.ok(Object.hasOwn(document.components[kind as 'schemas'], name), ref);
  }
  assert.equal(document.servers[0]?.url, 'https://shop.example/returns-api');
});

test('its version is that of the package', () => {
  assert.equal(CONTRACT_VERSION, packageJson.version);
  assert.equal(document.info.version, packageJson.version);
});

test('every route is in it, with its parameters, its body and what it is for', () => {
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  assert.deepEqual(operations.map(({ operationId }) => operationId).sort(), Object.keys(routes).sort());
  for (const [name, route] of all) {
    const operation = operationOf(name, route);
    assert.deepEqual(
      operation.parameters.filter((parameter) => parameter.in === 'path').map((parameter) => parameter.name),
      [...route.path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter),
    );
    assert.equal(operation.requestBody !== undefined, route.request !== null, name);
    assert.equal(operation.security.length, route.auth === 'none' || route.auth === 'link' ? 0 : 1, name);
    assert.equal(operation['x-repeatable'], route.method === 'GET' || route.repeatable === true, name);
    assert.match(operation.summary, /^[A-Z].*[^.]$/);
    assert.match(operation.description, /\.$/);
  }
  assert.deepEqual(
    operationOf('submitReturn', routes.submitReturn)
      .parameters.filter(({ required }) => required)
      .map((parameter) => parameter.name),
    ['shop', 'Idempotency-Key'],
  );
});

test('every problem of a route is under its status, with what it comes with and an example', () => {
  for (const [name, route] of all) {
    const { responses: answers } = operationOf(name, route);
    for (const code of route.problems) {
      const { content, headers } = responseOf(answers[PROBLEM_STATUS[code]]);
      const media = content['application/problem+json'];
      const named = [media?.schema ?? {}, ...(media?.schema?.oneOf ?? [])].map(last);
      const schema = named
        .flatMap((found) => schemas[found] ?? [])
        .find(({ allOf }) => allOf?.[1]?.properties?.['code']?.const === code);
      assert.ok(schema?.description, `${name}: ${code}`);
      const hasParams = Object.hasOwn(problemParams, code);
      assert.equal(Object.hasOwn(schema.allOf?.[1]?.properties ?? {}, 'params'), hasParams, code);
      assert.ok(media?.examples?.[code], `${name}: ${code}`);
      assert.ok(headers['X-Request-Id'] && headers['Cache-Control'], name);
      const { value } = examples[code] ?? {};
      assert.equal((value as { code?: ProblemCode } | null)?.code, code);
    }
  }
  assert.ok(responseOf(responses['TooManyAttemptsProblem']).headers['Retry-After']);
  assert.ok(responseOf(responses['UnavailableProblem']).headers['Retry-After']);
});

test('there is an example of every body and of every parameter', () => {
  for (const [name, route] of all) {
    const { parameters, requestBody, responses: answers } = operationOf(name, route);
    for (const parameter of parameters) assert.ok(parameter.example, `${name}: ${parameter.name}`);
    const bodies = [requestBody?.content, responseOf(answers[route.status]).content];
    for (const media of bodies.map((content) => content?.['application/json'])) {
      if (media) assert.ok(Object.keys(media.examples ?? {}).length > 0, name);
    }
  }
});

test('every message that an endpoint can be sent is listed, with one that was recorded', () => {
  const types = [...WEBHOOK_EVENTS, 'ping', 'sms_requested'];
  assert.deepEqual(Object.keys(document.webhooks).sort(), [...types].sort());
  for (const [type, { post }] of Object.entries(document.webhooks)) {
    const example = post.requestBody?.content['application/json']?.examples?.['example1'];
    assert.ok(
      example && 'value' in example,
      `${type}: let it happen in scripts/contract/examples/record-webhooks.mjs, then npm run contract:examples`,
    );
    assert.deepEqual(webhookSchema.parse(example.value), example.value, type);
    assert.equal((example.value as { type: string }).type, type);
  }
});

test('every named schema says what it is, and nothing is said of members that are not there', async () => {
  for (const [name, { description }] of Object.entries(schemas)) assert.ok(description, name);
  const { SCHEMA_TEXT } = await import('../dist/openapi/schema-text.js');
  for (const place of Object.keys(SCHEMA_TEXT)) {
    const [name = '', member] = place.split('.');
    const schema = schemas[name];
    assert.ok(schema, place);
    if (member !== undefined) assert.ok(schema.properties?.[member]?.description, place);
  }
});
