import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { lineOf, newOrder, policyOf, SHOPS, withdrawal } from './fixtures.ts';
import { openForTests, waitFor } from './service-under-test.ts';

const wasmBinary = (await readFile(new URL(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')))).buffer;
prepareZXingModule({ overrides: { wasmBinary } });

const { service, call, lookUp, quote, submit, put } = await openForTests();

/** The black rectangles of one of our pictures on white paper, so many dots a module. */
const paint = (svg: string, dots = 4): ImageData => {
  const [width = 0, height = 0] = (/viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [])
    .slice(1)
    .map((side) => Number(side) * dots);
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (const [, x, y, w, h] of svg.matchAll(/M(\d+) (\d+)h(\d+)v(\d+)/g)) {
    for (let row = Number(y) * dots; row < (Number(y) + Number(h)) * dots; row += 1) {
      const start = (row * width + Number(x) * dots) * 4;
      for (let at = start; at < start + Number(w) * dots * 4; at += 4) data.fill(0, at, at + 3);
    }
  }
  return { data, width, height, colorSpace: 'srgb' } as ImageData;
};

test('the code that is shown at a counter is a picture that a scanner reads', async () => {
  await service.admin.putShop({ ...SHOPS[0]!, id: 'counter' });
  const [post] = policyOf('counter').methods;
  const methods = [{ ...post!, code: 'counter', kind: 'in_store' as const }];
  await service.admin.publishPolicy(policyOf('counter', { methods }), { confirmed: true });
  const { order, customer } = newOrder();
  const lines = [lineOf('a', { seller: 'counter' })];
  const record = { shop: 'counter', customer, order: { ...order, lines, deliveries: [] } };
  const { token } = await lookUp(await put(record));
  const offer = await quote(token, [withdrawal('a')], 'counter', [{ seller: 'counter', code: 'counter' }]);
  const { cases } = (await submit(token, offer.id, 'counted-once', 'fr', 'counter')).value;
  const { number } = cases[0]!;
  const details = async () => (await call('readCaseDetails', { shop: 'counter', token, number })).value;
  const { code } = await waitFor('the booking', async () => (await details()).shipping ?? undefined);
  assert.deepEqual([code?.text, code?.symbol], [number, 'qr']);
  const picture = await service.handle(new Request(`https://service.example${code!.image.path}`));
  assert.equal(picture.headers.get('content-type'), 'image/svg+xml');
  assert.match(picture.headers.get('content-security-policy') ?? '', /sandbox/);
  const [found] = await readBarcodes(paint(await picture.text()), { formats: ['QRCode'] });
  assert.equal(found?.text, number);
});
