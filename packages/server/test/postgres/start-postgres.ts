import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { createDatabase, urlOf } from './create-database.ts';
import type { PostgresVersion } from './find-binaries.ts';
import { prepareServer } from './prepare-server.ts';
import { signalTree } from './process-tree.ts';

/** A PostgreSQL server of a test's own, on 127.0.0.1. It ends with this process, however that ends. */
export interface TestPostgres {
  /** What the server says of itself, such as `18.4`. */
  readonly version: string;
  /** The address of a database for the superuser; of `postgres` by default. */
  url(database?: string): string;
  /** An empty database with an owner of its own, who is no superuser. */
  createDatabase(): Promise<string>;
  /** All its processes stand still: connections stay open, and nobody answers. */
  pause(): void;
  resume(): void;
  /** Ends it at once and without a word, as a loss of power would. */
  kill(): Promise<void>;
  /** Ends it in order; its clients are sent away. Connections are refused from then on. */
  shutDown(): Promise<void>;
  /** After `kill` or `shutDown`, at the same address. */
  start(): Promise<void>;
  /** Ends it and removes its files. */
  remove(): Promise<void>;
}

/** Seconds after which a server that has not come up is not coming. */
const PATIENCE = 30;

/**
 * A port below those that systems give to outgoing connections: a client that asks again and again for a server that is
 * away could otherwise be given that very port, and connect to itself.
 */
const freePort = async (): Promise<number> => {
  for (;;) {
    const port = randomInt(15_000, 30_000);
    const server = createServer().listen(port, '127.0.0.1');
    const free = await once(server, 'listening').then(
      () => true,
      () => false,
    );
    if (!free) continue;
    server.close();
    await once(server, 'close');
    return port;
  }
};

const askVersion = async (connectionString: string): Promise<string> => {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    return rows[0]?.server_version.split(' ')[0] ?? '';
  } finally {
    await client.end();
  }
};

/**
 * @param options.fsync whether what is committed is on the disk, as in earnest; without, the server is quicker
 * @throws where there is no such version here: see `find-binaries.ts`
 */
export const startPostgres = async (
  options: { readonly version?: PostgresVersion; readonly fsync?: boolean } = {},
): Promise<TestPostgres> => {
  const { version = '18', fsync = false } = options;
  const password = randomBytes(12).toString('hex');
  const prepared = await prepareServer(version, password);
  const { folder, guard } = prepared;
  const port = await freePort();
  const serverUrl = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  const log = join(folder, 'log');
  const settings = {
    ...{ listen_addresses: '127.0.0.1', port, unix_socket_directories: '', max_connections: 200 },
    // What is committed still reaches the operating system before it is acknowledged, so it survives `kill`.
    ...(!fsync && { fsync: 'off', full_page_writes: 'off' }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  let server: ChildProcess | undefined;

  const start = async (): Promise<string> => {
    const file = openSync(log, 'a');
    const child = spawn(prepared.postgres, ['-D', join(folder, 'data'), ...flags], {
      ...prepared.options,
      stdio: ['ignore', file, file],
      // Ctrl-C is for us; we end the server.
      detached: true,
    });
    closeSync(file);
    server = child;
    const end = Date.now() + PATIENCE * 1000;
    while (Date.now() < end && child.exitCode === null) {
      try {
        return await askVersion(serverUrl);
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
    throw new Error(`PostgreSQL did not start:\n${readFileSync(log, 'utf8')}`);
  };

  const end = async (signal: () => void): Promise<void> => {
    if (server?.exitCode !== null || server.signalCode !== null) return;
    const gone = once(server, 'exit');
    signal();
    await gone;
  };
  const pidOf = (): number => server?.pid ?? NaN;
  const shutDown = () => end(() => process.kill(pidOf(), 'SIGINT'));

  const said = await start().catch((error: unknown) => {
    guard.stdin?.end();
    throw error;
  });
  return {
    version: said,
    url: (database = 'postgres') => urlOf(serverUrl, database),
    createDatabase: () => createDatabase(serverUrl),
    pause: () => signalTree(pidOf(), 'SIGSTOP'),
    resume: () => signalTree(pidOf(), 'SIGCONT'),
    kill: () => end(() => signalTree(pidOf(), 'SIGKILL')),
    shutDown,
    start: async () => void (await start()),
    async remove() {
      await shutDown();
      guard.ref();
      const removed = once(guard, 'exit');
      guard.stdin?.end();
      await removed;
    },
  };
};
