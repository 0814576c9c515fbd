import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, it } from 'node:test';
import { rollup } from 'rollup';
import { compactTexts } from '../lib/compact-texts.mjs';
import { fixtureTree } from './fixture-tree.mjs';

const STR = '@lit/localize/internal/str-tag.js';

/** A portal of one sentence on the first screen and three after it. */
const FILES = {
  'entry.js': `
    export * from './text/first/lookup.js';
    export * from './text/rest/items.js';
    export { speak } from './language/msg.js';
    export const load = { fr: () => import('./generated/rest/fr.js'), en: () => import('./generated/rest/en.js') };
    export const loadKeys = () => import('./language/message-keys.js');`,
  'language/message-keys.js': 'export const keys = {};',
  'language/msg.js': `
    import { str } from '${STR}';
    let messages = {};
    const join = ({ strings }, values, order) =>
      strings.reduce((text, part, at) => text + values[order ? order[at - 1] : at - 1] + part);
    export const speak = (spoken) => { messages = spoken; };
    export const msg = (english, { id }) => {
      const said = messages[id] ?? english;
      return typeof said === 'string' ? said : join(said, english.values, said === english ? null : said.values);
    };
    export { str };`,
  'text/first/lookup.js': `
    import { msg } from '../../language/msg.js';
    export const title = () => msg('Find your order', { id: 'lookup.title' });`,
  'text/rest/items.js': `
    import { msg, str } from '../../language/msg.js';
    export const list = () => msg('Items of this order', { id: 'items.list' });
    export const order = (number, day) => msg(str\`Order \${number.trim()}, placed on \${day}\`, { id: 'items.order' });
    export const each = (price) => msg(str\`\${price} each\`, { id: 'items.each' });`,
  'generated/rest/en.js': `
    import { str } from '@lit/localize';
    export const templates = {
      'items.order': str\`Order \${0}, placed on \${1}\`,
      'items.list': \`Items of this order\`,
      'items.each': str\`\${0} each\`,
    };`,
  'generated/rest/fr.js': `
    import { str } from '@lit/localize';
    export const templates = {
      'items.each': str\`\${0} l’unité\`,
      'items.list': \`Articles de cette commande\`,
      'items.order': str\`Le \${1}, commande \${0}\`,
    };`,
};

/** Stands for the library, which a temporary folder does not have. */
const library = {
  name: 'library',
  resolveId: (id) => (id.startsWith('@lit/localize') ? { id, external: false } : null),
  load: (id) => (id === STR ? 'export const str = (strings, ...values) => ({ strings, values });' : null),
};

const bundle = async (t, files = {}) => {
  const root = fixtureTree(t, { 'package.json': { type: 'module' }, ...FILES, ...files });
  const build = await rollup({
    input: join(root, 'entry.js'),
    preserveEntrySignatures: 'allow-extension',
    plugins: [compactTexts(root, ['first']), library],
  });
  const { output } = await build.write({ dir: join(root, 'out'), entryFileNames: 'entry.js' });
  return { code: output[0].code, page: await import(pathToFileURL(join(root, 'out/entry.js'))) };
};

describe('compactTexts', () => {
  it('takes English and ids out of the code, except on the first screen', async (t) => {
    const { code } = await bundle(t);
    for (const gone of ['Items of', 'placed on', '} each', 'items.'])
      assert.ok(!code.includes(gone), `${gone}\n${code}`);
    assert.ok(code.includes("'Find your order', { id: 'lookup.title' }"), code);
  });

  it('says in each language what was said before, values in their places', async (t) => {
    const { page } = await bundle(t);
    const said = async (locale) => {
      page.speak((await page.load[locale]()).templates);
      return [page.title(), page.list(), page.order(' A-1 ', 'Monday'), page.each('3 €')];
    };
    const [title, ...english] = ['Find your order', 'Items of this order', 'Order A-1, placed on Monday', '3 € each'];
    assert.deepEqual(await said('en'), [title, ...english]);
    assert.deepEqual(await said('fr'), [title, 'Articles de cette commande', 'Le Monday, commande A-1', '3 € l’unité']);
  });

  it('numbers several parts without a clash, and keeps the ids for shops that have texts of their own', async (t) => {
    const { page } = await bundle(t, {
      'entry.js': `${FILES['entry.js']}
        export * from './text/case/case.js';
        export const loadCase = () => import('./generated/case/en.js');`,
      'text/case/case.js': `
        import { msg } from '../../language/msg.js';
        export const status = () => msg('Accepted', { id: 'case.status' });`,
      'generated/case/en.js': "export const templates = { 'case.status': `Accepted` };",
    });
    const { templates } = await page.load.fr();
    const { templates: ofCase } = await page.loadCase();
    const { keys } = await page.loadKeys();
    page.speak({ ...templates, ...ofCase, [keys['items.list']]: 'Vos trésors' });
    assert.deepEqual([page.status(), page.list(), page.each(1)], ['Accepted', 'Vos trésors', '1 l’unité']);
  });

  const sentence = (call) => ({ 'text/rest/items.js': `import { msg } from '../../language/msg.js'; ${call}` });
  const FAULTS = [
    [
      'a sentence that is put together',
      sentence("export const a = (b) => msg('a' + b, { id: 'items.list' });"),
      /must be/,
    ],
    ['a sentence without an id', sentence("export const a = () => msg('a');"), /must be/],
    ['an id that is worked out', sentence("export const a = (b) => msg('a', { id: b });"), /must be/],
    ['msg handed on', sentence('export const a = msg;'), /only be called/],
    [
      'msg by another name',
      {
        'text/rest/items.js':
          "import { msg as m } from '../../language/msg.js'; export const a = () => m('', { id: 'b' });",
      },
      /by that name/,
    ],
    [
      'a sentence that English does not have',
      sentence("export const a = () => msg('a', { id: 'a.b' });"),
      /no sentence a\.b/,
    ],
    [
      'a translation that lacks a sentence',
      { 'generated/rest/fr.js': "export const templates = { 'items.list': `x` };" },
      /fr\.js: items\.order, items\.each is missing/,
    ],
    [
      'one id in two parts',
      { 'generated/case/en.js': "export const templates = { 'items.list': `x` };" },
      /Two parts of the text have a sentence items\.list/,
    ],
    [
      'a part without an English module',
      { 'generated/case/fr.js': "export const templates = { 'case.a': `x` };" },
      /case has no English module/,
    ],
    [
      'English that nothing loads',
      { 'entry.js': "export * from './text/rest/items.js';" },
      /Nothing loads the English of rest/,
    ],
  ];
  for (const [what, files, message] of FAULTS) {
    it(`ends the build at ${what}`, async (t) => {
      await assert.rejects(bundle(t, files), message);
    });
  }
});
