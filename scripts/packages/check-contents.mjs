import { posix } from 'node:path';

/** What nobody needs who installs a package. */
const UNWANTED = /(^|\/)(test|tests|node_modules)\/|\.test\.|\.tsbuildinfo$|(^|\/)\.env/;

/** Relative imports and exports, in JavaScript and in types. */
const RELATIVE = /(?:\bfrom|\bimport)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g;

const next = (file, target) => posix.join(posix.dirname(file), target);

/** `./x.js` in a file of types means `x.d.ts`. */
const isThere = (file, target, files) => {
  const path = next(file, target);
  return files.has(path) || (file.endsWith('.d.ts') && files.has(path.replace(/\.js$/, '.d.ts')));
};

const brokenImports = (file, text, files) =>
  [...text.matchAll(RELATIVE)]
    .map(([, target]) => target)
    .filter((target) => !isThere(file, target, files))
    .map((target) => `${file} imports ${target}, which is not packed`);

const brokenMap = (file, text, files) =>
  JSON.parse(text)
    .sources.filter((source) => !files.has(next(file, source)))
    .map((source) => `${file} maps to ${source}, which is not packed`);

/** A link to a file leads nowhere on a registry's page. */
const brokenLinks = (text) =>
  [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map(([, target]) => target)
    .filter((target) => !target.includes('://'))
    .map((target) => `README.md links to ${target}: say where it is in the repository instead`);

/**
 * What is wrong with the files of a tarball; sentences.
 * @param {{ files: readonly string[], read: (path: string) => string }} packed
 * @param {string} license the repository's
 */
export const checkContents = ({ files, read }, license) => {
  const all = new Set(files);
  const found = files.filter((file) => UNWANTED.test(file)).map((file) => `${file} is packed, which nobody needs`);
  if (!all.has('LICENSE')) found.push('there is no LICENSE: copy it from the root of the repository');
  else if (read('LICENSE') !== license) found.push('its LICENSE is not the one of the repository');
  if (!all.has('README.md')) found.push('there is no README.md');
  else found.push(...brokenLinks(read('README.md')));
  for (const file of files) {
    if (!/^(dist|types|bin)\//.test(file)) continue;
    if (/\.(js|d\.ts)$/.test(file)) found.push(...brokenImports(file, read(file), all));
    if (file.endsWith('.map')) found.push(...brokenMap(file, read(file), all));
  }
  return found;
};
