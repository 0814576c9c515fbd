import { lintPolicy, simulate, type Policy } from '@returns-portal/policy';
import { readPolicy } from '@returns-portal/contract';
import { run, type Io } from '@returns-portal/policy-cli';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const TODAY = '2026-12-20';
const templateText = (name: string) => readFileSync(new URL(`../templates/${name}.json`, import.meta.url), 'utf8');
const template = (name: string) => JSON.parse(templateText(name)) as Policy;
const POLICIES = ['fr-fashion', 'ro-electronics', 'eu-minimal', 'marketplace-operator'];

const NO_FILE = Object.assign(new Error('no such file'), { code: 'ENOENT' });
const EXISTS = Object.assign(new Error('it exists'), { code: 'EEXIST' });

/** A command line in a world of a few files. */
const shell = (files: Readonly<Record<string, unknown>> = {}, color = false) => {
  const disk = new Map(
    Object.entries(files).map(([name, content]) => [
      name,
      typeof content === 'string' ? content : JSON.stringify(content),
    ]),
  );
  return async (...argv: string[]) => {
    const out: string[] = [];
    const err: string[] = [];
    const io: Io = {
      readFile: (path) => {
        const text = disk.get(path);
        if (text === undefined) throw NO_FILE;
        return text;
      },
      writeNewFile: (path, text) => {
        if (disk.has(path)) throw EXISTS;
        disk.set(path, text);
      },
      template: (name) => ([...POLICIES, 'sample-orders'].includes(name) ? templateText(name) : undefined),
      out: (text) => out.push(text),
      err: (text) => err.push(text),
      color,
      today: () => TODAY,
      fetch: () => Promise.reject(new Error('There is no network here.')),
    };
    const code = await run(argv, io);
    return { code, out: out.join('\n'), err: err.join('\n') };
  };
};

const FASHION = template('fr-fashion');
const changed = (
  change: (policy: { goodwill: Record<string, unknown>; conformity: object } & Record<string, unknown>) => void,
) => {
  const policy = structuredClone(FASHION);
  change(policy as never);
  return policy;
};
const FILES = { 'policy.json': FASHION, 'orders.json': template('sample-orders') };

describe('templates', () => {
  for (const name of POLICIES) {
    it(`${name} reads, and lints without error or warning in its markets`, () => {
      const read = readPolicy(template(name));
      assert.ok(read.ok, JSON.stringify(read));
      assert.ok(read.policy.markets && read.policy.markets.length > 0);
      const bad = lintPolicy(read.policy, { today: TODAY }).filter(({ severity }) => severity !== 'note');
      assert.deepEqual(bad, []);
    });
  }

  it('have the schema of the published contract', async () => {
    for (const name of POLICIES) {
      assert.equal(template(name).$schema, './node_modules/@returns-portal/contract/policy.schema.json');
    }
  });
});

