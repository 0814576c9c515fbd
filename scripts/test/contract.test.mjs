import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { clientSources } from '../contract/client-sources.mjs';
import { OPEN_API_FILE, openApiSource } from '../contract/open-api-file.mjs';
import { shapeOf } from '../contract/shape-of.mjs';
import { sharedShapes } from '../contract/print-shapes.mjs';
import { inRoot } from '../lib/paths.mjs';

describe('what pages check answers by', () => {
  for (const [path, source] of Object.entries(clientSources())) {
    it(`is made from the schemas as they are: ${path}`, () => {
      assert.equal(
        readFileSync(inRoot(path), 'utf8'),
        source,
        'The schemas changed: run npm run contract, then build.',
      );
    });
  }
});

describe('the OpenAPI document', () => {
  it('is the one that was reviewed', () => {
    assert.ok(
      readFileSync(inRoot(OPEN_API_FILE), 'utf8') === openApiSource(),
      `The contract is no longer what ${OPEN_API_FILE} says. Run npm run contract, read what changed in that file and by ` +
        'npm run contract:diff, and commit it: docs/guides/versioning.md says what may change.',
    );
  });
});

describe('shapes', () => {
  const schema = (type, rest) => ({ _zod: { def: { type, ...rest } } });
  const text = schema('string', {});
  const word = (value) => schema('literal', { values: [value] });
  const object = (shape) => schema('object', { shape });

  it('put alternatives that differ in one word into one', () => {
    const options = ['a', 'b'].map((code) => object({ code: word(code), of: text }));
    assert.deepEqual(shapeOf(schema('union', { options })), { code: '=a|b', of: 's' });
    const others = [...options, object({ code: word('c') })];
    assert.deepEqual(shapeOf(schema('union', { options: others })), [{ code: '=a|b', of: 's' }, { code: '=c' }]);
  });

  it('do not put together what differs in more', () => {
    const options = [object({ a: word('x'), b: word('x') }), object({ a: word('y'), b: word('y') })];
    assert.equal(shapeOf(schema('union', { options })).length, 2);
  });

  it('keep null apart from a list of one', () => {
    assert.deepEqual(shapeOf(schema('nullable', { innerType: schema('array', { element: text }) })), [null, ['s']]);
  });

  it('refuse a schema that they cannot say', () => {
    assert.throws(() => shapeOf(schema('date', {})), /"date"/);
    assert.throws(() => shapeOf(word('a|b')), /\|/);
  });

  it('are written once where they are long and shared', () => {
    const long = { first: 's', second: 's', third: 's' };
    const shared = sharedShapes([{ a: long, b: long, c: 's' }]);
    assert.equal(shared.print({ a: long, b: long, c: 's' }), '{ a: shared1, b: shared1, c: "s" }');
    assert.deepEqual(shared.lines, ['const shared1: Shape = { first: "s", second: "s", third: "s" };']);
  });
});

describe('what pages load', () => {
  /** The files of a bundle as an integrator's bundler would make it. */
  const filesOf = async (entry) => {
    const { metafile } = await build({
      entryPoints: [inRoot(entry)],
      bundle: true,
      splitting: true,
      format: 'esm',
      outdir: 'out',
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    return Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
    );
  };

  for (const entry of ['packages/sdk/dist/index.js', 'packages/portal/dist/define.js']) {
    it(`holds no zod and no schema: ${entry}`, async () => {
      const files = await filesOf(entry);
      assert.ok(files.some((file) => file.includes('/contract/dist/client/')));
      assert.deepEqual(
        files.filter((file) => /node_modules\/zod\/|\/contract\/dist\/schema\//.test(file)),
        [],
      );
    });
  }
});
