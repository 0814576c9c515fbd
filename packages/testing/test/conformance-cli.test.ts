import { serve } from '@hono/node-server';
import { run } from '@returns-portal/testing/conformance-cli';
import { DOMParser } from '@xmldom/xmldom';
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { freshOrder, type Scenario } from '@returns-portal/testing';
import { ofNeighbour } from './subjects/neighbour.ts';
import { openService } from './subjects/service.ts';

const ENDPOINT = 'https://shop.example/api';
const { service, fixtures, staffKey } = await openService();
after(() => service.close());

let count = 0;
/** An order that nobody else uses, as the command line takes it. */
const newOrder = async (scenario: Scenario, neighbour = false): Promise<string> => {
  count += 1;
  const fresh = freshOrder(fixtures.orders, scenario, 'atelier-nuage', `cli${count}`);
  const { shop, order, customer } = neighbour ? ofNeighbour(fresh) : fresh;
  await service.admin.putOrder({ shop, order, customer });
  return `${order.number}:${customer.email}`;
};

const toService: typeof fetch = (input, init) => {
  const request = new Request(input, init);
  const url = request.url.replace('/api/', '/');
  // Each run from an address of its own: attempts are counted by address.
  return service.handle(new Request(url, request), { clientAddress: `198.51.100.${count}` });
};

const conformance = async (argv: readonly string[], fetch: typeof globalThis.fetch = toService) => {
  const out: string[] = [];
  const err: string[] = [];
  const files = new Map<string, string>();
  const code = await run(argv, {
    writeFile: (path, text) => files.set(path, text),
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    color: false,
    env: { KEY: staffKey },
    now: () => new Date(),
    fetch,
  });
  return { code, out: out.join('\n'), err: err.join('\n'), files };
};

const target = ['--endpoint', ENDPOINT, '--shop', 'atelier-nuage'];
const answering = (body: string, init: ResponseInit) => (): Promise<Response> =>
  Promise.resolve(new Response(body, init));

interface ReadReport {
  readonly report: string;
  readonly version: number;
  readonly wrote: boolean;
  readonly leftBehind: readonly string[];
  readonly summary: { readonly passed: number; readonly failed: number; readonly skipped: number };
  readonly checks: readonly { id: string; outcome: string; failure?: { seen: string } }[];
}
const readReport = (files: ReadonlyMap<string, string>): ReadReport => JSON.parse(files.get('r.json')!) as ReadReport;

const parseXml = (text: string): Document =>
  new DOMParser({
    errorHandler: (level: string, message: string) => assert.fail(`${level}: ${message}`),
  }).parseFromString(text, 'text/xml');

