import { build } from 'esbuild';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import type { runAdapterSuite } from '@returns-portal/testing/adapter-suite';
import { memorySubject } from './subjects/memory.ts';

type Suite = { readonly runAdapterSuite: typeof runAdapterSuite };

const bundle = async (): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: "export * from '@returns-portal/testing/adapter-suite';", resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'suite',
  });
  return outputFiles[0]!.text;
};

/** What a page has, of that which the suite may use. */
const PAGE = { URL, URLSearchParams, Headers, Request, Response, Blob, DOMException, AbortController, AbortSignal };
const OTHERS = { TextEncoder, TextDecoder, crypto, performance, atob, btoa, setTimeout, clearTimeout };

interface Registered {
  readonly title: string;
  readonly body: (this: unknown, ...context: unknown[]) => Promise<void>;
}

/** A page with a test runner that only collects what it is given. */
const pageWith = (names: { describe: string; it: string; before: string; after: string }) => {
  const tests: Registered[] = [];
  const hooks: (() => Promise<void>)[] = [];
  const runner = {
    [names.describe]: (_: string, body: () => void) => body(),
    [names.it]: (title: string, body: Registered['body']) => tests.push({ title, body }),
    [names.before]: (body: () => Promise<void>) => hooks.push(body),
    [names.after]: () => undefined,
  };
  return { tests, hooks, page: createContext({ ...PAGE, ...OTHERS, ...runner }) };
};

const code = await bundle();
const runners = {
  Mocha: { describe: 'describe', it: 'it', before: 'before', after: 'after' },
  Jest: { describe: 'describe', it: 'test', before: 'beforeAll', after: 'afterAll' },
};

describe('runAdapterSuite in a page', () => {
  for (const [name, names] of Object.entries(runners)) {
    it(`takes the global functions of ${name}, and nothing of Node`, async () => {
      const { tests, hooks, page } = pageWith(names);
      const { runAdapterSuite: run } = runInContext(`${code};suite`, page) as Suite;
      run('memory', async () => memorySubject());
      for (const hook of hooks) await hook();
      assert.ok(tests.length > 100);
      assert.ok(
        tests.every(({ body }) => body.length === 0),
        'a runner would take an argument for a callback',
      );
      const skipped: string[] = [];
      for (const { title, body } of tests) {
        await body.call({ skip: () => skipped.push(title) });
      }
      assert.ok(skipped.length > 0 && skipped.length < 70, String(skipped.length));
      assert.ok(
        skipped.every((title) => title.includes('(needs ')),
        'and their titles say why',
      );
    });
  }

  it('says how to give the functions where there are none', () => {
    const { runAdapterSuite: run } = runInContext(`${code};suite`, createContext({ ...PAGE, ...OTHERS })) as Suite;
    assert.throws(() => run('memory', async () => memorySubject()), /third argument/);
  });

  it('says in an error what failed, why it matters and what to do', async () => {
    const { tests, hooks, page } = pageWith(runners.Mocha);
    const { runAdapterSuite: run } = runInContext(`${code};suite`, page) as Suite;
    run('broken', async () =>
      memorySubject({ adapter: (adapter) => ({ ...adapter, readOrder: () => Promise.reject(new Error('no')) }) }),
    );
    for (const hook of hooks) await hook();
    const { body } = tests.find(({ title }) => title.startsWith('reads the order again'))!;
    await assert.rejects(
      () => body.call({}),
      /look-up\.reads-again[\s\S]*Seen: [\s\S]*Why it matters: [\s\S]*What to do: /,
    );
  });
});
