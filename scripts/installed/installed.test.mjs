// What somebody gets who installs the packages: each is used from an empty project, where nothing of the checkout is.
// Wants a build; npm run test:packages.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { findNode } from '../lib/find-node.mjs';
import { packageFolders } from '../lib/pack-packages.mjs';
import { inRoot } from '../lib/paths.mjs';
import { runQuietly } from '../lib/run-quietly.mjs';
import { installPackages } from './install-packages.mjs';
import { typeErrors } from './type-errors.mjs';

const EXAMPLE = /```js\n([\s\S]*?)```/g;

/** The packages by name whose README has something to run. */
const WITH_EXAMPLES = packageFolders()
  .filter((folder) => readFileSync(inRoot(folder, 'README.md'), 'utf8').search(EXAMPLE) >= 0)
  .map((folder) => folder.slice('packages/'.length));

describe('packages, installed into an empty project', () => {
  let project;
  before(async () => {
    project = await installPackages();
  });
  after(() => project?.remove());

  const inPackage = (name, ...path) => join(project.folder, 'node_modules/@returns-portal', name, ...path);
  // Otherwise a test in there would take itself for a part of this one.
  const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
  // PGlite is compiled once and not again for speed, as in test:unit.
  const run = (...args) => runQuietly(findNode(), ['--liftoff-only', ...args], { cwd: project.folder, env });
  const bin = (name, ...args) => run(join('node_modules/.bin', name), ...args);

  for (const name of WITH_EXAMPLES) {
    it(`${name}: the examples of its README run and print what they say`, async () => {
      const text = readFileSync(inPackage(name, 'README.md'), 'utf8');
      for (const [, example] of text.matchAll(EXAMPLE)) {
        writeFileSync(join(project.folder, 'example.mjs'), example);
        const promised = [...example.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, line]) => `${line}\n`);
        assert.equal(await run('example.mjs'), promised.join(''));
      }
    });
  }

  for (const resolution of ['nodenext', 'bundler']) {
    it(`a strict compiler accepts every entry under ${resolution}, our types included`, () => {
      assert.deepEqual(typeErrors(project.folder, resolution), []);
    });
  }

  it('returns-policy writes a policy from its templates and checks it', async () => {
    await bin('returns-policy', 'new', 'fr-fashion', 'policy.json');
    assert.match(await bin('returns-policy', 'explain', 'policy.json'), /days/);
    await bin('returns-policy', 'lint', 'policy.json');
    // The template points editors to the schema where the contract has it.
    const { $schema } = JSON.parse(readFileSync(join(project.folder, 'policy.json'), 'utf8'));
    assert.ok(existsSync(join(project.folder, $schema)), $schema);
  });

  it('returns-service looks at its settings', async () => {
    assert.match(await bin('returns-service', '--help'), /put-shop/);
    await bin('returns-service', 'check');
  });

  it('returns-conformance names its checks', async () => {
    assert.ok((await bin('returns-conformance', '--list')).split('\n').length > 100);
  });

  it('the suite for adapters passes over the demo shops', async () => {
    assert.match(await run('--test', '--test-reporter=spec', 'suite.mjs'), /^ℹ fail 0$/m);
  });

  it('the portal can be bundled, registers its element, and keeps what it needs', async () => {
    const { outputFiles } = await build({
      stdin: { contents: "import '@returns-portal/portal/define';", resolveDir: project.folder },
      ...{ bundle: true, write: false, format: 'esm', splitting: true, outdir: 'out', logLevel: 'silent' },
    });
    const text = outputFiles.map((file) => file.text).join('\n');
    for (const tag of ['returns-portal', 'returns-tracker', 'returns-policy', 'returns-withdrawal']) {
      assert.match(text, new RegExp(`customElements\\.define\\("${tag}"`), `the registration of ${tag} was shaken off`);
    }
  });

  it('tools find the elements’ manifest, and pages the scripts', () => {
    const require = createRequire(join(project.folder, 'somewhere.mjs'));
    const { customElements, unpkg } = require('@returns-portal/portal/package.json');
    const { modules } = JSON.parse(readFileSync(inPackage('portal', customElements), 'utf8'));
    const tags = modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []));
    assert.deepEqual(tags.toSorted(), ['returns-policy', 'returns-portal', 'returns-tracker', 'returns-withdrawal']);
    assert.equal(require.resolve('@returns-portal/portal/cdn/returns-portal.js'), inPackage('portal', unpkg));
    assert.equal(
      readFileSync(inPackage('portal', unpkg), 'utf8'),
      readFileSync(inRoot('packages/portal/cdn/returns-portal.js'), 'utf8'),
    );
  });
});
