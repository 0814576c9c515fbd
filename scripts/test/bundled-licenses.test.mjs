import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { licenseOf, packagesIn } from '../lib/bundled-licenses.mjs';
import { BUNDLE } from '../lib/elements.mjs';
import { inRoot } from '../lib/paths.mjs';

describe('licences of what is bundled', () => {
  let folder;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'returns-licences-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const make = async (name, manifest, files = {}) => {
    await mkdir(join(folder, name));
    const all = { 'package.json': JSON.stringify({ name, version: '1.0.0', ...manifest }), ...files };
    for (const [file, text] of Object.entries(all)) await writeFile(join(folder, name, file), text);
    return join(folder, name);
  };

  it('are those of the packages of which something is left after shaking', () => {
    const modules = {
      '/repo/packages/sdk/dist/index.js': { renderedLength: 9 },
      '/repo/node_modules/lit/html.js': { renderedLength: 0 },
      '/repo/node_modules/@lit/localize/lit-localize.js': { renderedLength: 5 },
      '\0/repo/node_modules/a/node_modules/b/lib/c.js': { renderedLength: 5 },
    };
    assert.deepEqual(packagesIn({ modules }), [
      '/repo/node_modules/@lit/localize',
      '/repo/node_modules/a/node_modules/b',
    ]);
  });

  it('go along with their text', async () => {
    const path = await make('free', { license: 'ISC' }, { 'license.md': 'Do as you like.\n' });
    assert.deepEqual(licenseOf(path), { name: 'free', version: '1.0.0', license: 'ISC', text: 'Do as you like.' });
  });

  it('end the build where there is none, no text, or one that nobody has read', async () => {
    const none = await make('none', {}, { LICENSE: 'x' });
    const textless = await make('textless', { license: 'MIT' });
    const other = await make('other', { license: 'GPL-3.0-only' }, { LICENSE: 'x' });
    assert.throws(() => licenseOf(none), /licence is not said/);
    assert.throws(() => licenseOf(textless), /no file with its licence/);
    assert.throws(() => licenseOf(other), /licence is GPL-3\.0-only/);
  });

  it('lie beside the scripts', () => {
    const text = readFileSync(inRoot(BUNDLE, 'licenses.txt'), 'utf8');
    for (const name of ['lit-html', 'lit-element', '@lit/reactive-element', '@lit/localize']) {
      assert.match(text, new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(BSD-3-Clause\\)$`, 'm'));
    }
    assert.match(text, /^Returns Portal \(MIT\)$/m);
  });
});
