import assert from 'node:assert/strict';
import { test } from 'node:test';
import jpeg from 'jpeg-js';
import { problemSchema, PROBLEM_MEDIA_TYPE, type StoredFile } from '@returns-portal/contract';
import type { FileStore } from '@returns-portal/server';
import { claim, newOrder, withdrawal } from './fixtures.ts';
import { openForTests } from './service-under-test.ts';
import { PIXEL } from './world.ts';

const kept = new Map<string, Uint8Array>();
const files: FileStore = {
  put: async (_, id, bytes) => void kept.set(id, bytes),
  get: async (_, id) => kept.get(id) ?? null,
  delete: async (_, id) => void kept.delete(id),
};
const { service, clock, call, lookUp, quote, put, errors } = await openForTests({ files });

const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));
const JPEG = Uint8Array.from(jpeg.encode({ width: 8, height: 8, data: Buffer.alloc(8 * 8 * 4, 120) }, 60).data);
const WEBP = Uint8Array.from(Buffer.from('UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAwA0JaQAA3AA/vuUAAA=', 'base64'));
const PDF = bytesOf('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const box = (name: string, content: string): Uint8Array => {
  const bytes = bytesOf(`\0\0\0\0${name}${content}`);
  new DataView(bytes.buffer).setUint32(0, bytes.length);
  return bytes;
};
const HEIC = joined(box('ftyp', 'heic\0\0\0\0mif1heic'), box('meta', 'x'.repeat(40)), box('mdat', 'y'.repeat(40)));
const ZIP = bytesOf(`PK\x03\x04\x14\0\0\0${'z'.repeat(60)}PK\x05\x06${'\0'.repeat(18)}`);
const PAGE = bytesOf('<!doctype html><script>alert(document.domain)</script>');

const newToken = async () => (await lookUp(await put(newOrder()))).token;

const upload = (token: string, body: BodyInit | Uint8Array | null, headers: Record<string, string> = {}) =>
  service.handle(
    new Request('https://service.example/v1/shops/nuage/files', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, ...headers },
      body: body as BodyInit | null,
      ...(body instanceof ReadableStream && { duplex: 'half' }),
    }),
  );
const uploaded = async (token: string, bytes: Uint8Array): Promise<StoredFile> => {
  const response = await upload(token, bytes);
  assert.equal(response.status, 201, await response.clone().text());
  return (await response.json()) as StoredFile;
};
const codeOf = async (response: Response) => problemSchema.parse(await response.json()).code;

const submitWith = async (token: string, evidence: unknown, items = [claim('a'), withdrawal('b')]) =>
  call('submitReturn', {
    token,
    body: { quoteId: (await quote(token, items)).id, locale: 'fr', evidence },
    headers: { 'idempotency-key': crypto.randomUUID() },
  });

