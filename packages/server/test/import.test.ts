import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openReturnsService } from '@returns-portal/server/node';
import { newOrder, policyOf } from './fixtures.ts';
import { runCommand, runService, seededFolder } from './run-service.ts';
import { clientOf } from './service-under-test.ts';

const GUIDE = await readFile(new URL('../../../docs/guides/import-orders.md', import.meta.url), 'utf8');
const fromGuide = (kind: string): string => new RegExp(`\`\`\`${kind}\\n([^]*?)\`\`\``).exec(GUIDE)![1]!;

const root = await mkdtemp(join(tmpdir(), 'returns-test-'));
after(() => rm(root, { recursive: true, force: true }));
const dataDir = await seededFolder();
const env = { RETURNS_DATA_DIR: dataDir };
let made = 0;

/** Writes a file and imports it; `refused` is what standard error says, line by line. */
const importFile = async (
  content: string | Uint8Array,
  extension = 'csv',
  options: readonly string[] = ['--shop', 'nuage'],
) => {
  made += 1;
  const file = join(root, `${made}.${extension}`);
  await writeFile(file, content);
  const { code, stdout, stderr } = await runCommand(['import', file, ...options], env);
  return { code, said: stdout.trim(), refused: stderr.trim().split('\n'), file };
};

const HEADER =
  'order_number,placed_on,currency,country,time_zone,email,name,line_id,sku,title,category,unit_price,quantity';
const rowOf = (
  number: string,
  line = '1',
  price = '19.90',
  rest: Partial<Record<'day' | 'currency' | 'quantity' | 'title', string>> = {},
) =>
  [
    number,
    rest.day ?? '2026-11-08',
    rest.currency ?? 'EUR',
    'FR',
    'Europe/Paris',
    'ana@example.com',
    'Ana',
    line,
    'SKU',
  ]
    .concat([rest.title ?? 'Shirt', 'clothes', price, rest.quantity ?? '2'])
    .join(',');
const csv = (...rows: string[]) => [HEADER, ...rows].join('\n');

/** What the service shows of these orders. */
const look = async (numbers: readonly string[], shop = 'nuage', email = 'ana@example.com') => {
  const service = await openReturnsService({ dataDir, now: () => new Date('2026-11-21T09:15:00Z') });
  try {
    const orders = [];
    for (const number of numbers)
      orders.push((await clientOf(service).call('lookUpOrder', { shop, body: { number, email } })).value.order);
    return orders;
  } finally {
    await service.close();
  }
};

test('the examples of the guide are taken, and what they say is what the customer sees', async () => {
  const service = await openReturnsService({ dataDir });
  await service.admin.putShop({
    id: 'my-shop',
    name: 'My Shop',
    operator: null,
    email: 'r@my-shop.example',
    accent: '#336655',
    returnsUrl: null,
    origins: [],
  });
  await service.admin.publishPolicy(policyOf('my-shop'), { confirmed: true });
  await service.close();
  const table = await importFile(fromGuide('csv'), 'csv', ['--shop', 'my-shop']);
  assert.deepEqual(
    [table.code, table.said],
    [0, '2 orders stored, 0 kept as they were (a return was made of them), 0 refused.'],
  );
  const list = await importFile(fromGuide('json'), 'json', []);
  assert.deepEqual([list.code, list.said.split(' ')[0]], [0, '1'], list.refused.join('\n'));
  const [first] = await look(['A-1001'], 'my-shop', 'camille@example.com');
  assert.deepEqual(
    first!.lines.map(({ title, variant, unitPrice, quantity }) => [title, variant, unitPrice, quantity]),
    [
      ['Pull en laine', 'Bleu, M', 5990, 1],
      ['Chaussettes', null, 950, 3],
    ],
  );
});

test('the guide has a row for each column', async () => {
  const { refused } = await importFile('nothing\n');
  assert.ok(refused.some((line) => line.includes('There is no column “nothing”.')));
  const columns = [...GUIDE.matchAll(/^\| `(\w+)` \| (?:order|line) \|/gm)].map(([, name]) => name);
  // A header of them all is understood, and nothing but them is.
  const all = await importFile(`${columns.join(',')}\n`);
  assert.deepEqual([all.code, all.refused], [0, ['']]);
  assert.equal(columns.length, 33);
});

test('spreadsheets write separators, marks, line ends and quotes as they like', async () => {
  const semicolons = `\uFEFF${HEADER.replaceAll(',', ';').toUpperCase()}\r\nS-1;2026-11-08;EUR;FR;Europe/Paris;ana@example.com;"Ana ""A""";1;SKU;"a;\r\nb";clothes;19,90;2\r\n\r\n`;
  const tabs = `${HEADER.replaceAll(',', '\t')}\n${rowOf('S-2').replaceAll(',', '\t')}`;
  for (const content of [semicolons, tabs]) assert.equal((await importFile(content)).code, 0);
  const [first, second] = await look(['S-1', 'S-2']);
  assert.deepEqual(
    first!.lines.map(({ title, unitPrice }) => [title.replace('\r', ''), unitPrice]),
    [['a;\nb', 1990]],
  );
  assert.equal(second!.lines[0]!.unitPrice, 1990);
});

test('the rows of an order belong together wherever they stand', async () => {
  const { code, said } = await importFile(
    csv(rowOf('G-1', '1'), rowOf('G-2', '1'), rowOf('G-1', '2'), rowOf('G-2', '2'), rowOf('G-1', '3')),
  );
  assert.deepEqual([code, said.split(' ')[0]], [0, '2']);
  assert.deepEqual(
    (await look(['G-1', 'G-2'])).map(({ lines }) => lines.map(({ id }) => id)),
    [
      ['1', '2', '3'],
      ['1', '2'],
    ],
  );
});

