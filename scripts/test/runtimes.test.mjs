// Where the packages below the service run: wherever the web platform is. More of it by npm run test:runtimes.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { findNode } from '../lib/find-node.mjs';
import { packageFolders } from '../lib/pack-packages.mjs';
import { inRoot } from '../lib/paths.mjs';
import { runQuietly } from '../lib/run-quietly.mjs';
import { entriesFor } from '../runtimes/entries-for.mjs';
import { assertAsExpected } from '../runtimes/expected.mjs';
import { freeGlobals } from '../runtimes/free-globals.mjs';
import { runJourney, runJourneyAtEdge } from '../runtimes/run-journey.mjs';

const FOR_ANY_RUNTIME = ['@returns-portal/policy', '@returns-portal/contract/client', '@returns-portal/sdk'];

/** Everything that a name brings, for no platform in particular: what only Node has cannot be found. */
const bundleOf = async (name) => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export * from '${name}';`, resolveDir: inRoot('packages/testing') },
    ...{ bundle: true, write: false, format: 'esm', platform: 'neutral', metafile: true, logLevel: 'silent' },
  });
  return { code: outputFiles[0].text, inputs: Object.keys(metafile.inputs) };
};

describe('what runs anywhere', () => {
  for (const name of FOR_ANY_RUNTIME) {
    it(`${name} needs nothing but our packages and what every runtime has`, async () => {
      const { code, inputs } = await bundleOf(name);
      assert.deepEqual(
        inputs.filter((path) => !/(^|\/)packages\/(policy|contract|sdk)\/dist\/|^<stdin>$/.test(path)),
        [],
      );
      // Uploads say how far they are only where a page can tell; it is asked for first.
      assert.deepEqual(freeGlobals(code), name === '@returns-portal/sdk' ? ['XMLHttpRequest'] : []);
    });
  }

  it('what a script takes from its surroundings is found', () => {
    const code =
      'if (typeof process !== "undefined") process.exit(); new Blob([]); export const a = () => document.title;';
    assert.deepEqual(freeGlobals(code), ['document', 'process']);
  });

  it('the SDK makes a return in a process of Node, in silence', async () => {
    assertAsExpected(await runJourney(findNode()));
  });

  it('the SDK makes a return where there is neither Node nor a page, in silence', async () => {
    assertAsExpected(await runJourneyAtEdge(findNode()));
  });
});

/** What libraries note about themselves, so that copies of them find each other. Of ours there is nothing. */
const BY_LIBRARIES = /^(__zod_|lit|reactiveElementVersions$|customElements$|__MSW_)/;

/** What importing these changes in a process of its own. */
const changesBy = async (names) => {
  const args = [inRoot('scripts/runtimes/importing.mjs'), ...names];
  return JSON.parse(await runQuietly(findNode(), args, { cwd: inRoot('packages/testing') }));
};

describe('"sideEffects"', () => {
  it('importing any entry changes nothing, starts nothing and says nothing', async () => {
    // Elements that register themselves do so where there are pages; here they must do nothing either.
    const entries = packageFolders().flatMap((folder) => entriesFor(folder, 99));
    const { globals, ...others } = await changesBy(entries);
    assert.deepEqual(
      globals.filter((name) => !BY_LIBRARIES.test(name)),
      [],
    );
    assert.deepEqual(others, { prototypes: [], resources: [] });
  });

  it('what a module leaves behind would be found', async () => {
    const leaves = 'globalThis.left = 1; Array.prototype.last = 2; setInterval(() => {}, 1000);';
    assert.deepEqual(await changesBy([`data:text/javascript,${leaves}`]), {
      globals: ['left'],
      prototypes: ['Array.prototype.last'],
      resources: ['Timeout'],
    });
  });
});