test('a file is what its content says, whatever its sender says', async () => {
  const token = await newToken();
  const strange = {
    page: PAGE,
    drawing: bytesOf('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    script: bytesOf('alert(1)'),
    archive: ZIP,
    program: bytesOf(`MZ${'\0'.repeat(100)}PE`),
    'another program': bytesOf(`\x7fELF${'\0'.repeat(100)}`),
    animation: bytesOf(`GIF89a${'\0'.repeat(40)}`),
    film: joined(box('ftyp', 'isom\0\0\0\0isommp42'), box('mdat', 'x')),
    nothing: new Uint8Array(),
    'a letter': bytesOf('x'),
    'the beginning of a picture': bytesOf('\x89PNG'),
    'a page called a picture': joined(PAGE, JPEG),
  };
  for (const [what, bytes] of Object.entries(strange)) {
    const headers = { 'content-type': 'image/jpeg', 'content-disposition': 'attachment; filename="photo.jpg"' };
    const response = await upload(token, bytes, headers);
    assert.deepEqual([response.status, await codeOf(response)], [415, 'unsupported_media_type'], what);
  }
  assert.equal((await uploaded(token, JPEG)).type, 'image/jpeg');
  assert.equal(
    ((await (await upload(token, PIXEL, { 'content-type': 'text/html' })).json()) as StoredFile).type,
    'image/png',
  );
});

test('what is hung on after a picture or document is cut off, and the rest is as it was', async () => {
  const token = await newToken();
  for (const [type, whole] of Object.entries({
    'image/jpeg': JPEG,
    'image/png': PIXEL,
    'image/webp': WEBP,
    'image/heic': HEIC,
    'application/pdf': PDF,
  })) {
    for (const tail of [ZIP, PAGE, new Uint8Array(5000).fill(0x41)]) {
      const stored = await uploaded(token, joined(whole, tail));
      assert.deepEqual([stored.type, stored.size], [type, whole.length]);
      assert.deepEqual(kept.get(stored.id), whole);
    }
    assert.equal((await uploaded(token, whole)).size, whole.length, 'and nothing of what has no tail');
  }
  assert.deepEqual(jpeg.decode(JPEG).width, 8);
});

test('bytes at random after a right beginning are taken or refused, never fallen over', async () => {
  let seed = 7;
  const random = (): number => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) % 256;
  const token = [await newToken(), await newToken(), await newToken()];
  for (let turn = 0; turn < 150; turn += 1) {
    const start = [JPEG, PIXEL, WEBP, HEIC, PDF, bytesOf('RIFF'), bytesOf('\x89PNG\r\n\x1a\n')][turn % 7]!;
    const head = start.slice(0, random() % (start.length + 1));
    const response = await upload(token[turn % 3]!, joined(head, Uint8Array.from({ length: random() }, random)));
    assert.ok([201, 415].includes(response.status), `turn ${turn}: ${response.status}`);
  }
  assert.deepEqual(errors, []);
});

test('50 MB are refused, at their announced length unread, and while they stream long before their end', async () => {
  const token = await newToken();
  for (const headers of [{ 'content-length': '52428800' }, {}, { 'content-length': '100' }] as Record<
    string,
    string
  >[]) {
    let pulled = 0;
    const body = new ReadableStream(
      {
        pull(controller) {
          pulled += 1;
          if (pulled > 50) controller.close();
          else controller.enqueue(new Uint8Array(1024 * 1024));
        },
      },
      { highWaterMark: 0 },
    );
    const response = await upload(token, body, headers);
    assert.deepEqual([response.status, await codeOf(response)], [413, 'body_too_large']);
    assert.equal(pulled, headers['content-length'] === '52428800' ? 0 : 11);
  }
});

test('a file is served to be saved: nothing in it runs, and nothing its sender wrote is in the headers', async () => {
  const token = await newToken();
  const evil = "../../etc/passwd\"; filename*=UTF-8''evil.html";
  const response = await upload(token, JPEG, {
    'content-disposition': `attachment; filename="${evil}"`,
    'x-file-name': evil,
  });
  const { id } = (await response.json()) as StoredFile;
  const { number } = (await submitWith(token, [{ id, lineId: 'a' }])).value.cases[0]!;
  const details = (await call('readCaseDetails', { token, number })).value;
  const [shown] = details.evidence;
  assert.deepEqual([shown?.id, shown?.lineId], [id, 'a']);
  const { path, expiresAt } = shown!.link;
  const served = await service.handle(new Request(`https://service.example${path}`));
  assert.deepEqual(new Uint8Array(await served.arrayBuffer()), JPEG);
  const { 'x-request-id': requestId, ...headers } = Object.fromEntries(served.headers);
  assert.match(requestId ?? '', /^[\da-f-]{36}$/);
  assert.deepEqual(headers, {
    vary: 'Origin',
    'cache-control': 'no-store',
    'content-disposition': `attachment; filename="${id}.jpg"`,
    'content-security-policy': "default-src 'none'; sandbox",
    'content-type': 'image/jpeg',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
  });

  const before = clock.time;
  assert.ok(Date.parse(expiresAt) - before.getTime() <= 11 * 60_000);
  clock.time = new Date(Date.parse(expiresAt) - 1);
  assert.equal((await service.handle(new Request(`https://service.example${path}`))).status, 200);
  clock.time = new Date(expiresAt);
  const over = await service.handle(new Request(`https://service.example${path}`));
  assert.equal(over.headers.get('content-type'), PROBLEM_MEDIA_TYPE);
  assert.deepEqual([over.status, await codeOf(over)], [403, 'link_over']);
  clock.time = before;
});

