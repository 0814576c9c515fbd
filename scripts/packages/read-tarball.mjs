import { readFileSync } from 'node:fs';
import { createPackageFromTarballData } from '@arethetypeswrong/core';

/**
 * What is in a tarball, as it would be installed.
 * @returns {{ manifest: object, bytes: Uint8Array, files: string[], read: (path: string) => string }}
 */
export const readTarball = (file) => {
  const bytes = new Uint8Array(readFileSync(file));
  const packed = createPackageFromTarballData(bytes);
  const folder = `/node_modules/${packed.packageName}/`;
  const read = (path) => packed.readFile(folder + path);
  return {
    manifest: JSON.parse(read('package.json')),
    bytes,
    files: packed.listFiles().map((path) => path.slice(folder.length)),
    read,
  };
};
