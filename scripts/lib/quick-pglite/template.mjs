import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { inRoot } from '../paths.mjs';

/**
 * The environment in which a fresh PGlite begins with a copy of an empty database instead of with `initdb`, which takes
 * three seconds of a CPU. The database has nothing of ours: migrations run as they do for users.
 */
export const quickPglite = async (env) => {
  const { version } = JSON.parse(readFileSync(inRoot('node_modules/@electric-sql/pglite/package.json'), 'utf8'));
  const folder = inRoot('.cache');
  const template = `${folder}/pglite-${version}.tar`;
  if (!existsSync(template)) {
    mkdirSync(folder, { recursive: true });
    const empty = await PGlite.create();
    const bytes = Buffer.from(await (await empty.dumpDataDir('none')).arrayBuffer());
    await empty.close();
    // Whole or not at all: two runs may begin at once.
    writeFileSync(`${template}.${process.pid}`, bytes);
    renameSync(`${template}.${process.pid}`, template);
  }
  const options = [env.NODE_OPTIONS, `--import=${new URL('register.mjs', import.meta.url).href}`];
  return { ...env, RETURNS_TEST_PGLITE: template, NODE_OPTIONS: options.filter(Boolean).join(' ') };
};
