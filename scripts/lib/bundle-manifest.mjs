/** The generated translations: packages/portal/(src|dist)/generated/<part>/<locale>. */
const TRANSLATION = /\/generated\/(\w+)\/(\w+)\.[jt]s$/;

const textsOf = (chunk) =>
  chunk.moduleIds.flatMap((id) => {
    const [, part, locale] = TRANSLATION.exec(id.replaceAll('\\', '/')) ?? [];
    return part ? [{ part, locale }] : [];
  });

/**
 * Writes manifest.json beside the bundle: which file loads which, and which holds translations. Whoever measures,
 * preloads or caches the bundle reads that instead of guessing at file names.
 */
export const bundleManifest = () => ({
  name: 'bundle-manifest',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const describe = (chunk) => ({
      imports: chunk.imports,
      dynamicImports: chunk.dynamicImports,
      texts: textsOf(chunk),
    });
    const manifest = {
      entry: chunks.find(({ isEntry }) => isEntry).fileName,
      chunks: Object.fromEntries(chunks.map((chunk) => [chunk.fileName, describe(chunk)])),
    };
    this.emitFile({ type: 'asset', fileName: 'manifest.json', source: `${JSON.stringify(manifest, null, 2)}\n` });
  },
});
