import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLayers } from '../lib/check-layers.mjs';
import { workspaceTree } from './fixture-tree.mjs';

/** The rules that a tree with these files breaks, each with the import that breaks it. */
const broken = async (t, files) => {
  const { violations } = await checkLayers(workspaceTree(t, files), ['packages']);
  for (const { rule, comment } of violations) assert.ok(comment.length > 40, `${rule} says what to do`);
  return violations.map(({ rule, what }) => `${rule}: ${what.replaceAll('packages/', '')}`).sort();
};

test('imports that point down are in order', async (t) => {
  const files = {
    'packages/policy/src/index.ts': "export * from './rule.js';",
    'packages/policy/src/rule.ts': 'export const rule = 1;',
    'packages/contract/src/index.ts':
      "import { here } from '@returns-portal/policy'; import * as z from 'zod'; export const a = [here, z];",
    'packages/sdk/src/index.ts': "import { here } from '@returns-portal/contract/client'; export const a = here;",
    'packages/portal/src/index.ts':
      "import type { here } from '@returns-portal/contract'; import { it } from 'lit'; export const a: typeof here = it;",
    'packages/server/src/node/index.ts': "import fs from 'node:fs'; import pg from 'pg'; export const a = [fs, pg];",
  };
  assert.deepEqual(await broken(t, files), []);
});

const VIOLATIONS = [
  {
    what: 'policy imports a library',
    files: { 'packages/policy/src/index.ts': "import * as z from 'zod'; export const a = z;" },
    rules: ['policy-imports: policy/src/index.ts → node_modules/zod/index.d.ts'],
  },
  {
    what: 'policy imports Node',
    files: { 'packages/policy/src/index.ts': "import fs from 'node:fs'; export const a = fs;" },
    rules: ['only-node-folder-imports-node: policy/src/index.ts → fs', 'policy-imports: policy/src/index.ts → fs'],
  },
  {
    what: 'policy imports upward, a type only',
    files: {
      'packages/policy/src/index.ts':
        "import type { here } from '@returns-portal/contract'; export type A = typeof here;",
    },
    rules: ['policy-imports: policy/src/index.ts → contract/dist/index.d.ts'],
  },
  {
    what: 'sdk imports its peer',
    files: { 'packages/sdk/src/index.ts': "import { here } from '@returns-portal/server'; export const a = here;" },
    rules: ['sdk-imports: sdk/src/index.ts → server/dist/index.d.ts'],
  },
  {
    what: 'server knows Node outside its folder',
    files: {
      'packages/server/src/store.ts': "import pg from 'pg'; import fs from 'fs'; export const a = [pg, fs];",
      'packages/server/src/index.ts': "export * from './store.js';",
    },
    rules: [
      'only-node-folder-imports-node: server/src/store.ts → fs',
      'only-node-folder-knows-node: server/src/store.ts → node_modules/pg/index.d.ts',
    ],
  },
  {
    what: 'portal takes a value of contract that comes with the schemas',
    files: {
      'packages/portal/src/index.ts': "import { here } from '@returns-portal/contract'; export const a = here;",
    },
    rules: ['pages-load-no-schemas: portal/src/index.ts → contract/dist/index.d.ts'],
  },
  {
    what: 'what pages load of contract imports a schema',
    files: {
      'packages/contract/src/client/index.ts': "import { here } from '../schema/order.js'; export const a = here;",
      'packages/contract/src/schema/order.ts': "import * as z from 'zod'; export const here = z;",
    },
    rules: ['client-knows-no-schemas: contract/src/client/index.ts → contract/src/schema/order.ts'],
  },
  {
    what: "a package reaches into another one's files",
    files: {
      'packages/contract/src/index.ts': "import { here } from '../../policy/src/index.js'; export const a = here;",
    },
    rules: ['by-name-between-packages: contract/src/index.ts → policy/src/index.ts'],
  },
  {
    what: 'a subpath that is not exported',
    files: {
      'packages/contract/src/index.ts':
        "import { here } from '@returns-portal/policy/dist/index.js'; export const a = here;",
    },
    rules: ['can-be-found: contract/src/index.ts → @returns-portal/policy/dist/index.js'],
  },
  {
    what: 'a library that only the root has, for development',
    files: { 'packages/server/src/index.ts': "import pad from 'left-pad'; export const a = pad;" },
    rules: [
      'declared-dependencies-only: server/src/index.ts → node_modules/left-pad/index.d.ts',
      'server-imports: server/src/index.ts → node_modules/left-pad/index.d.ts',
    ],
  },
  {
    what: 'a circle',
    files: {
      'packages/policy/src/index.ts': "export * from './a.js';",
      'packages/policy/src/a.ts': "import { b } from './b.js'; export const a = () => b;",
      'packages/policy/src/b.ts': "import { a } from './a.js'; export const b = () => a;",
    },
    rules: ['no-circles: policy/src/a.ts → policy/src/b.ts → policy/src/a.ts'],
  },
  {
    what: 'a file that nobody imports',
    files: { 'packages/policy/src/forgotten.ts': 'export const a = 1;' },
    rules: ['no-orphans: policy/src/forgotten.ts'],
  },
  {
    what: 'source that imports a test',
    files: {
      'packages/policy/src/index.ts': "export * from '../test/help.js';",
      'packages/policy/test/help.ts': 'export const a = 1;',
    },
    rules: ['src-does-not-import-tests: policy/src/index.ts → policy/test/help.ts'],
  },
];

for (const { what, files, rules } of VIOLATIONS) {
  test(`caught: ${what}`, async (t) => assert.deepEqual(await broken(t, files), rules));
}
