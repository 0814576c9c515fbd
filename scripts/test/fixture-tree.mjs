import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Writes files (path → content) into a new temporary folder, which is gone after the test. */
export const fixtureTree = (t, files) => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'returns-fixture-')));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return root;
};

/** A tree with our packages in it, empty but installed as workspaces are, and some libraries. */
export const workspaceTree = (t, files) => {
  const names = ['policy', 'contract', 'sdk', 'server', 'portal', 'testing'];
  const libraries = ['zod', 'pg', 'lit', 'left-pad'];
  const entry = { main: 'index.js', types: 'index.d.ts' };
  const root = fixtureTree(t, {
    'package.json': { name: 'root', private: true, devDependencies: { 'left-pad': '1.0.0' } },
    ...Object.fromEntries(
      names.flatMap((name) => [
        [
          `packages/${name}/package.json`,
          {
            name: `@returns-portal/${name}`,
            type: 'module',
            exports: Object.fromEntries(
              [
                ['.', 'index'],
                ['./client', 'client/index'],
              ].map(([path, file]) => [path, { types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` }]),
            ),
            dependencies: Object.fromEntries(
              [...names.map((other) => `@returns-portal/${other}`), 'zod', 'pg', 'lit'].map((dep) => [dep, '1.0.0']),
            ),
          },
        ],
        [`packages/${name}/src/index.ts`, 'export const here = 1;\n'],
        [`packages/${name}/dist/index.js`, 'export const here = 1;\n'],
        [`packages/${name}/dist/index.d.ts`, 'export declare const here = 1;\n'],
        [`packages/${name}/dist/client/index.js`, 'export const here = 1;\n'],
        [`packages/${name}/dist/client/index.d.ts`, 'export declare const here = 1;\n'],
      ]),
    ),
    ...Object.fromEntries(
      libraries.flatMap((name) => [
        [`node_modules/${name}/package.json`, { name, version: '1.0.0', ...entry }],
        [`node_modules/${name}/index.js`, 'module.exports = {};\n'],
        [`node_modules/${name}/index.d.ts`, 'export declare const it: 1;\n'],
      ]),
    ),
    ...files,
  });
  mkdirSync(join(root, 'node_modules/@returns-portal'));
  for (const name of names) {
    symlinkSync(join(root, 'packages', name), join(root, 'node_modules/@returns-portal', name));
  }
  return root;
};