describe('returns-policy lint', () => {
  it('is content with a good document', async () => {
    const { code, out } = await shell(FILES)('lint', 'policy.json');
    assert.equal(code, 0);
    assert.match(out, /0 errors, 0 warnings, 1 note\./);
    assert.match(out, /not legal advice/);
  });

  it('shows place, meaning, proposal and source, and fails on errors', async () => {
    const bad = changed((policy) => (policy.conformity = { outcomes: [] }));
    const { code, out } = await shell({ 'bad.json': bad })('lint', 'bad.json');
    assert.equal(code, 1);
    assert.match(out, /^error {4}\$\.conformity\.outcomes$/m);
    assert.match(out, /→ Add “repair” or “replacement”/);
    assert.match(out, /conformity_without_cure · Directive \(EU\) 2019\/771, art\. 13/);
    assert.match(out, /1 error, 0 warnings/);
  });

  it('fails on warnings with --strict only', async () => {
    const odd = changed(({ goodwill }) => (goodwill['windows'] = [{ days: 10, from: 'delivered' }]));
    const lint = shell({ 'odd.json': odd });
    assert.equal((await lint('lint', 'odd.json')).code, 0);
    assert.equal((await lint('lint', 'odd.json', '--strict')).code, 1);
  });

  it('measures against other markets and an operator', async () => {
    const lint = shell({ ...FILES, 'floor.json': { ...FASHION, goodwill: { ...FASHION.goodwill, sendBackDays: 30 } } });
    assert.match((await lint('lint', 'policy.json', '--market', 'ro')).out, /no amount in RON/);
    assert.match((await lint('lint', 'policy.json', '--floor', 'floor.json')).out, /\$\.goodwill\.sendBackDays/);
  });

  it('takes several files, and speaks JSON', async () => {
    const { code, out } = await shell({ ...FILES, 'b.json': template('eu-minimal') })(
      'lint',
      'policy.json',
      'b.json',
      '--json',
    );
    assert.equal(code, 0);
    const { files } = JSON.parse(out) as { files: { file: string; findings: { code: string; sentence: string }[] }[] };
    assert.deepEqual(
      files.map(({ file }) => file),
      ['policy.json', 'b.json'],
    );
    assert.equal(files[0]?.findings[0]?.code, 'fee_outside_withdrawal');
    assert.ok(files[0]?.findings[0]?.sentence);
  });
});

describe('returns-policy, called badly', () => {
  const call = shell({
    ...FILES,
    'broken.json': '{\n  "shop": "a",\n}',
    'typo.json': { ...FASHION, market: ['FR'] },
    'orders-typo.json': [{}],
  });

  it('names the file and the place of what cannot be read', async () => {
    const { code, out, err } = await call('lint', 'typo.json');
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /typo\.json: It is not a policy document\./);
    assert.match(err, /\$\.market\n.*Did you mean “markets”\?/);
    assert.match((await call('lint', 'none.json')).err, /none\.json: There is no such file\./);
    assert.match((await call('lint', 'broken.json')).err, /broken\.json: It is not JSON \(line 3, column 1\)/);
    assert.match((await call('simulate', 'policy.json', '--orders', 'orders-typo.json')).err, /\$\[0\]\.number/);
  });

  it('does so for programs too', async () => {
    const { code, out, err } = await call('lint', 'typo.json', '--json');
    assert.deepEqual([code, err], [2, '']);
    const { ok, file, problems } = JSON.parse(out) as { ok: boolean; file: string; problems: { path: string }[] };
    assert.deepEqual([ok, file, problems[0]?.path], [false, 'typo.json', '$.market']);
  });

  it('refuses what it does not know', async () => {
    const bad = [
      [],
      ['lin', 'policy.json'],
      ['lint'],
      ['lint', 'policy.json', '--colour'],
      ['lint', 'policy.json', '--country', 'FR'],
      ['lint', 'policy.json', '--market', 'France'],
      ['lint', 'policy.json', '--today', '2026-02-30'],
      ['diff', 'policy.json', '--orders', 'orders.json'],
      ['simulate', 'policy.json'],
      ['jsonld', 'policy.json'],
      ['new', 'it-shoes'],
      ['check-function'],
      ['check-function', 'shop.example/withdraw'],
    ];
    for (const argv of bad) {
      const { code, err } = await call(...argv);
      assert.equal(code, 2, argv.join(' '));
      assert.match(err, /error: /, argv.join(' '));
    }
  });

  it('refuses orders that the policy is not about', async () => {
    const call2 = shell({ ...FILES, 'other.json': { ...FASHION, shop: 'other' } });
    const { code, err } = await call2('simulate', 'other.json', '--orders', 'orders.json');
    assert.equal(code, 2);
    assert.match(err, /These orders are of “my-shop”, and the policy is of “other”/);
    assert.equal((await call2('diff', 'policy.json', 'other.json', '--orders', 'orders.json')).code, 2);
  });

  it('explains itself', async () => {
    for (const name of ['lint', 'explain', 'simulate', 'diff', 'jsonld', 'new', 'check-function']) {
      const { code, out } = await call(name, '--help');
      assert.equal(code, 0);
      assert.match(out, new RegExp(`Usage: returns-policy ${name}`));
      assert.match((await call('--help')).out, new RegExp(`^  ${name} `, 'm'));
    }
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    assert.equal((await call('--version')).out, version);
  });
});

