import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { createCustomer } from './customer.ts';
import { runDemo, startDemo, type DemoProcess } from './run-demo.ts';

/** Asks again until the answer is there; a mail is written by a job, a moment after the return. */
const eventually = async <T>(what: string, ask: () => Promise<T | undefined>): Promise<T> => {
  for (const until = Date.now() + 20_000; Date.now() < until; await wait(200)) {
    const answer = await ask();
    if (answer !== undefined) return answer;
  }
  throw new Error(`Waited in vain for ${what}`);
};

const page = async (address: string) => {
  const response = await fetch(address);
  const type = response.headers.get('content-type') ?? '';
  return { response, status: response.status, type, text: await response.text() };
};

/** Sends the path as it is; fetch would resolve its dots first. */
const statusOf = async (origin: string, path: string): Promise<number | undefined> => {
  const { hostname, port } = new URL(origin);
  const [response] = (await once(get({ hostname, port, path }), 'response')) as [IncomingMessage];
  response.resume();
  return response.statusCode;
};

describe('npm start', () => {
  let dataDir: string;
  let demo: DemoProcess;

  before(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'returns-demo-'));
    demo = await startDemo({ DATA_DIR: dataDir });
  });

  after(async () => {
    await demo.stop('SIGKILL');
    await rm(dataDir, { recursive: true, force: true });
  });

  it('says that it is well', async () => {
    const { status, text } = await page(`${demo.origin}/healthz`);
    assert.equal(status, 200);
    assert.deepEqual(JSON.parse(text), { status: 'ok' });
  });

  it('prints addresses and sample orders in at most 100 columns', () => {
    const lines = demo.stdout().split('\n');
    assert.ok(lines.every((line) => line.length <= 100));
    assert.ok(lines.some((line) => /AN-1001\s+camille@example\.com\s+\w+/.test(line)));
    assert.ok(lines.some((line) => line.includes(`${demo.origin}/shops/casa-lumina/`)));
  });

  it('serves the pages under a strict content security policy', async () => {
    for (const path of ['/', '/mailbox', '/shops/atelier-nuage/', '/shops/casa-lumina/', '/shops/harbour-market/']) {
      const { response, status, type } = await page(demo.origin + path);
      assert.equal(status, 200, path);
      assert.match(type, /^text\/html; charset=utf-8/i, path);
      const policy = response.headers.get('content-security-policy') ?? '';
      assert.match(policy, /^default-src 'none'; script-src 'self';.*trusted-types lit-html$/, path);
    }
  });

  it('serves all that a page of a shop refers to', async () => {
    for (const shop of ['atelier-nuage', 'casa-lumina', 'harbour-market']) {
      const address = `${demo.origin}/shops/${shop}/`;
      const { text } = await page(address);
      const files = [...text.matchAll(/(?:src|href)="([^"#]+\.(?:js|css|svg))"/g)].map(([, file]) => file!);
      assert.ok(files.length > 5, shop);
      for (const file of new Set(files)) {
        const { status } = await page(new URL(file, address).href);
        assert.equal(status, 200, `${file} of ${shop}`);
      }
    }
  });

  it('serves the picture of every line of an order', async () => {
    const { order } = await createCustomer(demo.origin, 'casa-lumina').lookUp('CL-2010', 'ioana@example.com');
    assert.ok(order.lines.length >= 8);
    for (const { image } of order.lines) {
      const { status, type } = await page(demo.origin + image!);
      assert.equal(status, 200, image!);
      assert.match(type, /^image\/svg\+xml/);
    }
  });

  it('answers an address that is not there with a page, and gives away no other file', async () => {
    assert.match((await page(`${demo.origin}/nope`)).text, /nothing at this address/);
    for (const path of [
      '/nope',
      '/shops/nope/',
      '/shops/../../demo/package.json',
      '/shops/%2e%2e/%2e%2e/demo/package.json',
      '/cdn/..%2fpackage.json',
      '/mailbox/..%2f..%2fdb',
    ]) {
      assert.equal(await statusOf(demo.origin, path), 404, path);
    }
  });

  it('shows the confirmation of a return in the mailbox', async () => {
    const number = await createCustomer(demo.origin, 'casa-lumina').withdraw('CL-2001', 'ioana@example.com', 'ro');
    const mail = await eventually('the mail', async () => {
      const { text } = await page(`${demo.origin}/mailbox`);
      const links = [...text.matchAll(/href="(\/mailbox\/[^"]+)"/g)].map(([, link]) => link!);
      return links[0];
    });
    const { text } = await page(demo.origin + mail);
    assert.match(text, /ioana@example\.com/);
    assert.match(text, new RegExp(number));
    assert.match(text, /<iframe[^>]+sandbox="allow-same-origin /);

    const content = await page(`${demo.origin}${mail}/content`);
    const policy = content.response.headers.get('content-security-policy') ?? '';
    assert.match(policy, /^default-src 'none'; .*sandbox/);
    assert.doesNotMatch(policy, /allow-scripts/);
    assert.match(content.text, new RegExp(number));
  });

  it('refuses a second process on the same data folder', async () => {
    const { code, stderr, stdout } = await runDemo({ DATA_DIR: dataDir });
    assert.equal(code, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /^Another process is using the data folder .+DATA_DIR\.\n$/);
  });

  it('ends cleanly at Ctrl-C, and has everything when it starts again', async () => {
    const number = await createCustomer(demo.origin, 'atelier-nuage').withdraw('AN-1001', 'camille@example.com', 'fr');
    const { code, stderr } = await demo.stop('SIGINT');
    assert.equal(code, 0, stderr);
    assert.equal(stderr, '');

    demo = await startDemo({ DATA_DIR: dataDir });

    const customer = createCustomer(demo.origin, 'atelier-nuage');
    const { token, order } = await customer.lookUp('AN-1001', 'camille@example.com');
    assert.deepEqual(
      order.cases.map((known) => known.number),
      [number],
    );
    assert.ok(order.lines.every((line) => line.open === 0));
    assert.equal((await customer.readCase(token, number)).number, number);
  });
});

describe('npm start with a setting that cannot be', () => {
  const oneLine = /^[^\n]+\n$/;

  it('says so in one line when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, stderr } = await runDemo({ PORT: String(port), DATA_DIR: join(tmpdir(), 'returns-demo-never-made') });
    other.close();
    assert.equal(code, 1);
    assert.match(stderr, oneLine);
    assert.match(stderr, new RegExp(`Port ${port} on 127\\.0\\.0\\.1 is taken`));
  });

  const settings: Record<string, [Record<string, string>, RegExp]> = {
    'a port in words': [{ PORT: 'four thousand' }, /PORT must be a whole number from 0 to 65535/],
    'a port that is too high': [{ PORT: '70000' }, /PORT must be/],
    'a host that is not here': [{ HOST: '192.0.2.1' }, /HOST "192\.0\.2\.1" is not an address of this machine/],
    'a database that is not PostgreSQL': [{ DATABASE_URL: 'mysql://a:secret@b/c' }, /DATABASE_URL must be an address/],
    'a mail server without a scheme': [{ SMTP_URL: 'mail.example.com' }, /SMTP_URL must be an address/],
  };
  for (const [what, [env, message]] of Object.entries(settings)) {
    it(`says so in one line when it is ${what}`, async () => {
      const { code, stdout, stderr } = await runDemo(env);
      assert.equal(code, 1);
      assert.equal(stdout, '');
      assert.match(stderr, oneLine);
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, /secret/);
    });
  }
});
