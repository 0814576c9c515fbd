import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** As the `integrity` of a script tag has it. Over the bytes as they are before any compression on the way. */
export const integrityOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** Writes integrity.json into a folder of scripts: the hash of each by its file name. */
export const writeIntegrity = (folder) => {
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const hashes = scripts.sort().map((name) => [name, integrityOf(readFileSync(join(folder, name)))]);
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
};
