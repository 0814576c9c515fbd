import { bundleManifest } from './scripts/lib/bundle-manifest.mjs';
import { browserBundle } from './scripts/lib/bundle-options.mjs';
import { bundledLicenses } from './scripts/lib/bundled-licenses.mjs';
import { BUNDLE, ELEMENTS } from './scripts/lib/elements.mjs';
import { compactTexts } from './scripts/lib/compact-texts.mjs';
import { oneJourneyChunk } from './scripts/lib/one-journey-chunk.mjs';
import { inRoot } from './scripts/lib/paths.mjs';
import { INLINE_PARTS } from './scripts/lib/inline-parts.mjs';

const common = browserBundle();
const licenses = bundledLicenses();

/**
 * For `<script type="module" src="…/returns-portal.js">`: one entry, the later steps and the languages in chunks. A run
 * of its own for each element: together they would share a chunk, and every entry would wait one more round trip for it.
 */
const scriptTag = ({ tag, module }) => ({
  ...common,
  input: { [tag]: `packages/portal/dist/${module}` },
  // Otherwise the entry becomes a facade that imports everything from a chunk: one more round trip.
  preserveEntrySignatures: false,
  plugins: [compactTexts(inRoot('packages/portal/dist'), INLINE_PARTS), ...common.plugins, bundleManifest(), licenses],
  output: {
    dir: BUNDLE,
    manualChunks: oneJourneyChunk(),
    onlyExplicitManualChunks: true,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  },
});

export default ELEMENTS.map(scriptTag);
