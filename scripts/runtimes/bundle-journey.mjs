import { build } from 'esbuild';
import { inRoot } from '../lib/paths.mjs';

/**
 * The journey with all that it needs, in one script: a module, or with `iife` one that leaves `returns.observed` behind.
 * As pages and workers take it: a module of Node that is wanted ends it.
 * @param {'esm' | 'iife'} format
 */
export const bundleJourney = async (format) => {
  const { outputFiles } = await build({
    entryPoints: [inRoot('scripts/runtimes/observed.mjs')],
    ...{ bundle: true, write: false, platform: 'browser', logLevel: 'silent' },
    ...{ format, globalName: 'returns', target: 'es2022' },
  });
  return outputFiles[0].text;
};