test("another order's file is no evidence, nor is one for a line that is not there", async () => {
  const [mine, other] = [await newToken(), await newToken()];
  const theirs = await uploaded(other, JPEG);
  const own = await uploaded(mine, JPEG);
  for (const evidence of [
    [{ id: theirs.id, lineId: 'a' }],
    [
      { id: own.id, lineId: 'a' },
      { id: theirs.id, lineId: 'b' },
    ],
    [{ id: crypto.randomUUID(), lineId: 'a' }],
    [{ id: 'nope', lineId: 'a' }],
    [{ id: own.id, lineId: 'zzz' }],
  ]) {
    const { problem } = await submitWith(mine, evidence);
    assert.equal(problem.code, 'file_unknown');
    assert.deepEqual(problem.params?.['files'], [evidence.at(-1)!.id]);
  }
  // None of the refusals has used it up.
  const [made] = (await submitWith(mine, [{ id: own.id, lineId: 'a' }])).value.cases;
  const number = made!.number;
  const add = (files: unknown) => call('addEvidence', { token: mine, number, body: { files } });
  assert.equal((await add([{ id: theirs.id, lineId: null }])).problem.code, 'file_unknown');
  assert.equal((await add([{ id: (await uploaded(mine, JPEG)).id, lineId: 'zzz' }])).problem.code, 'file_unknown');

  const second = await uploaded(mine, JPEG);
  assert.notEqual(second.id, own.id, 'the same picture twice is two files');
  const twice = [
    { id: second.id, lineId: 'a' },
    { id: second.id, lineId: 'a' },
  ];
  const once = (await add(twice)).value;
  assert.deepEqual(once.evidence.map(({ id }) => id).sort(), [own.id, second.id].sort());
  assert.deepEqual((await add(twice)).value, once, 'the same again is the same answer');
});

test('an order takes sixty files, and another one its own', async () => {
  const token = await newToken();
  for (let file = 1; file <= 60; file += 1) await uploaded(token, PIXEL);
  const more = await upload(token, PIXEL);
  assert.deepEqual([more.status, await codeOf(more)], [409, 'limit_reached']);
  await uploaded(await newToken(), PIXEL);
});

test('files that nobody made evidence are gone after a day, the others stay', async () => {
  const record = await put(newOrder());
  const { token } = await lookUp(record);
  const [used, loose] = [await uploaded(token, JPEG), await uploaded(token, JPEG)];
  const [made] = (await submitWith(token, [{ id: used.id, lineId: 'a' }])).value.cases;
  const before = clock.time;
  clock.time = new Date(before.getTime() + 23 * 60 * 60 * 1000);
  await service.sweep();
  assert.ok(kept.has(loose.id));
  clock.time = new Date(before.getTime() + 25 * 60 * 60 * 1000);
  await service.sweep();
  assert.deepEqual([kept.has(used.id), kept.has(loose.id)], [true, false]);
  const later = await lookUp(record);
  const again = await call('addEvidence', {
    token: later.token,
    number: made!.number,
    body: { files: [{ id: loose.id, lineId: null }] },
  });
  assert.equal(again.problem.code, 'file_unknown');
  clock.time = before;
});

test('nothing of all this was an error of the service', () => {
  assert.deepEqual(errors, []);
});
