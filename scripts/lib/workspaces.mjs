import { existsSync, readdirSync } from 'node:fs';
import { inRoot } from './paths.mjs';

/** The folders of all workspaces, such as "packages/policy". */
export const workspaces = () =>
  ['packages', 'examples'].flatMap((parent) =>
    readdirSync(inRoot(parent))
      .sort()
      .map((name) => `${parent}/${name}`)
      .filter((folder) => existsSync(inRoot(folder, 'package.json'))),
  );
