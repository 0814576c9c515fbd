import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { Order } from '@returns-portal/policy';
import { lineOf, newOrder, NOW, policyOf } from './fixtures.ts';
import { openDesk } from './withdrawal-desk.ts';
import { PIXEL } from './world.ts';

const desk = await openDesk();
const { call, clock, state, order, read, staff, service, lookUp, mails, work } = desk;

beforeEach(() => {
  clock.time = new Date(NOW);
  mails.length = 0;
});

const at = (day: string) => void (clock.time = new Date(`${day}T10:00:00.000Z`));

/** A withdrawn order of one line of 100.00, with its case's number and its customer's token. */
const withdrawn = async (facts: Partial<Order> = {}, locale: 'fr' | 'ro' | 'en' = 'fr') => {
  const lines = [lineOf('a', { quantity: 1, unitPrice: 9500 })];
  const record = newOrder({ lines, deliveries: [{ seller: 'nuage', paid: 900, cheapest: 500 }], ...facts });
  const seen = await state({ ...(await order(record)), locale });
  const { token } = await lookUp(record);
  // A token lasts an hour.
  const again = async () => (await lookUp(record)).token;
  return { id: seen.id, number: seen.cases[0]!.number, token, again };
};

const progress = (number: string, told: object) =>
  call('recordProgress', { ...staff(), number, body: { items: [{ position: 0, ...told }] } });

const upload = async (number: string, shop = 'nuage') => {
  const response = await service.handle(
    new Request(`https://service.example/v1/shops/${shop}/admin/returns/${number}/files`, {
      method: 'POST',
      headers: { authorization: `Bearer ${staff(shop).token}` },
      body: Uint8Array.from(PIXEL),
    }),
  );
  return { status: response.status, id: ((await response.json()) as { id: string }).id };
};

const deduct = (number: string, evidence: string[], amount = 2500) =>
  call('deductValue', {
    ...staff(),
    number,
    body: { items: [{ position: 0, amount }], text: 'La semelle est usée.', evidence },
  });

test('a proof of dispatch ends the waiting before the goods are there, and the queue says when to pay', async () => {
  const { id, number, token, again } = await withdrawn();
  const customers = (await call('readCaseDetails', { number, token })).value.clocks!;
  assert.deepEqual([customers.withholding, customers.mayWithholdUntil, customers.amount], [true, null, 10_000]);
  assert.equal((await read(id)).dueBy, null);
  at('2026-11-25');
  const body = { trackingNumber: '6A123456789' };
  const sent = (await call('addShipment', { number, token: await again(), body })).value.clocks!;
  assert.deepEqual([sent.withholding, sent.mayWithholdUntil, sent.refundBy], [false, '2026-11-25', '2026-12-05']);
  assert.equal((await read(id)).dueBy, '2026-12-05');
  at('2026-12-04');
  await progress(number, { goods: 'received' });
  assert.equal((await read(id)).cases[0]!.clocks!.mayWithholdUntil, '2026-11-25', 'it is over since the proof');
  await progress(number, { money: 'refunded' });
  const paid = await read(id);
  assert.deepEqual([paid.cases[0]!.clocks!.refundedOn, paid.dueBy], ['2026-12-04', null]);
});

test('without a proof the goods themselves end it, and the refund is due with them', async () => {
  const { id, number } = await withdrawn();
  at('2026-12-10');
  assert.equal((await read(id)).cases[0]!.clocks!.late, null, 'what may be withheld is not late');
  await progress(number, { goods: 'received' });
  const seen = await read(id);
  assert.equal(seen.cases[0]!.clocks!.refundBy, '2026-12-10');
  assert.equal(seen.dueBy, '2026-12-10');
});

