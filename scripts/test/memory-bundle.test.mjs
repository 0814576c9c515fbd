// What a page loads that runs the service by itself: nothing of Node, and no database.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { inRoot } from '../lib/paths.mjs';

/** Every file that a page loads which imports `name`; a name of Node that is left makes it fail. */
const inputsOf = async (name) => {
  const { metafile } = await build({
    stdin: { contents: `export * from '${name}';`, resolveDir: inRoot('packages/testing') },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    metafile: true,
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs);
};

const FORBIDDEN = [
  /server\/dist\/node\//,
  /server\/dist\/store\/create-drizzle-store/,
  /node_modules\/(drizzle-orm|@electric-sql|pg|pg-boss|pdfkit|nodemailer|pino|@hono\/node-server)\//,
];

describe('the service in memory', () => {
  for (const name of ['@returns-portal/server/memory', '@returns-portal/testing/msw']) {
    it(`${name} can be bundled for a page, with nothing of Node and no database`, async () => {
      const inputs = await inputsOf(name);
      assert.ok(inputs.some((path) => path.endsWith('server/dist/memory/open-memory-service.js')));
      assert.deepEqual(
        inputs.filter((path) => FORBIDDEN.some((pattern) => pattern.test(path))),
        [],
        'packages/server/src/memory, or what it imports, reaches what only Node has',
      );
    });
  }
});
