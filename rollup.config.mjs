import { browserBundle } from './scripts/lib/bundle-options.mjs';
import { bundleManifest } from './scripts/lib/bundle-manifest.mjs';

const common = browserBundle();

/**
 * For `<script type="module" src="…/<name>.js">`: one entry, the rest and the languages in chunks. Each element has a
 * build of its own, with its own copy of what they share: a common chunk would be one more round trip for all of them.
 */
const scriptTag = (name, define, manifest) => ({
  ...common,
  input: { [name]: `packages/portal/dist/${define}.js` },
  // Otherwise the entry becomes a facade that imports everything from a chunk: one more round trip.
  preserveEntrySignatures: false,
  plugins: [...common.plugins, bundleManifest(manifest)],
  output: {
    dir: 'packages/portal/cdn',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  },
});

export default [
  scriptTag('returns-portal', 'define', 'manifest.json'),
  scriptTag('returns-policy', 'define-policy', 'manifest-policy.json'),
];
