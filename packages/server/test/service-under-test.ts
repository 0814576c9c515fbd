import assert from 'node:assert/strict';
import { after } from 'node:test';
import {
  pathOf,
  problemParams,
  problemSchema,
  PROBLEM_MEDIA_TYPE,
  routes,
  type Lookup,
  type Problem,
  type Route,
  type RouteName,
  type Routes,
} from '@returns-portal/contract';
import * as z from 'zod/mini';
import type { SelectedItem } from '@returns-portal/policy';
import type { Logger, OrderRecord, ReturnsService } from '@returns-portal/server';
import type { NodeReturnsService, NodeServiceOptions } from '@returns-portal/server/node';
import { byPost, NOW } from './fixtures.ts';
import { openOnStore } from './open-on-store.ts';
import { seedShops } from './seed-shops.ts';

export { seedShops };

type JsonRoutes = {
  [Name in RouteName as Routes[Name]['response'] extends z.ZodMiniType ? Name : never]: Routes[Name]['response'];
};
type JsonRouteName = keyof JsonRoutes;
type Answers = { [Name in JsonRouteName]: z.output<JsonRoutes[Name]> };

export interface CallOptions {
  readonly shop?: string;
  readonly token?: string;
  readonly body?: unknown;
  /** Sent as it is instead of `body`. */
  readonly raw?: BodyInit;
  readonly headers?: Readonly<Record<string, string>>;
  readonly number?: string;
  /** Of the path, beside shop and number. */
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Record<string, string>;
  readonly clientAddress?: string;
}

export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  /** Fails the test when the answer is a problem. */
  readonly value: T;
  /** Fails the test when it is not. */
  readonly problem: Problem;
}

let calls = 0;

/** An address of its own for each call, unless a test is about addresses. */
const nextAddress = (): string => `2001:db8::${(calls += 1).toString(16)}`;

const readAnswer = async <T>(name: JsonRouteName, response: Response): Promise<Answer<T>> => {
  const { status, headers } = response;
  const body: unknown = await response.json();
  const { cacheSeconds }: Route = routes[name];
  const isKept = cacheSeconds !== undefined && response.ok;
  assert.equal(headers.get('cache-control'), isKept ? `public, max-age=${cacheSeconds}` : 'no-store');
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
  return {
    status,
    headers,
    get value() {
      assert.equal(status, routes[name].status, JSON.stringify(body));
      // What goes out is what the contract says, both ways.
      const schema: z.ZodMiniType = routes[name].response;
      assert.deepEqual(schema.parse(body), body);
      return body as T;
    },
    get problem() {
      assert.equal(headers.get('content-type'), PROBLEM_MEDIA_TYPE, JSON.stringify(body));
      const problem = problemSchema.parse(body);
      assert.equal(problem.status, status);
      const params: z.ZodMiniType = (problemParams as Record<string, z.ZodMiniType>)[problem.code] ?? z.undefined();
      const said = params.safeParse(problem.params);
      assert.ok(said.success, `${problem.code} came with ${JSON.stringify(problem.params)}: ${String(said.error)}`);
      return problem;
    },
  };
};

/** Speaks to a service as a client does, through `handle` alone. */
export const clientOf = (service: Pick<ReturnsService, 'handle'>, origin = 'https://service.example') => {
  const call = async <Name extends JsonRouteName>(
    name: Name,
    options: CallOptions = {},
  ): Promise<Answer<Answers[Name]>> => {
    const route = routes[name];
    const { shop = 'nuage', number = '', params } = options;
    const query = options.query ? `?${new URLSearchParams(options.query).toString()}` : '';
    const path = pathOf(route, { shop, number, ...params }) + query;
    const body = options.raw ?? (options.body === undefined ? null : JSON.stringify(options.body));
    const request = new Request(`${origin}${path}`, {
      method: route.method,
      headers: {
        ...(body !== null && { 'content-type': 'application/json' }),
        ...(options.token !== undefined && { authorization: `Bearer ${options.token}` }),
        ...options.headers,
      },
      body,
      ...(body instanceof ReadableStream && { duplex: 'half' }),
    });
    return readAnswer(name, await service.handle(request, { clientAddress: options.clientAddress ?? nextAddress() }));
  };

  const lookUp = async ({ shop, order, customer }: OrderRecord): Promise<Lookup> =>
    (await call('lookUpOrder', { shop, body: { number: order.number, email: customer.email } })).value;

  const quote = async (token: string, items: readonly SelectedItem[], shop = 'nuage', methods: unknown = byPost) =>
    (await call('createQuote', { shop, token, body: { items, methods } })).value;

  const submit = (token: string, quoteId: string, key: string = crypto.randomUUID(), locale = 'fr', shop = 'nuage') =>
    call('submitReturn', { shop, token, body: { quoteId, locale }, headers: { 'idempotency-key': key } });

  return { call, lookUp, quote, submit };
};

export interface LogLine {
  readonly message: string;
  readonly facts: Readonly<Record<string, unknown>> | undefined;
}

export interface ServiceUnderTest extends ReturnType<typeof clientOf> {
  readonly service: NodeReturnsService;
  readonly errors: readonly LogLine[];
  /** Tests set the time; nothing waits for it. */
  readonly clock: { time: Date };
  put(record: OrderRecord): Promise<OrderRecord>;
}

/**
 * A seeded service in memory, closed when the test file is done: one a file, since a start takes seconds. Under
 * `npm run test:postgres` it runs on an empty database of a PostgreSQL server instead, under `npm run test:memory` on
 * the memory store.
 *
 * @param open `openInMemory` for tests that are about whoever speaks to the service
 */
export const openForTests = async (options: NodeServiceOptions = {}, open = openOnStore): Promise<ServiceUnderTest> => {
  const clock = { time: new Date(NOW) };
  const errors: LogLine[] = [];
  const logger: Logger = { info: () => undefined, error: (message, facts) => void errors.push({ message, facts }) };
  const service = await open({ now: () => new Date(clock.time), logger, ...options });
  after(() => service.close());
  await seedShops(service);
  return {
    service,
    errors,
    clock,
    ...clientOf(service, `https://service.example${options.basePath ?? ''}`),
    async put(record) {
      assert.equal(await service.admin.putOrder(record), 'stored');
      return record;
    },
  };
};

/** Looks again and again until there is something; gives up, loudly, after some seconds. */
export const waitFor = async <T>(
  what: string,
  look: () => T | undefined | Promise<T | undefined>,
  seconds = 10,
): Promise<T> => {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Waited ${seconds} s in vain for ${what}`);
};
