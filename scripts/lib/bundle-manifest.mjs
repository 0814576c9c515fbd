import { manifestOf } from './elements.mjs';

/** What is loaded only where a shop has sentences of its own. */
const KEYS = /[/\\]language[/\\]message-keys\.[jt]s$/;

/** The generated translations: packages/portal/(src|dist)/generated/<part>/<locale>. */
const TRANSLATION = /\/generated\/(\w+)\/(\w+)\.[jt]s$/;
const DIST = /^.*\/packages\/portal\/dist\//;

const slashes = (id) => id.replaceAll('\\', '/');

/** Only of a file that holds nothing else: translations that came into an entry are loaded with it in every language. */
const textsOf = (chunk) => {
  const found = chunk.moduleIds.map((id) => TRANSLATION.exec(slashes(id)));
  return found.every(Boolean) ? found.map(([, part, locale]) => ({ part, locale })) : [];
};

/** The module that a chunk was split off for; one that others take something from as well is no facade to rollup. */
const headOf = ({ facadeModuleId, isDynamicEntry, moduleIds, name }) => {
  if (facadeModuleId !== null) return slashes(facadeModuleId);
  return isDynamicEntry ? moduleIds.map(slashes).find((id) => id.endsWith(`/${name}.js`)) : undefined;
};

/**
 * Writes a manifest beside the bundle: which file loads which, which module it was split off for, which holds
 * translations, and which is there for shops with sentences of their own. Whoever measures, preloads or caches the bundle
 * reads that instead of guessing at file names.
 */
export const bundleManifest = () => ({
  name: 'bundle-manifest',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const describe = (chunk) => ({
      module: headOf(chunk)?.replace(DIST, '') ?? null,
      imports: chunk.imports,
      dynamicImports: chunk.dynamicImports,
      texts: textsOf(chunk),
      forOwnTexts: chunk.moduleIds.some((id) => KEYS.test(id)),
    });
    const entry = chunks.find(({ isEntry }) => isEntry);
    const manifest = {
      entry: entry.fileName,
      chunks: Object.fromEntries(chunks.map((chunk) => [chunk.fileName, describe(chunk)])),
    };
    this.emitFile({
      type: 'asset',
      fileName: manifestOf(entry.name),
      source: `${JSON.stringify(manifest, null, 2)}\n`,
    });
  },
});
