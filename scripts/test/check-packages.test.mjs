// What keeps a package from being published; each of these was right until one thing was changed.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkContents } from '../packages/check-contents.mjs';
import { checkElementsManifest } from '../packages/check-elements-manifest.mjs';
import { checkManifest } from '../packages/check-manifest.mjs';

const MANIFEST = {
  name: '@returns-portal/thing',
  version: '1.0.0',
  description: 'A thing.',
  keywords: ['thing'],
  license: 'MIT',
  engines: { node: '>=20' },
  sideEffects: ['./dist/define*.js'],
  bin: { thing: './bin/thing.js' },
  exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' }, './cdn/*': './cdn/*' },
  customElements: 'custom-elements.json',
  files: ['dist'],
  publishConfig: { access: 'public' },
  dependencies: { '@returns-portal/policy': '1.0.0', lit: '3.3.3' },
};

const FILES = {
  LICENSE: 'free',
  'README.md': 'See [there](https://example.com).',
  'package.json': '{}',
  'bin/thing.js': "import '../dist/index.js';",
  'cdn/thing.js': '',
  'custom-elements.json': '{ "schemaVersion": "1.0.0", "modules": [] }',
  'dist/define.js': '',
  'dist/index.js': "export { a } from './a.js';",
  'dist/index.js.map': '{ "sources": ["../src/index.ts"] }',
  'dist/index.d.ts': "export { a } from './a.js';\nexport type B = import('./b.js').B;",
  'dist/a.js': '',
  'dist/a.d.ts': '',
  'dist/b.d.ts': '',
  'src/index.ts': '',
};

const packed = (changed = {}, manifest = MANIFEST) => {
  const content = Object.fromEntries(Object.entries({ ...FILES, ...changed }).filter(([, text]) => text !== null));
  return { manifest, files: Object.keys(content), read: (path) => content[path] };
};

describe('what is packed', () => {
  it('is right as it is', () => {
    assert.deepEqual(checkContents(packed(), 'free'), []);
    assert.deepEqual(checkManifest(packed(), '1.0.0'), []);
    assert.deepEqual(checkElementsManifest(packed()), []);
  });

  for (const [what, changed, said] of [
    ['a test', { 'dist/a.test.js': '' }, /a\.test\.js is packed/],
    ['what the compiler keeps for itself', { 'dist/tsconfig.tsbuildinfo': '' }, /tsbuildinfo is packed/],
    ['no licence', { LICENSE: null }, /no LICENSE/],
    ['another licence', { LICENSE: 'not free' }, /not the one of the repository/],
    ['no README', { 'README.md': null }, /no README/],
    ['a link that the registry cannot follow', { 'README.md': '[x](docs/x.md)' }, /links to docs\/x\.md/],
    ['a module that is missing', { 'dist/a.js': null }, /dist\/index\.js imports \.\/a\.js/],
    ['types that are missing', { 'dist/b.d.ts': null }, /dist\/index\.d\.ts imports \.\/b\.js/],
    ['a program without its module', { 'bin/thing.js': "await import('../dist/x.js');" }, /bin\/thing\.js imports/],
    ['a map to a source that is missing', { 'src/index.ts': null }, /maps to \.\.\/src\/index\.ts/],
  ]) {
    it(`is refused with ${what}`, () => {
      const found = checkContents(packed(changed), 'free');
      assert.equal(found.length, 1);
      assert.match(found[0], said);
    });
  }

  for (const [what, manifest, changed, said] of [
    ['no description', { description: undefined }, {}, /no "description"/],
    ['no word on side effects', { sideEffects: undefined }, {}, /"sideEffects"/],
    ['an entry that is not packed', {}, { 'dist/index.d.ts': null }, /names \.\/dist\/index\.d\.ts/],
    ['a program that is not packed', {}, { 'bin/thing.js': null }, /names \.\/bin\/thing\.js/],
    ['side effects of files that are gone', {}, { 'dist/define.js': null }, /names \.\/dist\/define\*\.js/],
    ['another version', { version: '1.0.1' }, {}, /its version is 1\.0\.1/],
    [
      'another version of our own',
      { dependencies: { '@returns-portal/sdk': '^1.0.0' } },
      {},
      /wants @returns-portal\/sdk/,
    ],
    ['access that is not said', { publishConfig: undefined }, {}, /publishConfig/],
  ]) {
    it(`is refused with ${what}`, () => {
      const found = checkManifest(packed(changed, { ...MANIFEST, ...manifest }), '1.0.0');
      assert.equal(found.length, 1);
      assert.match(found[0], said);
    });
  }

  for (const [what, module, said] of [
    ['that the schema does not know', { path: 'dist/a.js', exports: [{ kind: 'nothing' }] }, /modules/],
    ['that names a source', { path: 'src/index.ts' }, /names src\/index\.ts/],
    ['that names what is not packed', { path: 'dist/z.js' }, /names dist\/z\.js/],
  ]) {
    it(`is refused with an elements’ manifest ${what}`, () => {
      const text = JSON.stringify({ schemaVersion: '1.0.0', modules: [{ kind: 'javascript-module', ...module }] });
      const [found] = checkElementsManifest(packed({ 'custom-elements.json': text }));
      assert.match(found, said);
    });
  }
});
