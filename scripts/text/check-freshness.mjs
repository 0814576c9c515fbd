import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PARTS, TRANSLATED, generatedLocalesOf, generatedOf, localize, xliffOf } from './localize.mjs';

const NOT_COPIED = new Set(['node_modules', 'dist', 'cdn', 'test']);

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null);

/**
 * The files of the portal's text that are not what the code and the translations say. It finds out by making them
 * again in a copy, below the repository, where the installed packages are found.
 * @returns {Promise<string[]>} paths inside the portal
 */
export const staleFiles = async (root) => {
  const portal = join(root, 'packages/portal');
  const scratch = join(root, '.cache/text-check');
  const copy = join(scratch, 'packages/portal');
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  try {
    cpSync(join(root, 'tsconfig.base.json'), join(scratch, 'tsconfig.base.json'));
    cpSync(portal, copy, { recursive: true, filter: (path) => path === portal || !NOT_COPIED.has(basename(path)) });
    await localize(copy);
    return PARTS.flatMap((part) => [
      ...TRANSLATED.map((locale) => xliffOf(part, locale)),
      ...generatedLocalesOf(part).map((locale) => generatedOf(part, locale)),
    ]).filter((path) => read(join(portal, path)) !== read(join(copy, path)));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};
