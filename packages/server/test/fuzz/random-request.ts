import fc from 'fast-check';
import { routes, type Route, type RouteName } from '@returns-portal/contract';
import { openApiDocument, type OpenApiOperation } from '@returns-portal/contract/openapi';
import { jsonFromSchema } from './json-from-schema.ts';
import { mutateJson, VERY_DEEP } from './mutate-json.ts';
import { CURSORS, METHODS, PARAMS, PATHS, QUERIES, TYPES } from './strange-parts.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A request as it will be sent, and what the one who sends it knows about it. */
export interface RandomRequest {
  readonly name: RouteName;
  readonly method: string;
  /** Whether method and path are those of the route. */
  readonly isStraight: boolean;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
}

const document = openApiDocument();
const { schemas } = document.components;

const mostly = <T>(right: fc.Arbitrary<T>, wrong: fc.Arbitrary<T>, weight = 6): fc.Arbitrary<T> =>
  fc.oneof({ arbitrary: right, weight }, { arbitrary: wrong, weight: 1 });

const anyOf = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

const queryOf = ({ parameters }: OpenApiOperation, { queries, known }: Vocabulary): fc.Arbitrary<string> => {
  const inQuery = parameters.filter((parameter) => parameter.in === 'query');
  const members = inQuery.map(({ name, required, schema }) => {
    const made = jsonFromSchema(schema, schemas, known).map((value) =>
      encodeURIComponent(String(value).replace(/\p{Cs}/gu, '')),
    );
    const right = queries[name] ? fc.oneof(anyOf(queries[name]), made) : made;
    const value = mostly(right, anyOf([...QUERIES, ...(name === 'cursor' ? CURSORS : [])]), name === 'cursor' ? 1 : 8);
    return fc
      .option(value, { nil: null, freq: required ? 15 : 2 })
      .map((text) => (text === null ? [] : [`${name}=${text}`]));
  });
  const extra = mostly<string[]>(fc.constant([]), anyOf([['__proto__=1'], ['a=b'], ['='], ['limit=1', 'limit=2']]), 12);
  return fc.tuple(...members, extra).map((parts) => (parts.flat().length > 0 ? `?${parts.flat().join('&')}` : ''));
};

const pathOf = (route: Route, { shops, params }: Vocabulary): fc.Arbitrary<{ path: string; isStraight: boolean }> =>
  fc
    .tuple(
      ...route.path.split('/').map((part) => {
        const name = /^\{(\w+)\}$/.exec(part)?.[1];
        if (name === undefined) return fc.constant(part);
        return name === 'shop'
          ? mostly(anyOf(shops), anyOf(PARAMS), 20)
          : mostly(anyOf(params[name] ?? []), anyOf(PARAMS), 3);
      }),
    )
    .chain((parts) =>
      mostly(
        fc.constant({ path: parts.join('/'), isStraight: !parts.includes('.') }),
        anyOf(PATHS).map((path) => ({ path, isStraight: false })),
        40,
      ),
    );

const asText = (value: unknown): string =>
  ((JSON.stringify(value) as string | undefined) ?? '').replaceAll(
    `"${VERY_DEEP}"`,
    '['.repeat(30_000) + ']'.repeat(30_000),
  );

const bodyOf = (
  name: RouteName,
  operation: OpenApiOperation,
  words: Vocabulary,
): fc.Arbitrary<RandomRequest['body']> => {
  const content = operation.requestBody?.content;
  if (!content) return fc.constant(null);
  if (!content['application/json']) {
    return mostly<Uint8Array>(
      anyOf(words.files).chain((file) =>
        fc.oneof(
          fc.constant(file),
          fc.nat(file.length).map((at) => file.slice(0, at)),
        ),
      ),
      fc.uint8Array({ maxLength: 300 }),
      4,
    );
  }
  const { schema = {} } = content['application/json'];
  const whole = words.bodies[name];
  const right = whole ? anyOf(whole) : jsonFromSchema(schema, schemas, words.known);
  const text = fc.oneof(
    { arbitrary: right.map(asText), weight: 5 },
    { arbitrary: right.chain(mutateJson).map(asText), weight: 5 },
    { arbitrary: right.chain(mutateJson).chain(mutateJson).map(asText), weight: 2 },
  );
  const broken = fc.oneof(
    text.chain((whole) => fc.nat(whole.length).map((at) => whole.slice(0, at))),
    anyOf(['', '{', '\ufeff{}', 'null', '"', '[]', 'NaN', '{"a":1,"a":2}', ' '.repeat(70_000)]),
    fc.uint8Array({ maxLength: 50 }),
  );
  return mostly<string | Uint8Array>(text, broken, 9);
};

const headersOf = (route: Route, words: Vocabulary): fc.Arbitrary<Record<string, string>> => {
  const right = route.scope ? [words.keys[route.scope]] : words.credentials[route.auth];
  const all = Object.values(words.credentials).flat();
  const credential =
    right.length > 0 ? mostly(anyOf(right), anyOf(['', 'x', 'a.b.c', ...all]), 5) : anyOf(['', ...all]);
  return fc
    .record({
      credential,
      scheme: mostly(fc.constant('Bearer '), anyOf(['', 'Basic ', 'bearer  ']), 20),
      type: mostly(fc.constant('application/json'), anyOf(TYPES), 20),
      key: mostly(
        fc.uuid() as fc.Arbitrary<string>,
        anyOf(['short', 'k'.repeat(101), 'a b c d e f g h', 'same-key-again', '']),
        4,
      ),
    })
    .map(({ credential, scheme, type, key }) => ({
      ...(credential !== '' && { authorization: `${scheme}${credential}` }),
      ...(type !== '' && { 'content-type': type }),
      ...(key !== '' && { 'idempotency-key': key }),
      origin: 'https://nuage.example',
    }));
};

/** A request for one operation of the OpenAPI document: right, nearly right, or strange. */
export const randomRequest = (words: Vocabulary): fc.Arbitrary<RandomRequest> => {
  const each = (Object.entries(routes) as [RouteName, Route][]).map(([name, route]) => {
    const operation = document.paths[route.path]![route.method === 'GET' ? 'get' : 'post']!;
    return fc
      .record({
        place: pathOf(route, words),
        query: queryOf(operation, words),
        method: mostly(fc.constant<string>(route.method), anyOf(METHODS), 40),
        headers: headersOf(route, words),
        body: bodyOf(name, operation, words),
      })
      .map(({ place, query, method, headers, body }) => ({
        name,
        method,
        isStraight: place.isStraight && method === route.method,
        path: place.path + query,
        headers,
        body: ['GET', 'HEAD'].includes(method) ? null : body,
      }));
  });
  return fc.oneof(...each);
};
