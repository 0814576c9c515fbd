import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** What Vue must know: this tag is the browser's business. Everything else is as in any Vue project. */
const isCustomElement = (tag) => tag.startsWith('returns-');

const vueFiles = {
  name: 'vue',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.vue$/ }, async ({ path }) => {
      const { descriptor } = parse(await readFile(path, 'utf8'), { filename: path });
      const { content } = compileScript(descriptor, {
        id: 'app',
        inlineTemplate: true,
        templateOptions: { compilerOptions: { isCustomElement } },
      });
      return { contents: content, loader: 'ts' };
    }),
};

const svelteFiles = {
  name: 'svelte',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { js } = compile(await readFile(path, 'utf8'), { filename: path, generate: 'client' });
      return { contents: js.code, loader: 'js' };
    }),
};

/** Where each page begins. */
const PAGES = {
  react: 'react/app.tsx',
  vue: 'vue/main.ts',
  svelte: 'svelte/main.ts',
  angular: 'angular/main.ts',
};

export const FRAMEWORKS = Object.keys(PAGES);

/** The page of a framework as one script. */
export const buildPage = async (framework) => {
  const { outputFiles } = await build({
    entryPoints: [here(PAGES[framework])],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    logLevel: 'silent',
    plugins: [vueFiles, svelteFiles],
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false' },
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: true } },
  });
  return outputFiles[0].text;
};
