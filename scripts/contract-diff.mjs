// npm run contract:diff -- [git ref]: how the contract differs from that of a version, what breaks clients first. Without
// a ref: the last tag, else the commit before. Exits with 1 where clients break and the version does not say so.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { OPEN_API_FILE } from './contract/open-api-file.mjs';
import { compareDocuments, mayBreak } from './contract/compare/compare-documents.mjs';
import { inRoot } from './lib/paths.mjs';
import { giveUp, say } from './lib/say.mjs';

const git = (...args) =>
  execFileSync('git', args, { cwd: inRoot(), encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: 'pipe' }).trim();

const lastVersion = () => {
  try {
    return git('describe', '--tags', '--abbrev=0');
  } catch {
    return 'HEAD~1';
  }
};

const contractOf = (ref) => {
  try {
    return JSON.parse(git('show', `${ref}:${OPEN_API_FILE}`));
  } catch {
    throw new Error(`There is no ${OPEN_API_FILE} in ${ref}. Name another ref: npm run contract:diff -- <ref>`);
  }
};

try {
  const ref = process.argv[2] ?? lastVersion();
  const before = contractOf(ref);
  const after = JSON.parse(readFileSync(inRoot(OPEN_API_FILE), 'utf8'));
  const differences = compareDocuments(before, after);
  for (const { breaking, where, what } of differences) say(`${breaking ? 'BREAKS ' : '       '} ${where}: ${what}`);
  if (differences.length === 0) say(`As in ${ref}, but for words and examples.`);
  const [from, to] = [before.info.version, after.info.version];
  if (differences.some(({ breaking }) => breaking) && !mayBreak(from, to)) {
    giveUp(`This breaks clients, and the version is ${to} after ${from}: see docs/guides/versioning.md.`);
  }
} catch (error) {
  giveUp(error.message);
}
