// What editors and frameworks are told of the elements must be all there is: compared with the classes as they run and
// with the sources as they are written.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as portal from '@returns-portal/portal';
import { PARTS } from '@returns-portal/portal/parts';
import { TOKENS } from '@returns-portal/portal/tokens';
import ts from 'typescript';
import { ELEMENTS } from '../lib/elements.mjs';
import { inRoot } from '../lib/paths.mjs';
import { readElement, readEvent } from '../manifest/read-class.mjs';

const SOURCE = inRoot('packages/portal/src');
const manifest = JSON.parse(readFileSync(inRoot('packages/portal/custom-elements.json'), 'utf8'));
const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
const declared = (tag) => declarations.find(({ tagName }) => tagName === tag);

const sources = readdirSync(SOURCE, { recursive: true })
  .filter((name) => name.endsWith('.ts') && !name.includes('generated'))
  .map((name) => ({ name, text: readFileSync(`${SOURCE}/${name}`, 'utf8') }));
const all = (pattern) => [
  ...new Set(sources.flatMap(({ text }) => [...text.matchAll(pattern)].flatMap(([, found = '']) => found.split(' ')))),
];
const names = (list) => list.map(({ name }) => name).sort();

describe('the custom-elements manifest', () => {
  for (const { tag } of ELEMENTS) {
    const element = declared(tag);
    const { properties } = portal[element.name];
    const { text } = sources.find(({ name }) => name === `${tag}.ts`);

    it(`names every property and attribute of ${tag}`, () => {
      const fields = element.members.filter(({ kind }) => kind === 'field');
      assert.deepEqual(names(fields), Object.keys(properties).sort());
      const observed = portal[element.name].observedAttributes;
      assert.deepEqual(names(element.attributes), [...observed].sort());
      for (const one of fields) assert.ok(one.description && one.type.text, `${one.name} is described`);
    });

    it(`names every event that ${tag} dispatches itself`, () => {
      const dispatched = [...text.matchAll(/new (Returns\w+Event)\(/g)].map(([, name]) => name);
      const types = element.events.map(({ type }) => type.text);
      assert.deepEqual(
        dispatched.filter((name) => !types.includes(name)),
        [],
        '@fires in the doc comment of the class',
      );
    });
  }

  it('names every event that anything dispatches, and none that nothing does', () => {
    const types = [...new Set(declarations.flatMap(({ events }) => events.map(({ type }) => type.text)))];
    assert.deepEqual(types.sort(), all(/new (Returns\w+Event)\(/g).sort());
    for (const type of types) assert.ok(portal[type], `index.ts exports ${type}`);
  });

  it('names every part and slot in the templates, and none that is not there', () => {
    assert.deepEqual(names(PARTS), all(/[\s`]part="([\w -]+)"/g).sort(), 'packages/portal/src/styles/parts.ts');
    const slots = [...new Set(declarations.flatMap((one) => one.slots.map(({ name }) => name)))];
    assert.deepEqual(slots.sort(), all(/<slot(?: name="([\w-]+)")?/g).sort(), '@slot in the doc comment of the class');
  });

  it('names every token', () => {
    for (const { cssProperties } of declarations) assert.deepEqual(names(cssProperties), names(TOKENS));
  });
});

describe('what the manifest is read from', () => {
  it('an element: properties, attributes, methods, events and slots, and nothing private', () => {
    const element = readElement(
      'x.ts',
      `/**
        * Does it.
        *
        * @fires returns-x - It happened; \`detail.x\`.
        * @slot - What stands in it.
        * @slot help - Below it.
        */
       export class X extends LitElement {
         static override properties = { orderNumber: { attribute: 'order-number' }, adapter: { attribute: false }, big: { type: Boolean } };
         /** A number. */
         declare orderNumber: string | undefined;
         declare adapter: Adapter;
         declare big: boolean;
         #hidden = 1;
         private other = 2;
         override render() {}
         /** Starts again. */
         start(number: string): void {}
         #own() {}
       }`,
    );
    assert.deepEqual(
      element.properties.map(({ name, attribute, type }) => [name, attribute, type]),
      [
        ['orderNumber', 'order-number', 'string | undefined'],
        ['adapter', null, 'Adapter'],
        ['big', 'big', 'boolean'],
      ],
    );
    assert.deepEqual(element.events, [{ name: 'returns-x', description: 'It happened; `detail.x`.' }]);
    assert.deepEqual(names(element.slots), ['', 'help']);
    assert.deepEqual(names(element.methods), ['start']);
    assert.deepEqual([element.description, element.properties[0].description], ['Does it.', 'A number.']);
  });

  it('an event: its name and its detail', () => {
    const event = readEvent(
      'x.ts',
      `/** It happened. */
       export class XEvent extends CustomEvent<{ readonly x: string }> { constructor() { super('returns-x', {}); } }`,
    );
    assert.deepEqual(event, {
      className: 'XEvent',
      name: 'returns-x',
      detail: '{ readonly x: string }',
      description: 'It happened.',
    });
  });
});

describe('the types for frameworks', () => {
  const errorsOf = (program) =>
    ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));

  const options = {
    strict: true,
    allowImportingTsExtensions: true,
    experimentalDecorators: true,
    noEmit: true,
    skipLibCheck: true,
    jsx: ts.JsxEmit.ReactJSX,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
  };
  const errorsIn = (code) => {
    // Inside the repository, so that the packages resolve; the file itself is only in memory.
    const file = inRoot('types-of-frameworks.tsx');
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists, readFile } = host;
    host.getSourceFile = (name, ...rest) =>
      name === file ? ts.createSourceFile(name, code, ...rest) : getSourceFile.call(host, name, ...rest);
    host.fileExists = (name) => name === file || fileExists.call(host, name);
    host.readFile = (name) => (name === file ? code : readFile.call(host, name));
    return errorsOf(ts.createProgram([file], options, host));
  };
  const IMPORTS = `
    import type {} from '@returns-portal/portal/react';
    import type { ReturnsPortalProps as VueProps } from '@returns-portal/portal/vue';
    import type { ReturnsPortalAttributes as SvelteProps } from '@returns-portal/portal/svelte';
    import type { SvelteHTMLElements } from 'svelte/elements';
    import type { GlobalComponents } from 'vue';
  `;

  it('let pass what is right, in JSX and templates', () => {
    const right = `${IMPORTS}
      export const react = <returns-portal shop="x" orderNumber="1" order-number="1" id="a" className="b"
        onreturns-submitted={({ detail }) => detail.numbers.join()} />;
      export const vue: VueProps = { shop: 'x', onReturnsStepChanged: ({ detail }) => detail.step.length };
      export const svelte: SvelteHTMLElements['returns-portal'] = { shop: 'x', 'onreturns-failed': (e) => e.detail.code } satisfies SvelteProps;
      export type Known = GlobalComponents['returns-portal'];`;
    assert.deepEqual(errorsIn(right), []);
  });

  it('point at what is wrong', () => {
    const wrong = `${IMPORTS}
      export const react = <returns-portal shop={1} onreturns-submitted={({ detail }) => detail.nothing} />;
      export const vue: VueProps = { locale: 3 };
      export const svelte: SvelteProps = { adapter: 'x' };`;
    assert.equal(errorsIn(wrong).length, 4);
  });

  it('fit the pages in examples/frameworks', () => {
    const pages = ['react/app.tsx', 'angular/main.ts'].map((page) => inRoot('examples/frameworks', page));
    assert.deepEqual(errorsOf(ts.createProgram(pages, options)), []);
  });
});
