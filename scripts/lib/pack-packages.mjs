import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './paths.mjs';
import { runNpm } from './run-npm.mjs';
import { workspaces } from './workspaces.mjs';

/** The folders of what is published; examples are not. */
export const packageFolders = () => workspaces().filter((folder) => folder.startsWith('packages/'));

/**
 * Packs every package as `npm publish` would, into a folder that is emptied first. Wants a build.
 * @returns {Promise<string[]>} the paths of the tarballs
 */
export const packPackages = async (folder) => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const packages = packageFolders().map((path) => inRoot(path));
  const options = ['--ignore-scripts', '--loglevel=error', '--pack-destination', folder];
  const { ok, output } = await runNpm(['pack', ...options, ...packages], { quiet: true });
  if (!ok) throw new Error(`${output.trim()}\n\nThe packages could not be packed; npm's reason is above.`);
  return readdirSync(folder).map((name) => join(folder, name));
};
