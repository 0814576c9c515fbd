import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../lib/paths.mjs';
import { runQuietly } from '../lib/run-quietly.mjs';
import { bundleJourney } from './bundle-journey.mjs';

const readAnswer = (output) => JSON.parse(output.trim().split('\n').at(-1));

const inScratch = async (use) => {
  const folder = mkdtempSync(join(tmpdir(), 'returns-runtime-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/**
 * The journey in a runtime that is a program: Node, Deno, Bun.
 * @param {readonly string[]} args what it wants before the name of a file
 */
export const runJourney = (command, args = []) =>
  inScratch(async (folder) => {
    writeFileSync(join(folder, 'bundle.mjs'), await bundleJourney('esm'));
    copyFileSync(inRoot('scripts/runtimes/in-process.mjs'), join(folder, 'main.mjs'));
    return readAnswer(await runQuietly(command, [...args, join(folder, 'main.mjs')]));
  });

/** The journey in a realm as an edge runtime has it. */
export const runJourneyAtEdge = (node) =>
  inScratch(async (folder) => {
    const script = join(folder, 'bundle.js');
    writeFileSync(script, await bundleJourney('iife'));
    return readAnswer(await runQuietly(node, [inRoot('scripts/runtimes/in-edge.mjs'), script]));
  });
