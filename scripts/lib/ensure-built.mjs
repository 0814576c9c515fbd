import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { BUNDLE, ELEMENTS, manifestOf } from './elements.mjs';
import { filesBelow, hashFiles } from './hash-files.mjs';
import { findNode, toolEnvironment } from './find-node.mjs';
import { inRoot } from './paths.mjs';
import { runCommand } from './run-command.mjs';
import { runTool } from './run-tool.mjs';
import { say, seconds } from './say.mjs';
import { workspaces } from './workspaces.mjs';
import { writeIntegrity } from './write-integrity.mjs';

const STAMP = inRoot('.cache/build.json');

/** What the compiler and the bundler are told. */
const settings = () => [
  ...filesBelow('scripts/manifest'),
  'scripts/manifest.mjs',
  'package-lock.json',
  'rollup.config.mjs',
  'scripts/lib/elements.mjs',
  'tsconfig.base.json',
  'tsconfig.json',
  ...workspaces().flatMap((folder) => [`${folder}/package.json`, `${folder}/tsconfig.json`]),
];

/** The bundler's plug-ins are in scripts/lib. */
const sources = () => ['scripts/lib', ...workspaces().map((folder) => `${folder}/src`)].flatMap(filesBelow);

const outputs = () => [
  ...workspaces().map((folder) => `${folder}/dist`),
  ...[...ELEMENTS.map(({ tag }) => manifestOf(tag)), 'integrity.json', 'licenses.txt'].map(
    (name) => `${BUNDLE}/${name}`,
  ),
  'packages/portal/custom-elements.json',
];

const readStamp = () => {
  try {
    return JSON.parse(readFileSync(STAMP, 'utf8'));
  } catch {
    return {};
  }
};

const step = async (what, run) => {
  const began = Date.now();
  const { ok, output } = await run();
  if (!ok) throw new Error(`${output.trim()}\n\n${what} failed; the reason is above.`);
  say(`${what}: ${seconds(Date.now() - began)}`);
};

/**
 * Compiles all packages and makes the script-tag bundle, unless neither a source nor a setting has changed since. The
 * compiler does not notice every changed setting by itself, so then it starts afresh.
 */
export const ensureBuilt = async () => {
  const wanted = { settings: hashFiles(settings()), sources: hashFiles(sources()) };
  const stamp = readStamp();
  const complete = outputs().every((path) => existsSync(inRoot(path)));
  if (complete && stamp.settings === wanted.settings && stamp.sources === wanted.sources) return;

  rmSync(STAMP, { force: true });
  const afresh = stamp.settings === wanted.settings ? [] : ['--force'];
  await step('Compiling the packages', () => runTool('typescript', 'tsc', ['-b', ...afresh], { quiet: true }));
  rmSync(inRoot(BUNDLE), { recursive: true, force: true });
  await step('Bundling the script tags', () => runTool('rollup', 'rollup', ['-c', '--silent'], { quiet: true }));
  writeIntegrity(inRoot(BUNDLE));
  await step('Describing the elements', () =>
    runCommand(findNode(), [inRoot('scripts/manifest.mjs')], { env: toolEnvironment(), quiet: true }),
  );
  mkdirSync(inRoot('.cache'), { recursive: true });
  writeFileSync(STAMP, JSON.stringify(wanted));
};