test('a late refund costs more by the tiers of French law, and nothing by law elsewhere', async () => {
  const fr = await withdrawn();
  const ro = await withdrawn({ country: 'RO', timeZone: 'Europe/Bucharest' });
  for (const { number } of [fr, ro]) await progress(number, { goods: 'received' });
  const late = async ({ id }: { id: string }, day: string) => {
    at(day);
    return (await read(id)).cases[0]!.clocks!.late;
  };
  assert.equal(await late(fr, '2026-12-05'), null);
  const of = async (day: string) => {
    const { days, interest, percent, surcharge, total, unsettled } = (await late(fr, day))!;
    return [days, interest, percent, surcharge, total, unsettled];
  };
  assert.deepEqual(await of('2026-12-06'), [1, true, 0, 0, 10_000, []]);
  assert.deepEqual(await of('2026-12-20'), [15, false, 5, 500, 10_500, []]);
  assert.deepEqual(await of('2026-12-30'), [25, false, 10, 1000, 11_000, []]);
  assert.deepEqual(await of('2027-01-10'), [36, false, 20, 2000, 12_000, ['late_refund_tiers']]);
  assert.deepEqual(await of('2027-02-20'), [77, false, 50, 5000, 15_000, ['late_refund_tiers']]);
  const elsewhere = (await late(ro, '2026-12-20'))!;
  assert.deepEqual([elsewhere.days, elsewhere.percent, elsewhere.total], [15, 0, 10_000]);
  at('2026-12-20');
  await progress(fr.number, { money: 'refunded' });
  assert.equal((await late(fr, '2027-02-20'))!.days, 15, 'it stays as it was on the day of the refund');
});

test('where the trader collects nothing is sent or withheld', async () => {
  const withdrawal = { informed: true, returnCost: 'trader', traderCollects: true } as const;
  await service.admin.publishPolicy(
    policyOf('lumina', { version: 'collects', withdrawal, effectiveFrom: '2026-11-01' }),
    {
      confirmed: true,
    },
  );
  const record = newOrder({ lines: [lineOf('a', { seller: 'lumina' })], deliveries: [] }, { shop: 'lumina' });
  const seen = await state(await order(record));
  const clocks = seen.cases[0]!.clocks!;
  assert.deepEqual([clocks.sendBackBy, clocks.withholding, clocks.refundBy], [null, false, '2026-12-05']);
  assert.equal(seen.dueBy, '2026-12-05');
});

test('a withdrawn case never expires, however long nothing is sent', async () => {
  const { id, number } = await withdrawn();
  at('2027-03-01');
  await service.sweep();
  await work();
  assert.equal((await read(id)).cases[0]!.status, 'approved');
  assert.equal((await call('readReturn', { ...staff(), number })).value.case.status, 'approved');
});

test('a case that its customer takes back has no dates, and nothing is due', async () => {
  const { id, number, token } = await withdrawn();
  await call('addShipment', { number, token, body: { trackingNumber: '6A123456789' } });
  assert.notEqual((await read(id)).dueBy, null);
  await call('cancelReturn', { number, token });
  const seen = await read(id);
  assert.deepEqual([seen.cases[0]!.clocks, seen.dueBy], [null, null]);
});

test('goods that lost value: only once they are there, with files of the shop, and no more than they bring', async () => {
  const { id, number, token } = await withdrawn();
  const { id: photo, status } = await upload(number);
  assert.equal(status, 201);
  const because = async (answer: ReturnType<typeof deduct>) => (await answer).problem.params!['because'];
  assert.equal(await because(deduct(number, [photo])), 'not_received');
  await progress(number, { goods: 'received' });
  assert.equal((await deduct(number, [crypto.randomUUID()])).problem.code, 'file_unknown');
  assert.equal((await deduct(number, [])).problem.code, 'invalid_request');
  const more = (await deduct(number, [photo], 9501)).problem.params!;
  assert.deepEqual([more['because'], more['most']], ['more_than_paid', 9500]);

  const details = (await deduct(number, [photo])).value;
  assert.equal(details.case.quote.refund, 7500);
  assert.deepEqual(
    details.case.quote.components.find(({ rule }) => rule === 'diminished_value'),
    {
      kind: 'price_kept',
      amount: -2500,
      destination: 'original_payment',
      lineId: 'a',
      quantity: 1,
      rule: 'diminished_value',
      layer: 'statute',
    },
  );
  assert.deepEqual([details.case.items[0]!.goods, details.case.items[0]!.money], ['partly_accepted', 'due']);
  assert.equal(details.clocks!.amount, 7500);
  const customers = (await call('readCaseDetails', { number, token })).value;
  assert.deepEqual(customers.deductions, [
    { items: [{ position: 0, amount: 2500 }], text: 'La semelle est usée.', at: NOW },
  ]);
  assert.deepEqual(
    customers.evidence.map((file) => [file.id, file.by]),
    [[photo, 'shop']],
    'the customer sees what it rests on',
  );
  assert.equal(await because(deduct(number, [photo])), 'not_received', 'once');
  await work();
  const mail = mails.find(({ text }) => text.includes('La semelle est usée.'))!;
  assert.equal(mail.to.address, 'Camille@Example.com');
  assert.match(mail.text, /25,00\s€ sur 95,00\s€/);
  await progress(number, { money: 'refunded' });
  assert.equal((await read(id)).dueBy, null);
});