describe('returns-conformance', () => {
  it('passes the service, submits, and cancels what it submitted', async () => {
    const order = await newOrder('open');
    const late = await newOrder('expired');
    const other = await newOrder('open', true);
    const { code, out, files } = await conformance([
      ...[...target, '--order', order, '--order', late, '--other-order', other, '--other-shop', 'casa-lumina'],
      ...['--key-env', 'KEY', '--write', '--except', 'cancellation.after-receipt', '--json', 'r.json'],
      // The others are made of the service by rest-adapter.test.ts.
      ...['--only', 'submission,cancellation,security'],
    ]);
    assert.equal(code, 0, out);
    assert.ok(out.split('\n').every((line) => line.length <= 80));
    const report = readReport(files);
    assert.deepEqual(
      [report.report, report.version, report.wrote, report.leftBehind],
      ['returns-conformance', 1, true, []],
    );
    assert.ok(report.summary.passed > 25, JSON.stringify(report.summary));
    assert.equal(report.summary.passed + report.summary.skipped, report.checks.length);
    assert.ok(!files.get('r.json')!.includes('@'), 'no contact in a report');
  });

  it('submits nothing unless it is told to, and says how much that leaves out', async () => {
    const order = await newOrder('open');
    const { code, out } = await conformance([...target, '--order', order]);
    assert.equal(code, 0, out);
    assert.match(out, /\n +\d+ {2}needs --write\n/);
    const { token } = await lookUp(order);
    assert.deepEqual(await casesOf(token), []);
  });

  it('says what failed, why it matters and what to do, in words and for programs', async () => {
    const meddling: typeof fetch = async (input, init) => {
      const response = await toService(input, init);
      response.headers.set('cache-control', 'public');
      return response;
    };
    const only = ['--only', 'security.no-store', '--only', 'look-up', '--junit', 'r.xml', '--json', 'r.json'];
    const { code, out, files } = await conformance([...target, '--order', await newOrder('open'), ...only], meddling);
    assert.equal(code, 1);
    for (const words of ['✗ security.no-store', 'Seen ', 'Why ', 'What to do ']) assert.ok(out.includes(words), words);
    const failed = readReport(files).checks.filter(({ outcome }) => outcome === 'failed');
    assert.deepEqual(
      failed.map(({ id, failure }) => [id, failure?.seen]),
      [['security.no-store', '"public"']],
    );
    const xml = parseXml(files.get('r.xml')!);
    const cases = [...Array.from(xml.getElementsByTagName('testcase'))];
    assert.ok(cases.length > 5);
    const [failure] = Array.from(xml.getElementsByTagName('failure'));
    assert.equal(failure?.getAttribute('type'), 'security.no-store');
    assert.ok(failure?.textContent?.includes('What to do'));
    assert.ok(xml.getElementsByTagName('skipped').length > 0);
  });

  it('hides contacts that a service names in its refusals', async () => {
    const order = await newOrder('open');
    const telling: typeof fetch = async (input, init) => {
      const text = typeof init?.body === 'string' ? init.body : '{}';
      const { email } = JSON.parse(text) as { email?: string };
      const response = await toService(input, init);
      if (response.status !== 404 || !email) return response;
      const body = { type: 'urn:x', title: `Nothing for <${email}> & ]]> “co”`, status: 404, code: 'order_not_found' };
      return Response.json(body, { status: 404, headers: response.headers });
    };
    const argv = [...target, '--order', order, '--only', 'look-up.uniform', '--json', 'r.json', '--junit', 'r.xml'];
    const { code, out, files } = await conformance(argv, telling);
    assert.equal(code, 1);
    for (const text of [out, ...files.values()]) {
      assert.ok(text.includes('‹hidden›'), text);
      assert.ok(!text.includes('camille@example.com'), text);
    }
    const [failure] = Array.from(parseXml(files.get('r.xml')!).getElementsByTagName('failure'));
    assert.match(failure?.textContent ?? '', /Nothing for <‹hidden›> & \]\]> “co”/);
  });

  it('says in one sentence what is wrong where nothing right can answer', async () => {
    const order = ['--order', 'A-1:ana@example.com'];
    const html = answering('<!doctype html><title>Shop</title>', { headers: { 'content-type': 'text/html' } });
    const wrong: readonly (readonly [string, typeof fetch, RegExp])[] = [
      ['a page', html, /answers 200 with text\/html, not with JSON/],
      ['a redirect', answering('', { status: 301, headers: { location: 'https://www.shop.example/' } }), /sends on to/],
      ['an outage', answering('gone', { status: 503 }), /status 503/],
      [
        'nobody',
        () => Promise.reject(new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } })),
        /ECONNREFUSED/,
      ],
      ['silence', () => Promise.reject(new DOMException('late', 'TimeoutError')), /did not answer within 15 s/],
    ];
    for (const [what, fetch, sentence] of wrong) {
      const { code, err, out } = await conformance([...target, ...order], fetch);
      assert.deepEqual([code, out], [2, ''], what);
      assert.match(err.replace(/\s+/g, ' '), sentence);
    }
    const shop = await conformance(['--endpoint', ENDPOINT, '--shop', 'nobody', ...order]);
    assert.match(shop.err.replace(/\s+/g, ' '), /There is no shop “nobody”/);
    const slow: typeof fetch = (input, init) =>
      init?.method === 'POST' ? Promise.reject(new TypeError('fetch failed')) : toService(input, init);
    const half = await conformance([...target, ...order], slow);
    assert.match(half.err.replace(/\s+/g, ' '), /the look-up of A-1 got no answer/);
    const unknown = await conformance([...target, ...order]);
    assert.equal(unknown.code, 2);
    assert.match(unknown.err.replace(/\s+/g, ' '), /knows no order A-1/);
  });

  it('stops where the service stops answering', async () => {
    let answers = 30;
    const dying: typeof fetch = (input, init) =>
      (answers -= 1) > 0 ? toService(input, init) : Promise.reject(new TypeError('fetch failed'));
    const { code, out } = await conformance([...target, '--order', await newOrder('open')], dying);
    assert.equal(code, 1);
    assert.match(out, /1 failed/);
    assert.match(out, /the service stopped answering/);
  });

  it('leaves out what the API does not have', async () => {
    const small: typeof fetch = (input, init) =>
      /\/(withdrawals|files)$/.test(new Request(input).url)
        ? Promise.resolve(new Response('Not here', { status: 404 }))
        : toService(input, init);
    const only = ['--write', '--only', 'withdrawals', '--only', 'following.evidence'];
    const { code, out } = await conformance([...target, '--order', await newOrder('open'), ...only], small);
    assert.equal(code, 0, out);
    assert.match(out, /4 {2}the API has no declareWithdrawal/);
    assert.match(out, /1 {2}the API has no uploadFile/);
  });

  it('refuses what it does not understand', async () => {
    const wrong: readonly (readonly [readonly string[], RegExp])[] = [
      [[], /Which API/],
      [['--endpoint', 'shop'], /no address/],
      [['--endpoint', ENDPOINT], /Which shop/],
      [target, /Which order/],
      [[...target, '--order', 'A-1'], /no order/],
      [[...target, '--order', 'A-1:a@b.c', '--only', 'mony'], /neither an area nor a check/],
      [[...target, '--order', 'A-1:a@b.c', '--key-env', 'NOPE'], /NOPE is not set/],
      [[...target, '--order', 'A-1:a@b.c', '--timeout', 'soon'], /no number of seconds/],
      [['--colour'], /--colour/],
    ];
    for (const [argv, sentence] of wrong) {
      const { code, err } = await conformance(argv);
      assert.equal(code, 2);
      assert.match(err.replace(/\s+/g, ' '), sentence);
    }
  });

  it('runs as a program against an address', async () => {
    const server = serve({ fetch: (request) => service.handle(request, { clientAddress: '203.0.113.9' }), port: 0 });
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const bin = fileURLToPath(new URL('../bin/returns-conformance.js', import.meta.url));
    const argv = [
      bin,
      '--endpoint',
      `http://localhost:${port}`,
      '--shop',
      'atelier-nuage',
      '--only',
      'look-up,verdicts',
    ];
    const child = spawn(process.execPath, [...argv, '--order', await newOrder('open')], { stdio: 'pipe' });
    const text: string[] = [];
    child.stdout.on('data', (chunk) => text.push(String(chunk)));
    const [code] = await once(child, 'close');
    server.close();
    assert.equal(code, 0, text.join(''));
    assert.match(text.join(''), /\d+ passed, 0 failed/);
  });
});

const ask = async <Answer>(path: string, init: RequestInit): Promise<Answer> =>
  (await (await toService(`https://shop.example/api/v1/shops/atelier-nuage/${path}`, init)).json()) as Answer;

const lookUp = async (known: string): Promise<{ token: string }> => {
  const [number, email] = known.split(':');
  const headers = { 'content-type': 'application/json' };
  return ask('lookups', { method: 'POST', headers, body: JSON.stringify({ number, email }) });
};

const casesOf = async (token: string): Promise<readonly unknown[]> => {
  const headers = { authorization: `Bearer ${token}` };
  return (await ask<{ cases: readonly unknown[] }>('order', { headers })).cases;
};
