const WANTED = ['description', 'keywords', 'license', 'engines', 'exports', 'files'];

/** Every path that an "exports" or "bin" leads to. */
const leaves = (value) => (typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(leaves));

const matches = (pattern, files) => {
  const path = pattern.replace(/^\.\//, '');
  if (!path.includes('*')) return files.includes(path);
  const [before, after] = path.split('*');
  return files.some((file) => file.startsWith(before) && file.endsWith(after));
};

const pathsIn = ({ exports, bin, customElements, unpkg, jsdelivr, sideEffects }) => [
  ...leaves(exports),
  ...leaves(bin),
  ...[customElements, unpkg, jsdelivr].filter(Boolean),
  ...(Array.isArray(sideEffects) ? sideEffects : []),
];

/**
 * What a package.json lacks before it can be published; sentences.
 * @param {{ manifest: object, files: readonly string[] }} packed
 * @param {string} version the one that all packages have
 */
export const checkManifest = ({ manifest, files }, version) => {
  const ours = Object.entries(manifest.dependencies ?? {}).filter(([name]) => name.startsWith('@returns-portal/'));
  return [
    ...WANTED.filter((key) => !manifest[key]).map((key) => `package.json has no "${key}"`),
    ...pathsIn(manifest)
      .filter((path) => !matches(path, files))
      .map((path) => `package.json names ${path}, which is not packed: is it in "files", and built?`),
    ...(manifest.version === version ? [] : [`its version is ${manifest.version}, and the repository's ${version}`]),
    ...ours
      .filter(([, wanted]) => wanted !== version)
      .map(([name, wanted]) => `it wants ${name} ${wanted}: packages are published together, write ${version}`),
    ...(typeof manifest.sideEffects === 'undefined' ? ['package.json does not say "sideEffects"'] : []),
    ...(manifest.publishConfig?.access === 'public' ? [] : ['"publishConfig.access" is not "public"']),
  ];
};
