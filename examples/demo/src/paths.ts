import { fileURLToPath } from 'node:url';

/** A path in the repository; this file runs from examples/demo/dist. */
const inRepository = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

export const STOREFRONTS = inRepository('examples/storefronts');
export const ASSETS = inRepository('examples/demo/assets');
/** The script-tag bundle, made by `npm run build`. */
export const BUNDLE = inRepository('packages/portal/cdn');
export const DEFAULT_DATA_DIR = inRepository('.data');
