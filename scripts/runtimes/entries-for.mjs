import { readFileSync } from 'node:fs';
import { inRoot } from '../lib/paths.mjs';

/** The names by which a package's code is imported, if its "engines" promise that major version of Node. */
export const entriesFor = (folder, major) => {
  const { name, engines, exports } = JSON.parse(readFileSync(inRoot(folder, 'package.json'), 'utf8'));
  if (Number(/\d+/.exec(engines.node)[0]) > major) return [];
  return Object.entries(exports)
    .filter(([, target]) => target.default)
    .map(([path]) => name + path.slice(1));
};