test('amounts are exact in every currency', async () => {
  const cases = [
    ['1.10', 'EUR', 110],
    ['19.9', 'RON', 1990],
    ['0.29', 'EUR', 29],
    ['1005', 'EUR', 100500],
    ['1980', 'JPY', 1980],
    ['1.005', 'KWD', 1005],
  ] as const;
  const rows = cases.map(([price, currency], index) => rowOf(`M-${index}`, '1', price, { currency }));
  const { code, refused } = await importFile(csv(...rows));
  assert.equal(code, 0, refused.join('\n'));
  const orders = await look(cases.map((_, index) => `M-${index}`));
  assert.deepEqual(
    orders.map(({ lines }) => lines[0]!.unitPrice),
    cases.map(([, , minor]) => minor),
  );

  for (const price of ['19.999', '-1', '1,234.50', '1 000', '1e3', '€5', '']) {
    const bad = await importFile(csv(rowOf('M-9', '1', `"${price}"`)));
    assert.equal(bad.code, 1, price);
    assert.match(bad.refused[0]!, /^line 2, unit_price: must be an amount such as 19\.90/);
  }
});

test('every mistake has its line, its column and what to do; the good rows are taken', async () => {
  const errors = join(root, 'errors.csv');
  const { code, said, refused } = await importFile(
    csv(
      rowOf('E-1'),
      rowOf('=E-2', '1', 'abc', { day: '2026-13-01', quantity: '0' }),
      rowOf('E-3', '1', '19.90', { title: '"two\nlines"' }),
      rowOf('E-4'),
      rowOf('E-4').replace('FR', 'RO'),
      `${rowOf('E-5')},more`,
      rowOf(''),
    ),
    'csv',
    ['--shop', 'nuage', '--errors', errors],
  );
  assert.equal(code, 1);
  assert.equal(said, '2 orders stored, 0 kept as they were (a return was made of them), 4 refused.');
  assert.deepEqual(
    refused.map((line) => line.replace(/:.*/, '')),
    [
      'line 3, unit_price',
      'line 3, placed_on',
      'line 3, quantity',
      'line 7, country',
      'line 7, line_id',
      'line 8',
      'line 9, order_number',
    ],
  );
  assert.equal(refused[3], 'line 7, country: differs from line 6, which is of the same order. Write the same in both.');
  const written = await readFile(errors, 'utf8');
  assert.ok(written.startsWith('\uFEFFline,column,order_number,message\r\n'));
  assert.match(written, /^3,unit_price,'=E-2,"must be an amount/m, 'no formula');
  assert.equal(written.trim().split('\r\n').length, 8);
});

test('a seller or a shop that is not there is named with its line', async () => {
  const { code, refused } = await importFile(csv(rowOf('U-1')), 'csv', ['--shop', 'nobody']);
  assert.equal(code, 1);
  assert.deepEqual(refused, [
    'line 2: There is no seller "nobody" on the shop "nobody". Put the shop and its policy first.',
  ]);
});

test('a file that cannot be understood is refused whole, in one clear message', async () => {
  const latin1 = Buffer.from(csv(rowOf('L-1'), rowOf('L-2', '1', '19.90', { title: 'Écharpe' })), 'latin1');
  for (const [content, extension, message] of [
    [latin1, 'csv', /is not in UTF-8: see line 3\. .* save it as “UTF-8”/],
    [
      csv(rowOf('L-1'), rowOf('L-2', '1', '1', { title: '"open' })),
      'csv',
      /A quotation mark is opened and never closed/,
    ],
    ['', 'csv', /The file is empty/],
    [
      `${HEADER.replace('unit_price', 'unitprice')}\n`,
      'csv',
      /There is no column “unitprice”\. Is “unit_price” meant\?/,
    ],
    [`${HEADER},sku\n`, 'csv', /The column “sku” is there twice\./],
    ['{"a": 1}', 'json', /must be a list of orders/],
    ['[1,', 'json', /The file is no JSON/],
    ['x', 'xlsx', /must end in \.csv/],
  ] as const) {
    const { code, said, refused } = await importFile(content, extension);
    assert.deepEqual([code, said], [2, ''], String(message));
    assert.match(refused.join('\n'), message);
  }
  const { code } = await runService(['import', join(root, 'none.csv')], env);
  assert.equal(code, 2);
});

test('NDJSON is taken line by line; a dry run stores nothing', async () => {
  const records = [newOrder(), newOrder(), newOrder()];
  const lines = records.map(({ order, customer }) => JSON.stringify({ order, customer }));
  const content = [lines[0], '{broken', lines[1], '', JSON.stringify({ ...records[2], order: { number: 'X' } })].join(
    '\n',
  );
  const dry = await importFile(content, 'ndjson', ['--shop', 'nuage', '--dry-run']);
  assert.deepEqual([dry.code, dry.said], [1, '2 orders could be taken, 2 not. Nothing was stored.']);
  assert.equal(dry.refused[0], 'line 2: is no JSON. Write one whole object on each line.');
  assert.match(dry.refused[1]!, /^line 5, order\.id: /);
  await assert.rejects(look([records[0]!.order.number], 'nuage', records[0]!.customer.email));
  const real = await importFile(content, 'ndjson');
  assert.deepEqual([real.code, real.said.split(',')[0]], [1, '2 orders stored']);
});

test('a folder that a service holds is left to it', async () => {
  const service = await openReturnsService({ dataDir });
  const { code, refused } = await importFile(csv(rowOf('B-1')));
  assert.equal(code, 1);
  assert.match(refused[0]!, /^error: A service is using the data folder .* Stop it for the import/);
  await service.close();
});
