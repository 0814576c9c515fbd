import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { firstScreenFiles, journeyFiles, localesOf, onDemandFiles } from '../lib/bundle-files.mjs';
import { matchesLockfile } from '../lib/ensure-installed.mjs';
import { findBrowser } from '../lib/find-browser.mjs';
import { findNode, isNewEnough } from '../lib/find-node.mjs';
import { countsLine, settleCounts } from '../lib/test-counts.mjs';

describe('matchesLockfile', () => {
  const packages = (...entries) => ({ packages: Object.fromEntries(entries) });
  const lit = ['node_modules/lit', { version: '3.0.0', integrity: 'a' }];

  it('says yes where all that is wanted is there', () => {
    assert.ok(matchesLockfile(packages(['', {}], ['packages/sdk', {}], lit), packages(lit)));
  });

  it('says no where nothing, less or something else is there', () => {
    assert.ok(!matchesLockfile(packages(lit), null));
    assert.ok(!matchesLockfile(packages(lit), packages()));
    assert.ok(!matchesLockfile(packages(lit), packages(['node_modules/lit', { version: '3.0.1', integrity: 'a' }])));
    assert.ok(!matchesLockfile(packages(lit), packages(['node_modules/lit', { version: '3.0.0', integrity: 'b' }])));
  });

  it('does not miss a package for another system', () => {
    assert.ok(matchesLockfile(packages(['node_modules/x-arm64', { version: '1.0.0', optional: true }]), packages()));
  });
});

describe('findNode', () => {
  it('knows from when on types are stripped', () => {
    assert.deepEqual(['v20.20.2', 'v22.17.9', 'v22.18.0', 'v24.0.0'].map(isNewEnough), [false, false, true, true]);
  });

  it('falls back to the running one, if that is new enough', () => {
    const running = { version: 'v24.1.0', execPath: '/here/node', platform: 'darwin', arch: 'arm64' };
    assert.equal(findNode({ packaged: '/nowhere', running }), '/here/node');
    assert.throws(() => findNode({ packaged: '/nowhere', running: { ...running, version: 'v20.1.0' } }), /22\.18/);
  });
});

describe('findBrowser', () => {
  it('takes the one that is named, or says that it is not there', async () => {
    assert.equal(await findBrowser({ env: { CHROME_PATH: process.execPath } }), process.execPath);
    await assert.rejects(findBrowser({ env: { CHROME_PATH: '/nowhere' } }), /CHROME_PATH names \/nowhere/);
  });
});

describe('bundle files', () => {
  const chunk = (imports, dynamicImports, ...texts) => ({
    module: null,
    imports,
    dynamicImports,
    texts: texts.map((text) => ({ part: text.split('/')[0], locale: text.split('/')[1] })),
  });
  const manifest = {
    entry: 'entry',
    chunks: {
      entry: chunk(['shared'], ['rest', 'first-fr', 'first-ro', 'keys']),
      shared: chunk([], []),
      keys: { ...chunk([], []), forOwnTexts: true },
      rest: chunk(['shared'], ['rest-fr', 'rest-ro', 'rest-en', 'tracker']),
      tracker: { ...chunk(['shared', 'shared-later'], ['follow-fr', 'rest-fr']), module: 'returns-tracker.js' },
      'shared-later': chunk([], []),
      'follow-fr': chunk([], [], 'follow/fr'),
      'first-fr': chunk([], [], 'first/fr'),
      'first-ro': chunk([], [], 'first/ro'),
      'rest-fr': chunk([], [], 'rest/fr'),
      'rest-ro': chunk([], [], 'rest/ro'),
      'rest-en': chunk([], [], 'rest/en'),
    },
  };

  it('knows what the first screen loads', () => {
    assert.deepEqual(localesOf(manifest), ['en', 'fr', 'ro']);
    assert.deepEqual(firstScreenFiles(manifest, 'en'), ['entry', 'shared']);
    assert.deepEqual(firstScreenFiles(manifest, 'ro'), ['entry', 'shared', 'first-ro']);
  });

  it('knows what the journey loads', () => {
    const journey = (locale) => journeyFiles(manifest, locale, ['returns-tracker.js']).sort();
    assert.deepEqual(journey('en'), ['entry', 'rest', 'rest-en', 'shared']);
    assert.deepEqual(journey('fr'), ['entry', 'first-fr', 'rest', 'rest-fr', 'shared']);
  });

  it('counts apart what is only loaded on demand', () => {
    const onDemand = (locale) => onDemandFiles(manifest, locale, ['returns-tracker.js']).sort();
    assert.deepEqual(onDemand('en'), ['shared-later', 'tracker']);
    assert.deepEqual(onDemand('fr'), ['follow-fr', 'shared-later', 'tracker']);
  });
});

describe('test counts', () => {
  it('counts a suite that ended badly, or ran nothing, as a failure', () => {
    assert.equal(settleCounts({ passed: 3, failed: 0, skipped: 0 }, true).failed, 0);
    assert.equal(settleCounts({ passed: 3, failed: 0, skipped: 0 }, false).failed, 1);
    assert.equal(settleCounts({ passed: 3, failed: 2, skipped: 0 }, false).failed, 2);
    assert.equal(settleCounts({ passed: 0, failed: 0, skipped: 0 }, true).failed, 1);
    assert.equal(settleCounts(null, false).failed, 1);
  });

  it('says it plainly', () => {
    assert.equal(countsLine({ passed: 5, failed: 0, skipped: 0 }), '5 passed, 0 failed');
    assert.equal(countsLine({ passed: 5, failed: 1, skipped: 2 }), '5 passed, 1 failed, 2 skipped');
  });
});
