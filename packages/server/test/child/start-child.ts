import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { OrderRecord, ReturnsService } from '@returns-portal/server';
import { CLIENT_ADDRESS, type ChildOptions, type Report, type Task } from './protocol.ts';

/** The service in another process. */
export interface Child extends Pick<ReturnsService, 'handle'> {
  readonly origin: string;
  seedShops(): Promise<void>;
  put(...records: OrderRecord[]): Promise<void>;
  /** All that it logged. */
  log(): string;
  /** Ends it in the middle of whatever it does. */
  kill(): Promise<void>;
  /** Lets it finish. */
  stop(): Promise<void>;
}

const BEGAN = Date.now();

/** Milliseconds after which a request has failed, as those of a client in a hurry. */
const PATIENCE = 30_000;

/**
 * Starts the service and waits until it is open.
 *
 * @throws when it ends before that, with what it said
 */
export const startChild = async (options: ChildOptions['options']): Promise<Child> => {
  const env = { ...process.env, RETURNS_CHILD: JSON.stringify({ began: BEGAN, options } satisfies ChildOptions) };
  // Without the runner's variable, which would make the child report as a test file.
  delete (env as NodeJS.ProcessEnv)['NODE_TEST_CONTEXT'];
  const child = fork(new URL('./serve.ts', import.meta.url), { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const gone = once(child, 'exit');
  let log = '';
  child.stderr?.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const ready = once(createInterface({ input: child.stdout! }), 'line') as Promise<[string]>;
  const [line] = await Promise.race([
    ready,
    gone.then(() => {
      throw new Error(`The service did not start:\n${log}`);
    }),
  ]);
  const origin = `http://127.0.0.1:${(JSON.parse(line) as { port: number }).port}`;

  let orders = 0;
  const tell = async (task: Task): Promise<void> => {
    const id = (orders += 1);
    await new Promise<void>((resolve, reject) => {
      const listen = (report: Report) => {
        if (report.id !== id) return;
        child.off('message', listen);
        if (report.error === undefined) resolve();
        else reject(new Error(report.error));
      };
      child.on('message', listen);
      child.send({ ...task, id });
      void gone.then(() => reject(new Error('The service ended')));
    });
  };
  const end = (signal: NodeJS.Signals) => async () => {
    child.kill(signal);
    await gone;
  };

  return {
    origin,
    handle: (request, info = {}) => {
      const to = new Request(request, { signal: AbortSignal.timeout(PATIENCE) });
      if (info.clientAddress !== undefined) to.headers.set(CLIENT_ADDRESS, info.clientAddress);
      return fetch(to);
    },
    seedShops: () => tell({ act: 'seed_shops' }),
    put: (...records) => tell({ act: 'put_orders', records }),
    log: () => log,
    kill: end('SIGKILL'),
    stop: end('SIGTERM'),
  };
};
