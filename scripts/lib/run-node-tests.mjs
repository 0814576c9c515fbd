import { pathToFileURL } from 'node:url';
import { findNode, toolEnvironment } from './find-node.mjs';
import { filesBelow } from './hash-files.mjs';
import { inRoot } from './paths.mjs';
import { runCommand } from './run-command.mjs';

const REPORTERS = [
  ['spec', 'stdout'],
  [pathToFileURL(inRoot('scripts/lib/node-test-counts.mjs')).href, 'stderr'],
].flatMap(([reporter, destination]) => [`--test-reporter=${reporter}`, `--test-reporter-destination=${destination}`]);

/**
 * Runs the test files of some folders, at any depth, by node --test; resolves to the exit code. Arguments of the
 * command choose files by a part of their path: `npm run test:unit -- policy`.
 */
export const runNodeTests = async (
  folders,
  { pattern, timeout, flags = [], env = process.env, parts: wanted = process.argv.slice(2) },
) => {
  const files = folders
    .flatMap(filesBelow)
    .filter((file) => pattern.test(file) && (wanted.length === 0 || wanted.some((part) => file.includes(part))));
  if (files.length === 0) throw new Error(`No test file was found below ${folders.join(', ')}.`);
  const options = [
    // The processes of the files get them too.
    ...flags,
    '--test',
    '--test-concurrency=2',
    // Not --test-force-exit: it ends a file as soon as the known tests are done, before those that register late.
    `--test-timeout=${timeout}`,
    ...REPORTERS,
  ];
  const { code } = await runCommand(findNode(), [...options, ...files], { env: toolEnvironment(env) });
  return code;
};
