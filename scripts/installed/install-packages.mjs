import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packPackages } from '../lib/pack-packages.mjs';
import { inRoot } from '../lib/paths.mjs';
import { runNpm } from '../lib/run-npm.mjs';

/**
 * A project of somebody else: an empty folder outside the checkout, into which npm installs our tarballs, and what they
 * want from the registry. Nothing of the checkout can be found from there.
 * @returns {Promise<{ folder: string, remove: () => void }>}
 */
export const installPackages = async () => {
  const scratch = mkdtempSync(join(tmpdir(), 'returns-installed-'));
  const remove = () => rmSync(scratch, { recursive: true, force: true });
  try {
    const folder = join(scratch, 'project');
    const tarballs = await packPackages(join(scratch, 'tarballs'));
    cpSync(inRoot('scripts/installed/project'), folder, { recursive: true });
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({ name: 'somebody-else', private: true, type: 'module' }),
    );
    // The cache of `npm ci` has most of it already. Scripts of others are not what is tested here.
    const options = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const { ok, output } = await runNpm(['install', ...options, ...tarballs], { cwd: folder, quiet: true });
    if (!ok) throw new Error(`${output.trim()}\n\nThe tarballs could not be installed; npm's reason is above.`);
    return { folder, remove };
  } catch (error) {
    remove();
    throw error;
  }
};
