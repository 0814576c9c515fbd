import { rollup } from 'rollup';
import { browserBundle } from '../../lib/bundle-options.mjs';
import { inRoot } from '../../lib/paths.mjs';
import { BARE_ELEMENT, FORM, STYLES } from './form.mjs';

/** What docs/guides/script-tag.md asks of a page, so that nothing moves when the element arrives. */
const room = (tag) => `<style>${tag} { display: block; min-block-size: 24rem }</style>`;

/** The same shop's page around each of them; what stands below would be seen to jump. */
const page = (lang, head, embed) => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Returns</title>
<link rel="icon" href="data:,">
<style>body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem }</style>
${head}
</head>
<body>
<header><p>The shop</p><h1>Return an item</h1></header>
<main>${embed}</main>
<footer><p>The shop, 1 High Street</p></footer>
</body>
</html>
`;

const bareElement = async () => {
  const entry = inRoot('bench-bare-element.js');
  const { plugins, ...options } = browserBundle();
  const virtual = {
    name: 'virtual-entry',
    resolveId: (id) => (id === entry ? id : null),
    load: (id) => (id === entry ? BARE_ELEMENT.replace(/\n\s+/g, '\n') : null),
  };
  const bundle = await rollup({ ...options, input: entry, plugins: [virtual, ...plugins] });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return output[0].code;
};

const portal = (lang) =>
  page(
    lang,
    room('returns-portal'),
    '<script type="module" src="/cdn/returns-portal.js"></script><returns-portal endpoint="/api" shop="atelier-nuage"></returns-portal>',
  );

/** What is compared, by name, each with its path. */
export const CONTESTANTS = {
  'plain HTML form': '/plain.html',
  'bare Lit element': '/bare.html',
  '<returns-portal>': '/portal.html',
  '<returns-portal>, French': '/portal-fr.html',
};

export const benchPages = async () => ({
  '/plain.html': page('en', `<style>${STYLES}</style>`, FORM),
  '/bare.html': page('en', room('bare-form'), '<script type="module" src="/bare.js"></script><bare-form></bare-form>'),
  '/bare.js': await bareElement(),
  '/portal.html': portal('en'),
  '/portal-fr.html': portal('fr'),
});
