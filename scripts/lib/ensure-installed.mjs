import { readFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { runNpm } from './run-npm.mjs';
import { say, seconds } from './say.mjs';

const readJson = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
};

/** Whether what npm noted about the installed packages says the same as the lockfile. */
export const matchesLockfile = (lockfile, installed) => {
  if (!lockfile || !installed) return false;
  return Object.entries(lockfile.packages).every(([path, wanted]) => {
    // Workspaces are links into this repository; the root is "".
    if (!path.includes('node_modules/')) return true;
    const found = installed.packages[path];
    // An optional package may rightly be missing: it is for another system.
    if (!found) return wanted.optional === true || wanted.devOptional === true || wanted.peer === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
};

/** Installs the packages unless they are there as the lockfile wants them; then nothing is asked of any network. */
export const ensureInstalled = async () => {
  const lockfile = readJson(inRoot('package-lock.json'));
  if (matchesLockfile(lockfile, readJson(inRoot('node_modules/.package-lock.json')))) return;

  say('Installing packages …');
  const began = Date.now();
  const { ok, output } = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true });
  if (!ok) throw new Error(`${output.trim()}\n\nThe packages could not be installed; npm's reason is above.`);
  say(`Installed in ${seconds(Date.now() - began)}.`);
};
