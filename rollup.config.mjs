import { browserBundle } from './scripts/lib/bundle-options.mjs';
import { bundleManifest } from './scripts/lib/bundle-manifest.mjs';
import { compactTexts } from './scripts/lib/compact-texts.mjs';
import { inRoot } from './scripts/lib/paths.mjs';
import { INLINE_PARTS } from './scripts/lib/inline-parts.mjs';

const common = browserBundle();

/** For `<script type="module" src="…/returns-portal.js">`: one entry, the later steps and the languages in chunks. */
const scriptTag = {
  ...common,
  input: { 'returns-portal': 'packages/portal/dist/define.js' },
  // Otherwise the entry becomes a facade that imports everything from a chunk: one more round trip.
  preserveEntrySignatures: false,
  plugins: [compactTexts(inRoot('packages/portal/dist'), INLINE_PARTS), ...common.plugins, bundleManifest()],
  output: {
    dir: 'packages/portal/cdn',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  },
};

export default [scriptTag];
