// Pages are drawn on servers as well, where there is no DOM: nothing may be needed of one but to write the tag.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { inRoot } from '../../../scripts/lib/paths.mjs';

const run = async (code) => {
  const options = { cwd: inRoot() };
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], options);
  return stdout.trim();
};

const PROPS = `{ endpoint: '/api', shop: 'atelier-nuage', locale: 'fr', 'order-number': 'AN-1001', adapter: {} }`;
const EXPECTED =
  /^<returns-portal endpoint="\/api" shop="atelier-nuage" locale="fr" order-number="AN-1001"><\/returns-portal>$/;

describe('on a server, without a DOM', () => {
  it('importing the classes and registering the elements does no harm, in either order', async () => {
    for (const order of [
      ['', '/define'],
      ['/define', ''],
    ]) {
      const imports = order.map((path) => `await import('@returns-portal/portal${path}');`).join('');
      const printed = await run(
        `const before = typeof document; ${imports} process.stdout.write([before, typeof document].join())`,
      );
      assert.equal(printed, 'undefined,undefined');
    }
  });

  it('React writes the tag with its attributes, and leaves out what is no text', async () => {
    const html = await run(`
      await import('@returns-portal/portal/define');
      const { createElement } = await import('react');
      const { renderToString } = await import('react-dom/server');
      process.stdout.write(renderToString(createElement('returns-portal', ${PROPS})));`);
    assert.match(html, EXPECTED);
  });

  it('Vue does as well', async () => {
    const html = await run(`
      await import('@returns-portal/portal/define');
      const { createSSRApp, h } = await import('vue');
      const { renderToString } = await import('vue/server-renderer');
      process.stdout.write(await renderToString(createSSRApp({ render: () => h('returns-portal', ${PROPS}) })));`);
    assert.match(html, EXPECTED);
  });

  it('Svelte does as well', async () => {
    const html = await run(`
      const { compile } = await import('svelte/compiler');
      const { render } = await import('svelte/server');
      await import('@returns-portal/portal/define');
      const source = '<returns-portal endpoint="/api" shop="atelier-nuage" locale="fr" order-number="AN-1001" {...{}}></returns-portal>';
      const { js } = compile(source, { generate: 'server', filename: 'app.svelte' });
      const { writeFile, rm, mkdtemp } = await import('node:fs/promises');
      const folder = await mkdtemp('node_modules/.svelte-example-');
      try {
        await writeFile(folder + '/app.mjs', js.code);
        const { default: App } = await import(process.cwd() + '/' + folder + '/app.mjs');
        process.stdout.write(render(App).body.replace(/<!--.*?-->/g, ''));
      } finally {
        await rm(folder, { recursive: true, force: true });
      }`);
    assert.match(html, EXPECTED);
  });
});
