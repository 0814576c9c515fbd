import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { OrderRecord } from '@returns-portal/server';
import { openReturnsService } from '@returns-portal/server/node';
import { run } from '../dist/node/cli/run.js';
import { lineOf, newOrder } from './fixtures.ts';
import { clientOf, seedShops, waitFor } from './service-under-test.ts';

const BIN = fileURLToPath(new URL('../bin/returns-service.js', import.meta.url));

/** Nothing of the machine's but where programs are, and how the tests' databases begin. */
const OURS = Object.fromEntries(
  ['PATH', 'NODE_OPTIONS', 'RETURNS_TEST_PGLITE'].map((name) => [name, process.env[name]]),
);

type Env = Readonly<Record<string, string>>;

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const begin = (args: readonly string[], env: Env, cwd?: string) => {
  const child: ChildProcess = spawn(process.execPath, [BIN, ...args], {
    cwd,
    env: { ...OURS, RETURNS_PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout!.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  const ended = once(child, 'close').then((): Ended => ({ code: child.exitCode, ...output }));
  return { child, output, ended };
};

/** Runs a command of `returns-service` here, without a process of its own, which would take a second each time. */
export const runCommand = async (args: readonly string[], env: Env = {}): Promise<Ended> => {
  const output = { stdout: '', stderr: '' };
  const code = await run(args, {
    out: (text) => void (output.stdout += `${text}\n`),
    err: (text) => void (output.stderr += `${text}\n`),
    env: { RETURNS_PORT: '0', ...env },
    watched: false,
  });
  return { code, ...output };
};

/** Runs a command of `returns-service` to its end, in a process. */
export const runService = (args: readonly string[], env: Env = {}, cwd?: string): Promise<Ended> =>
  begin(args, env, cwd).ended;

export interface LogEntry {
  readonly level: string;
  readonly message: string;
  readonly [fact: string]: unknown;
}

export interface ServiceProcess {
  readonly origin: string;
  /** Where `/metrics` is, if it was asked for. */
  readonly operations: string;
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  readonly stdout: () => string;
  log(): LogEntry[];
  stop(signal?: NodeJS.Signals): Promise<Ended>;
}

/** Starts `returns-service serve` and waits for a line of its log; it is killed when the test file is done. */
export const startService = async (env: Env, said = 'The service is up'): Promise<ServiceProcess> => {
  const { child, output, ended } = begin(['serve'], env);
  after(() => child.kill('SIGKILL'));
  const log = () =>
    output.stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as LogEntry);
  const line = await waitFor(
    said,
    () => {
      if (child.exitCode !== null) throw new Error(`It ended: ${output.stderr}${output.stdout}`);
      return log().find(({ message }) => message === said);
    },
    30,
  );
  return {
    origin: line['origin'] as string,
    operations: (line['operations'] as string | undefined) ?? '',
    child,
    ended,
    stdout: () => output.stdout,
    log,
    stop(signal = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
  };
};

/** A data folder with the shops of the fixtures and these orders, as a service leaves it; removed in the end. */
export const seededFolder = async (records: readonly OrderRecord[] = []): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'returns-test-'));
  after(() => rm(folder, { recursive: true, force: true }));
  const service = await openReturnsService({ dataDir: folder });
  await seedShops(service);
  for (const record of records) await service.admin.putOrder(record);
  await service.close();
  return folder;
};

/** An order that can be sent back whenever the test runs: the real clock is the service's. */
export const undelivered = (record: Parameters<typeof newOrder>[1] = {}): OrderRecord =>
  newOrder({ lines: [lineOf('a', { delivery: { status: 'on_its_way' } })] }, record);

/** A client over the network. */
export const clientAt = (origin: string) => clientOf({ handle: (request) => fetch(request) }, origin);
