import { readPolicy } from '@returns-portal/contract';
import { lintPolicy } from '@returns-portal/policy';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const guide = readFileSync(new URL('../../../docs/guides/policy.md', import.meta.url), 'utf8');
const blocks = (language: string): readonly string[] =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) => text);

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Examples are parts of documents: what they do not show is a template's. */
const merged = (whole: Node, part: Node): Node => ({
  ...whole,
  ...Object.fromEntries(
    Object.entries(part).map(([key, value]) => {
      const there = whole[key];
      return [key, isNode(there) && isNode(value) ? merged(there, value) : value];
    }),
  ),
});

describe('docs/guides/policy.md', () => {
  it('has examples that are parts of a good policy, one by one and all together', () => {
    const examples = blocks('json').map((text) => JSON.parse(text) as Node);
    assert.ok(examples.length >= 9);
    const whole = examples.reduce(merged);
    for (const document of [whole, ...examples.map((example) => merged(whole, example))]) {
      const read = readPolicy(document);
      assert.ok(read.ok, JSON.stringify(read));
      const findings = lintPolicy(read.policy).filter(({ severity }) => severity !== 'note');
      assert.deepEqual(findings, []);
    }
  });

  it('has commands that run as they stand', () => {
    const folder = mkdtempSync(join(tmpdir(), 'returns-policy-guide-'));
    const bin = new URL('../bin/returns-policy.js', import.meta.url).pathname;
    try {
      const commands = blocks('sh').flatMap((text) => text.trim().split('\n'));
      assert.ok(commands.length >= 12);
      for (const command of commands) {
        const [npx, name, ...argv] = command.split(' ');
        assert.deepEqual([npx, name], ['npx', 'returns-policy'], command);
        const { status, stderr } = spawnSync(process.execPath, [bin, ...argv], { cwd: folder, encoding: 'utf8' });
        assert.equal(status, 0, `${command}\n${stderr}`);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
