import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const UP = 'Press Ctrl-C to stop.';

export interface DemoProcess {
  /** Where its pages are. */
  readonly origin: string;
  readonly stdout: () => string;
  /** Sends a signal and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<Ended>;
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const begin = (env: Record<string, string>) => {
  const child: ChildProcess = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env.PATH, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout!.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  const ended = once(child, 'close').then((): Ended => ({ code: child.exitCode, ...output }));
  return { child, output, ended };
};

/** Runs the demo where it is expected to end by itself. */
export const runDemo = (env: Record<string, string>): Promise<Ended> => begin(env).ended;

/** Starts the demo and waits until it says that it is up. */
export const startDemo = async (env: Record<string, string>): Promise<DemoProcess> => {
  const { child, output, ended } = begin(env);
  const up = new Promise<void>((resolve) => {
    child.stdout!.on('data', () => output.stdout.includes(UP) && resolve());
  });
  await Promise.race([up, ended]);
  const origin = /Start page\s+(http:\/\/\S+)\//.exec(output.stdout)?.[1];
  if (origin === undefined) {
    child.kill();
    throw new Error(`The demo did not start: ${output.stderr || output.stdout}`);
  }
  return {
    origin,
    stdout: () => output.stdout,
    stop(signal = 'SIGINT') {
      child.kill(signal);
      return ended;
    },
  };
};
