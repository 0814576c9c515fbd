import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { PARTS } from '@returns-portal/portal/parts';
import { TOKENS } from '@returns-portal/portal/tokens';
import { inRoot } from '../lib/paths.mjs';

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].map((name) => inRoot(name)),
  ...(await readdir(inRoot('docs'), { recursive: true }))
    .filter((name) => name.endsWith('.md'))
    .map((name) => inRoot('docs', name)),
];

describe('documentation', () => {
  for (const page of pages) {
    it(`${page.slice(inRoot().length + 1)} links only to what is there`, async () => {
      const text = await readFile(page, 'utf8');
      const targets = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target]) => target);
      const broken = targets.filter((target) => !target.includes('://') && !existsSync(resolve(dirname(page), target)));
      assert.deepEqual(broken, [], 'these links lead nowhere');
    });
  }

  it('docs/map.md names only files and folders that are there', async () => {
    const rows = (await readFile(inRoot('docs/map.md'), 'utf8')).split('\n').filter((line) => line.startsWith('|'));
    const paths = rows.flatMap((row) => [
      ...row.matchAll(/`((?:packages|scripts|examples|docs)\/[^`\s]+|\.[\w-]+\.mjs)`/g),
    ]);
    assert.ok(paths.length > 20);
    assert.deepEqual(
      paths.map(([, path]) => path).filter((path) => !existsSync(inRoot(path))),
      [],
    );
  });

  it('docs/guides/script-tag.md has a row for each token', async () => {
    const text = await readFile(inRoot('docs/guides/script-tag.md'), 'utf8');
    const rows = TOKENS.map(({ name, initial, purpose }) => `| \`${name}\` | ${initial} | ${purpose} |`);
    assert.deepEqual(
      rows.filter((row) => !text.includes(row)),
      [],
      'copy these rows from tokens.ts into the table',
    );
  });

  it('docs/guides/script-tag.md has a row for each part', async () => {
    const text = await readFile(inRoot('docs/guides/script-tag.md'), 'utf8');
    const rows = PARTS.map(({ name, purpose }) => `| \`${name}\` | ${purpose} |`);
    assert.deepEqual(
      rows.filter((row) => !text.includes(row)),
      [],
      'copy these rows from parts.ts into the table',
    );
  });

  for (const guide of ['headless', 'run-the-service', 'develop-without-a-backend', 'webhooks']) {
    it(`docs/guides/${guide}.md: the examples run and print what they say`, async () => {
      const text = await readFile(inRoot(`docs/guides/${guide}.md`), 'utf8');
      const examples = [...text.matchAll(/```js\n([\s\S]*?)```/g)].map(([, example]) => example);
      assert.ok(examples.length > 0);
      // Inside the repository, so that the packages resolve.
      const folder = await mkdtemp(join(inRoot('node_modules'), '.docs-example-'));
      try {
        for (const example of examples) {
          await writeFile(join(folder, 'example.mjs'), example);
          const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'example.mjs')]);
          const promised = [...example.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, line]) => line);
          assert.deepEqual(stdout.trim().split('\n'), promised);
        }
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    });
  }
});