describe('returns-policy explain', () => {
  it('says a policy in plain English', async () => {
    const { code, out } = await shell(FILES)('explain', 'policy.json');
    assert.equal(code, 0);
    assert.match(out, /All goods: 30 days from the delivery\./);
    assert.match(out, /All goods bought from 1 November to 24 December: until 31 January at least\./);
    assert.match(out, /Goods tagged “outlet”: only store credit or exchange \(final sale\)\./);
    assert.match(out, /Postage \(“Return label”\): 3\.90 EUR for each parcel/);
  });

  it('says of every item what there is, why, until when, and what changes', async () => {
    const { out } = await shell(FILES)('explain', 'policy.json', '--orders', 'orders.json', '--today', '2026-12-20');
    const coat = out.slice(out.indexOf('Winter coat'), out.indexOf('Order A-1003'));
    assert.match(coat, /✓ right of withdrawal: until 21 December 2026/);
    assert.match(coat, /decided by: law, C\. conso\., art\. L221-18/);
    assert.match(coat, /“final sale” leaves fewer outcomes\./);
    assert.match(coat, /No refund: It was a final sale\./);
    assert.match(coat, /After 1 February 2027: nothing\./);
    assert.match(coat, /decided by: shop, outlet/);
    assert.match(out, /✗ goodwill: no\n {6}It has not been delivered yet\./);
    assert.match(out, /Given once the goods have arrived\.\n {6}decided by: law/);
    assert.match(
      out,
      /Given once the carrier has the goods or once a person has looked at the\n? *goods, by what is chosen\./,
    );
  });

  it('says which customers a rule is about', async () => {
    const customer = {
      returns: { count: 1, days: 90 },
      returnRatePercent: 40,
      returnedValue: { atLeast: { EUR: 50_000 }, days: 60 },
      evidenceRefused: { count: 2, days: 30 },
      emptyParcels: { count: 1, days: 365 },
    };
    const policy = changed(({ goodwill }) => {
      goodwill['restrictions'] = [{ when: { customer }, because: 'excluded', only: ['store_credit'] }];
    });
    const { out } = await shell({ 'policy.json': policy })('explain', 'policy.json');
    const said = out.replace(/\s+/g, ' ');
    for (const part of [
      'with at least 1 return in 90 days',
      'with at least 40 returns per hundred orders',
      'who returned goods worth at least 500.00 EUR in 60 days',
      'who left open at least 2 requests for photos in 30 days',
      'with at least 1 empty parcel in 365 days',
    ]) {
      assert.ok(said.includes(`of customers ${part}`), `${part}\n${out}`);
    }
  });

  it('gives programs the verdicts with the sentences', async () => {
    const { out } = await shell(FILES)('explain', 'policy.json', '--orders', 'orders.json', '--json');
    const { lines } = JSON.parse(out) as {
      lines: { tracks: Record<string, { verdict: { allowed: boolean }; sentences: string[] }> }[];
    };
    assert.equal(lines.length, 8);
    assert.ok(lines[0]?.tracks['goodwill']?.verdict.allowed);
    assert.ok(lines[0]?.tracks['goodwill']?.sentences[0]);
  });
});

describe('returns-policy simulate', () => {
  it('shows a line each, no wider than 80 columns', async () => {
    const { code, out } = await shell(FILES)('simulate', 'policy.json', '--orders', 'orders.json', '--today', TODAY);
    assert.equal(code, 0);
    assert.match(out, /^a-1002 {4}Winter coat {3}2026-12-21 R {6}2027-02-01 XC/m);
    assert.match(out, /no: period over/);
    assert.match(out, /of 8 lines can go back: 6 by right of withdrawal/);
    assert.ok(out.split('\n').every((line) => line.length <= 80));
  });

  it('gives programs the rows of simulate()', async () => {
    const { out } = await shell(FILES)('simulate', 'policy.json', '--orders', 'orders.json', '--json');
    const { lines, today } = JSON.parse(out) as { today: string; lines: { tracks: unknown }[] };
    assert.equal(today, TODAY);
    assert.equal(lines.length, 8);
    assert.equal(typeof simulate, 'function');
  });
});

