import { writeFileSync, writeSync } from 'node:fs';
import type { Io } from './io.js';

const STDOUT = 1;
const STDERR = 2;

/** Writes at once, so that nothing is lost when the process ends behind a pipe. */
const print = (stream: number, text: string): void => {
  const bytes = Buffer.from(`${text}\n`);
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(stream, bytes, written);
    } catch (error) {
      // The reader has seen enough (`| head`), or is not ready yet.
      const { code } = error as { code?: string };
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
    }
  }
};

/** Colours are for people: not into a pipe, and not where NO_COLOR says so (https://no-color.org). */
const wantsColor = ({ env, stdout }: NodeJS.Process): boolean => {
  if (env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0') return true;
  return stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
};

/** The files, the terminal, the clock and the network of the machine. */
export const nodeIo = (process: NodeJS.Process): Io => ({
  writeFile: (path, text) => writeFileSync(path, text),
  out: (text) => print(STDOUT, text),
  err: (text) => print(STDERR, text),
  color: wantsColor(process),
  env: process.env,
  now: () => new Date(),
  fetch: (input, init) => fetch(input, init),
});
