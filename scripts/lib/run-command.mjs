import { spawn } from 'node:child_process';
import { ROOT } from './paths.mjs';

/**
 * Runs a program in the repository's root and waits for its end. Its output goes where ours goes, unless `quiet`: then
 * it comes back, so that only a failure needs to be shown.
 * @returns {Promise<{ ok: boolean, code: number, output: string }>}
 */
export const runCommand = (command, args, { env = process.env, cwd = ROOT, quiet = false } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ ok: code === 0, code: code ?? 1, output: Buffer.concat(chunks).toString() });
    });
  });