describe('returns-policy diff', () => {
  const later = changed(({ goodwill }) => (goodwill['windows'] = [{ id: 'thirty-days', days: 90, from: 'delivered' }]));
  const diff = shell({ ...FILES, 'new.json': later });

  it('says how many orders would change, and how', async () => {
    const { code, out } = await diff('diff', 'policy.json', 'new.json', '--orders', 'orders.json');
    assert.equal(code, 0);
    assert.match(out, /^4 of 5 orders would change \(6 of 8 lines\)\.$/m);
    assert.match(out, /a-1001, Linen shirt \(shirt\)\n(.*\n)*? {4}goodwill, until: 2027-02-01 → 2027-03-04/);
  });

  it('fails on differences where asked to', async () => {
    assert.equal((await diff('diff', 'policy.json', 'new.json', '--orders', 'orders.json', '--exit-code')).code, 1);
    const same = await diff('diff', 'policy.json', 'policy.json', '--orders', 'orders.json', '--exit-code');
    assert.deepEqual([same.code, same.out], [0, 'None of 5 orders would change.']);
  });
});

describe('returns-policy jsonld', () => {
  it('prints the markup, and on stderr what it leaves out', async () => {
    const { code, out, err } = await shell(FILES)(
      'jsonld',
      'policy.json',
      '--country',
      'FR',
      '--url',
      'https://shop.example/r',
    );
    assert.equal(code, 0);
    const { merchantReturnLink, merchantReturnDays } = JSON.parse(out) as Record<string, unknown>;
    assert.deepEqual([merchantReturnLink, merchantReturnDays], ['https://shop.example/r', 30]);
    assert.match(err, /\$\.goodwill\.restrictions excludes or limits some goods/);
  });
});

describe('returns-policy new', () => {
  it('lists, prints and writes templates, and overwrites nothing', async () => {
    const call = shell();
    assert.match((await call('new')).out, /fr-fashion .*\n.*ro-electronics/);
    assert.deepEqual(JSON.parse((await call('new', 'eu-minimal')).out), template('eu-minimal'));
    assert.equal((await call('new', 'eu-minimal', 'mine.json', '--shop', 'lumina')).code, 0);
    assert.match((await call('lint', 'mine.json')).out, /Nothing found/);
    assert.match((await call('explain', 'mine.json', '--json')).out, /"facts"/);
    const again = await call('new', 'eu-minimal', 'mine.json');
    assert.equal(again.code, 2);
    assert.match(again.err, /mine\.json: It is there already/);
    assert.match((await call('new', 'sample-orders', '--shop', 'lumina')).out, /"seller": "lumina"/);
  });
});

describe('returns-policy, the program', () => {
  const bin = new URL('../bin/returns-policy.js', import.meta.url).pathname;
  const node = (args: readonly string[], env = {}) =>
    execFileSync(process.execPath, [bin, ...args], { encoding: 'utf8', env: { ...process.env, ...env } });

  it('works on real files, with colours only where they are wanted', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'returns-policy-'));
    try {
      const file = join(folder, 'policy.json');
      assert.match(node(['new', 'fr-fashion', file]), /written/);
      assert.equal(readFileSync(file, 'utf8'), templateText('fr-fashion'));
      // eslint-disable-next-line no-control-regex
      const escape = /\u001b\[/;
      assert.doesNotMatch(node(['lint', file], { NO_COLOR: '1' }), escape);
      assert.match(node(['lint', file], { FORCE_COLOR: '1' }), escape);
      writeFileSync(file, '{}');
      assert.throws(
        () => node(['lint', file, '--json']),
        (error) => (error as { status: number }).status === 2,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
