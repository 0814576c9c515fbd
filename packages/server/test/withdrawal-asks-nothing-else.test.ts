import assert from 'node:assert/strict';
import { test } from 'node:test';
import { routes, withdrawalRoutes, type Route } from '@returns-portal/contract';
import { openApiDocument } from '@returns-portal/contract/openapi';

/* Directive 2011/83/EU art. 11a(2): a name, what identifies the contract, an address for the acknowledgement. No more. */

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
  readonly items?: Schema;
  readonly [keyword: string]: unknown;
}

const document = openApiDocument() as unknown as {
  readonly paths: Readonly<
    Record<string, { readonly post?: { readonly requestBody: unknown; readonly security?: unknown } }>
  >;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};
const operation = document.paths[routes.declareWithdrawal.path]!.post!;

const resolve = (schema: Schema): Schema =>
  schema.$ref === undefined ? schema : resolve(document.components.schemas[schema.$ref.split('/').at(-1)!]!);

const request = resolve(
  (operation.requestBody as { content: { 'application/json': { schema: Schema } } }).content['application/json'].schema,
);
const statement = resolve(request.properties!['statement']!);

/** Every name of a field in it, however deep. */
const namesIn = (schema: Schema): string[] => {
  const found = resolve(schema);
  const nested = [...Object.values(found.properties ?? {}), ...(found.items ? [found.items] : [])];
  return [...Object.keys(found.properties ?? {}), ...nested.flatMap(namesIn)];
};

test('a statement needs three things, and takes two more of whoever wants to say them', () => {
  assert.deepEqual([...statement.required!].sort(), ['contract', 'email', 'name']);
  assert.deepEqual(Object.keys(statement.properties!).sort(), ['contract', 'email', 'lines', 'name', 'text']);
  assert.equal(statement.additionalProperties, false);
  const line = resolve(statement.properties!['lines']!.items!);
  assert.deepEqual(Object.keys(line.properties!).sort(), ['line', 'quantity', 'title']);
});

test('what the page sends beside it is never asked of anybody', () => {
  assert.deepEqual(Object.keys(request.properties!).sort(), [
    ...['component', 'device', 'id', 'locale', 'shown', 'statement', 'timeZone'],
  ]);
  assert.deepEqual([...request.required!].sort(), ['component', 'id', 'locale', 'shown', 'statement']);
});

test('nothing in it is a reason, a condition, a reward, bank data or a login, in any language', () => {
  const forbidden =
    /reason|motif|motiv|cause|cauz|raison|why|pourquoi|feedback|rating|survey|sondage|satisf|voucher|coupon|credit|avoir|bonus|discount|remise|reducere|offer|offre|ofert|keep|incentive|phone|t[ée]l[ée]ph|telefon|iban|bank|banque|banc|photo|evidence|proof|preuve|dovad|password|passe|parol|login|account|compte|cont$|token|captcha|consent|newsletter|birth/i;
  for (const name of namesIn(request)) assert.doesNotMatch(name, forbidden);
  assert.match('cancellationReason', forbidden, 'the probe itself finds one');
  assert.match('motifRetour', forbidden);
  assert.match('motivRetragere', forbidden);
});

test('no route of the function wants anybody to be known', () => {
  for (const [name, { auth }] of Object.entries<Route>(withdrawalRoutes)) {
    assert.ok(auth === 'none' || auth === 'link', `${name} wants ${auth}`);
  }
  assert.ok(operation.security === undefined || JSON.stringify(operation.security) === '[]');
});