test('a photo of the customer is no evidence against them', async () => {
  const { number, token } = await withdrawn();
  const response = await service.handle(
    new Request('https://service.example/v1/shops/nuage/files', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: Uint8Array.from(PIXEL),
    }),
  );
  const { id } = (await response.json()) as { id: string };
  await call('addEvidence', { number, token, body: { files: [{ id, lineId: null }] } });
  await progress(number, { goods: 'received' });
  assert.equal((await deduct(number, [id])).problem.code, 'file_unknown');
});

test('nothing is kept of a consumer who was not told of the right, or of goods that were not withdrawn', async () => {
  const untold = await withdrawn({ information: { informed: false } });
  const { id: photo } = await upload(untold.number);
  await progress(untold.number, { goods: 'received' });
  assert.equal((await deduct(untold.number, [photo])).problem.params!['because'], 'not_informed');

  const record = newOrder();
  await order(record);
  const { token } = await lookUp(record);
  const choice = { track: 'goodwill', reason: 'too_small', outcome: 'refund' } as const;
  const offer = await desk.quote(token, [{ lineId: 'b', quantity: 1, choice }]);
  const { number } = (await desk.submit(token, offer.id)).value.cases[0]!;
  const { id } = await upload(number);
  await progress(number, { goods: 'received' });
  assert.equal((await deduct(number, [id])).problem.params!['because'], 'not_withdrawn');
  assert.equal((await call('readReturn', { ...staff(), number })).value.clocks, null);
});

test('another shop can neither add a file to a case nor keep anything of it', async () => {
  const { number } = await withdrawn();
  assert.equal((await upload(number, 'lumina')).status, 404);
  const body = { items: [{ position: 0, amount: 1 }], text: 'x', evidence: ['x'] };
  assert.equal((await call('deductValue', { ...staff('lumina'), number, body })).problem.code, 'case_not_found');
});

test('what is declined is told to whoever stated it, in their language, with the reason and the words of the shop', async () => {
  for (const [locale, reason, guarantee] of [
    [
      'fr',
      'Le délai de rétractation a pris fin le jeudi 15 octobre 2026.',
      'La garantie légale de conformité reste entière',
    ],
    [
      'ro',
      'Perioada de retragere s-a încheiat joi, 15 octombrie 2026.',
      'Garanția legală de conformitate rămâne neatinsă',
    ],
    [
      'en',
      'The period for withdrawal ended on Thursday, 15 October 2026.',
      'The legal guarantee of conformity is not affected',
    ],
  ] as const) {
    mails.length = 0;
    const lines = [lineOf('a', { delivery: { status: 'delivered', on: '2026-10-01' } })];
    const seen = await state({ ...(await order(newOrder({ lines }))), name: 'Ana  Pop', locale });
    const params = { withdrawal: seen.id };
    const body = { accept: false, text: 'Livré le 1er octobre, signé par vous.' };
    const decided = (await call('decideWithdrawal', { ...staff(), params, body })).value;
    assert.equal(decided.lines[0]!.text, body.text);
    assert.equal(decided.dueBy, null);
    await work();
    const [mail] = mails.filter(({ to }) => to.name === 'Ana Pop');
    assert.ok(mail!.text.replace(/\s+/g, ' ').includes(reason), mail!.text);
    for (const part of [guarantee, body.text, seen.number]) assert.ok(mail!.text.includes(part), part);
  }
});
