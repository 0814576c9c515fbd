import pg from 'pg';
import type { Logger } from '../ports/logger.js';

/** Milliseconds that a request may wait for a connection, and for the answer to one statement. */
export const PATIENCE = { connection: 3000, statement: 4000, answer: 5000, transaction: 10_000 } as const;

/** SQLSTATE of a connection that broke: the driver's own errors have no code. */
const CONNECTION_FAILURE = '08006';

/** Gives an error of the driver's own its code. What the server said has one, and a programming error needs none. */
const withCode = (error: unknown): unknown =>
  error instanceof Error && Object.getPrototypeOf(error) === Error.prototype && !('code' in error)
    ? Object.assign(error, { code: CONNECTION_FAILURE })
    : error;

type AnyFunction = (...args: unknown[]) => unknown;

/** Calls `settled` once with how a call ended, whether that is told by its last argument or by a promise. */
const watch = (call: AnyFunction, args: unknown[], settled: (error: unknown) => unknown): unknown => {
  const callback = args.at(-1);
  if (typeof callback === 'function') {
    const tell: AnyFunction = (error, ...rest) => (callback as AnyFunction)(settled(error), ...rest);
    return call(...args.slice(0, -1), tell);
  }
  return (call(...args) as Promise<unknown>).then(
    (value) => {
      settled(null);
      return value;
    },
    (error: unknown) => {
      throw settled(error);
    },
  );
};

const isBegin = (statement: unknown): boolean =>
  typeof statement === 'object' && statement !== null && 'text' in statement && /^begin\b/.test(String(statement.text));

/**
 * Mends what Drizzle's transactions leave open when a connection breaks under them.
 *
 * A statement without an answer in time costs the connection: pg's own `query_timeout` would hand it on with the
 * transaction open and its `rollback` dropped. A failed `begin` gives the connection back, which Drizzle does not do:
 * docs/adr/0016.
 */
const guardClient = (client: pg.PoolClient): void => {
  // While a client is lent out, the pool does not listen: without a listener its end would be the end of the process.
  client.on('error', () => undefined);
  const socket = (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream;
  const query = client.query.bind(client) as AnyFunction;
  const guarded = (...args: unknown[]): unknown => {
    const timer = setTimeout(() => socket.destroy(), PATIENCE.answer);
    return watch(query, args, (error) => {
      clearTimeout(timer);
      if (error && isBegin(args[0])) client.release(true);
      return withCode(error);
    });
  };
  client.query = guarded as typeof client.query;
};

/**
 * Connections to a PostgreSQL server that fail in time: a request hears that the database is away, and does not hang
 * with it. See `isAway`.
 */
export const createPool = (connectionString: string, logger: Logger): pg.Pool => {
  const pool = new pg.Pool({
    connectionString,
    application_name: 'returns-portal',
    connectionTimeoutMillis: PATIENCE.connection,
    statement_timeout: PATIENCE.statement,
    idle_in_transaction_session_timeout: PATIENCE.transaction,
    keepAlive: true,
  });
  pool.on('connect', guardClient);
  // Without a listener, a connection that the server drops while idle would end the process.
  pool.on('error', (error) => {
    // The driver hangs its client on the error, with all its settings: nothing for a log.
    Reflect.deleteProperty(error, 'client');
    if (!pool.ending) logger.error('A database connection was lost', { error });
  });
  const connect = pool.connect.bind(pool) as AnyFunction;
  const guarded = (...args: unknown[]): unknown => watch(connect, args, withCode);
  pool.connect = guarded as typeof pool.connect;
  return pool;
};
