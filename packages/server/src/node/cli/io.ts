import { writeSync } from 'node:fs';
import type { Environment } from '../settings/read-settings.js';

/** The terminal, and what a command is told by its surroundings. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly env: Environment;
  /** Whether somebody watches standard error. */
  readonly watched: boolean;
}

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

export const nodeIo = ({ env, stderr }: NodeJS.Process): Io => ({
  out: (text) => print(1, text),
  err: (text) => print(2, text),
  env,
  watched: stderr.isTTY,
});
