import { run } from '@returns-portal/policy-cli';
import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';

const ELEMENT = '<returns-withdrawal endpoint="/api" shop="my-shop"></returns-withdrawal>';
const page = (body: string): string => `<!doctype html><html lang="en"><body>${body}</body></html>`;

const PAGES: Readonly<Record<string, string>> = {
  '/good': page(ELEMENT),
  '/quotes': page(`<!-- > --><RETURNS-WITHDRAWAL data-x='a > b' shop=my-shop endpoint='/api'></RETURNS-WITHDRAWAL>`),
  '/none': page('<h1>Terms</h1><p>Write to us.</p>'),
  '/commented': page(`<!-- ${ELEMENT} --><script>const html = '${ELEMENT}';</script>`),
  '/no-shop': page('<returns-withdrawal endpoint="/api" shop=""></returns-withdrawal>'),
  '/password': page('<form><input name="mail"><input type="password"></form>'),
  '/footer-fr': page('<footer><a href="/good"><span>Renoncer</span> au contrat\n ici</a></footer>'),
  '/footer-ro': page('<a href="/none?retragere">Cum</a> <a href="/good">Retrageți-vă din contract aici</a>'),
  '/footer-login': page('<a href="/guarded">Withdraw from contract here</a>'),
  '/home': page('<form>Sign in <input type=password></form><a href="/good">Withdraw from contract here</a>'),
  '/by-name': page('<a href="/none">Returns</a><a href="/withdraw">More</a>'),
  '/withdraw': page(ELEMENT),
  '/account/login': page('<h1>Welcome back</h1>'),
};

const REDIRECTS: Readonly<Record<string, string>> = {
  '/moved': '/moved-again',
  '/moved-again': '/good',
  '/guarded': '/account/login?back=/guarded',
  '/se-retracter': '/connexion',
  '/connexion': '/good',
  '/round': '/round?cookies=1',
};

/** Answers nobody until the test is over. */
const waiting: (() => void)[] = [];

const answer: RequestListener = ({ url = '', headers }, response) => {
  const [path = ''] = url.split('?');
  assert.equal(headers.cookie, undefined, 'a stranger has no cookies');
  if (path === '/slow') {
    waiting.push(() => response.end());
    return;
  }
  const to = REDIRECTS[path];
  const html = PAGES[path];
  if (to !== undefined) response.writeHead(302, { location: to, 'set-cookie': 'seen=1' }).end();
  else if (path === '/members') response.writeHead(401).end('Who are you?');
  else response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html' }).end(html ?? page('Lost?'));
};

describe('returns-policy check-function', () => {
  let server: Server;
  let origin: string;

  before(async () => {
    server = createServer(answer);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    for (const end of waiting) end();
    server.close();
  });

  const check = async (address: string, { hasty = false, json = false } = {}) => {
    const out: string[] = [];
    const no = () => {
      throw new Error('No file is read or written.');
    };
    const code = await run(['check-function', address, ...(json ? ['--json'] : [])], {
      readFile: no,
      writeNewFile: no,
      template: no,
      out: (text) => out.push(text),
      err: (text) => out.push(text),
      color: false,
      today: () => '2026-12-01',
      fetch: (url, init) => fetch(url, hasty ? { ...init, signal: AbortSignal.timeout(50) } : init),
    });
    return { code, out: json ? out.join('\n') : out.join(' ').replace(/\s+/g, ' ') };
  };

  const GOOD: readonly (readonly [path: string, says: RegExp])[] = [
    ['/good', /is there, and opens without signing in/],
    ['/quotes', /is there, and opens without signing in/],
    ['/moved', /\/good The withdrawal function is there/],
    ['/se-retracter', /is there, and opens without signing in/],
    ['/footer-fr', /\/good The page leads to the withdrawal function/],
    ['/footer-ro', /\/good The page leads to the withdrawal function/],
    ['/home', /\/good The page leads to the withdrawal function/],
    ['/by-name', /\/withdraw The page leads to the withdrawal function/],
  ];
  for (const [path, says] of GOOD) {
    it(`is content with ${path}`, async () => {
      const { code, out } = await check(origin + path);
      assert.match(out, says);
      assert.equal(code, 0);
      assert.match(out, /not legal advice/);
    });
  }

  const BAD: readonly (readonly [path: string, says: RegExp])[] = [
    ['/guarded', /leads to http:\S+\/account\/login\?back=\/guarded, which looks like a login/],
    ['/members', /wants people to sign in/],
    ['/password', /wants people to sign in/],
    ['/footer-login', /\/account\/login\?back=\/guarded .*which looks like a login/],
    ['/round', /without an end/],
    ['/gone', /status 404 instead of 200/],
    ['/none', /There is no <returns-withdrawal>/],
    ['/commented', /There is no <returns-withdrawal>/],
    ['/no-shop', /has no “shop”/],
  ];
  for (const [path, says] of BAD) {
    it(`finds what is wrong with ${path}`, async () => {
      const { code, out } = await check(origin + path);
      assert.match(out, says);
      assert.equal(code, 1);
      assert.doesNotMatch(out, /opens without signing in/);
    });
  }

  it('does not wait for ever, and says so', async () => {
    const { code, out } = await check(`${origin}/slow`, { hasty: true });
    assert.match(out, /did not answer within 10 seconds/);
    assert.equal(code, 1);
  });

  it('says that a server does not answer at all', async () => {
    const { code, out } = await check('http://127.0.0.1:1/withdraw');
    assert.match(out, /The page does not answer\./);
    assert.equal(code, 1);
  });

  it('gives programs codes with the sentences', async () => {
    const { code, out } = await check(`${origin}/guarded`, { json: true });
    const { ok, at, faults } = JSON.parse(out) as { ok: boolean; at: string; faults: Record<string, string>[] };
    assert.deepEqual([code, ok, faults.map((fault) => fault['code'])], [1, false, ['led_to_login']]);
    assert.match(at, /\/account\/login/);
    assert.ok(faults[0]?.['sentence'] && faults[0]['proposal']);
  });
});
