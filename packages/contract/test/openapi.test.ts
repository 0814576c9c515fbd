import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { PROBLEM_STATUS, routes, type Route } from '@returns-portal/contract';
import { openApiDocument, type OpenApiOperation } from '@returns-portal/contract/openapi';

const document = openApiDocument({ serverUrl: 'https://shop.example/returns-api' });
const operationOf = (route: Route): OpenApiOperation | undefined =>
  document.paths[route.path]?.[route.method === 'GET' ? 'get' : 'post'];

test('the OpenAPI document is one, and all that it refers to is there', async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(structuredClone(document) as object as Record<string, unknown>);
  assert.equal(valid, true, JSON.stringify(errors));
  assert.equal(validator.version, '3.1');
  const refs = new Set([...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref ?? ''));
  assert.ok(refs.size > 20);
  for (const ref of refs) {
    const name = /^#\/components\/schemas\/(\w+)$/.exec(ref)?.[1];
    assert.ok(name !== undefined && Object.hasOwn(document.components.schemas, name), ref);
  }
});

test('every route is in it, with its parameters, its body and each of its problems', () => {
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  assert.deepEqual(operations.map(({ operationId }) => operationId).sort(), Object.keys(routes).sort());
  for (const [name, route] of Object.entries<Route>(routes)) {
    const operation = operationOf(route);
    assert.equal(operation?.operationId, name);
    const inPath = operation.parameters
      .filter((parameter) => parameter.in === 'path')
      .map((parameter) => parameter.name);
    assert.deepEqual(
      inPath,
      [...route.path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter),
    );
    assert.equal(operation.requestBody !== undefined, route.request !== null, name);
    assert.equal(operation.security.length, route.auth === 'none' || route.auth === 'link' ? 0 : 1, name);
    assert.notEqual(operation.tags[0], 'other', name);
    for (const code of route.problems) {
      const said = JSON.stringify(operation.responses[PROBLEM_STATUS[code]]?.content['application/problem+json']);
      assert.ok(said?.includes(`"${code}"`), `${name}: ${code}`);
    }
    assert.ok(operation.responses[route.status], name);
  }
  assert.deepEqual(
    operationOf(routes.submitReturn)
      ?.parameters.filter(({ required }) => required)
      .map((parameter) => parameter.name),
    ['shop', 'Idempotency-Key'],
  );
  assert.equal(document.servers[0]?.url, 'https://shop.example/returns-api');
});
