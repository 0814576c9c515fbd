import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReturnCase } from '@returns-portal/contract';
import { createShopCarrier, type ReturnShipment } from '@returns-portal/server';
import { renderSlip } from '../dist/node/render-slip.js';
import { SHOPS } from './fixtures.ts';
import { plain, printPages, type FoundCode } from './printed-page.ts';
import { itemOf, methodOf, pointOf, shipmentOf } from './shipments.ts';

const carrier = createShopCarrier(renderSlip);

const slipOf = async (facts: Partial<ReturnShipment> = {}, returnCase: Partial<ReturnCase> = {}) => {
  const shipment = shipmentOf(facts, returnCase);
  const printed = await carrier.printable(shipment, await carrier.book(shipment));
  assert.ok(printed, 'there is a slip');
  const pages = await printPages(printed.bytes);
  return { printed, pages, text: pages.map(({ text }) => text).join('\n') };
};

const assertSays = (text: string, ...all: readonly string[]): void => {
  for (const said of all) assert.ok(text.includes(plain(said)), `${said}\n\n${text}`);
};

const textsOf = (codes: readonly FoundCode[], format: string): readonly string[] =>
  codes.filter((code) => code.format === format).map(({ text }) => text);

test('a slip, in French', async () => {
  const later = { day: '2026-12-21', endsAt: '2026-12-21T23:00:00Z' };
  const items = [itemOf(), itemOf({ title: 'Bonnet côtelé', variant: null, quantity: 2, sendBackBy: later })];
  const { pages, text, printed } = await slipOf({}, { items });
  assert.equal(pages.length, 1);
  assert.equal(printed.fileName, 'bordereau-R-7K3M9QXA.pdf');
  assertSays(
    text,
    'Atelier Nuage Bon de retour R-7K3M9QXA',
    'Numéro de retour R-7K3M9QXA',
    'À expédier au plus tard le lundi 7 décembre 2026',
    'Commande NU-1001',
    'Expéditeur Camille Dupont Destinataire Atelier 12 rue des Lilas 69002 Lyon',
    '1 Emballez soigneusement',
    '2 Découpez l’adresse le long des pointillés et collez-la sur le colis.',
    '3 Fermez le colis.',
    '4 Expédiez le colis au plus tard le lundi 7 décembre 2026 et conservez la preuve d’envoi.',
    'ouvrez cette page\u00a0: https://nuage.example/suivi',
    '3 articles dans ce colis 1\u00a0× Pull en mérinos «\u00a0Brume\u00a0» Bleu nuit, M 2\u00a0× Bonnet côtelé',
  );
  assert.doesNotMatch(text, /@|'|Vendu par|page \d/, 'no e-mail address, no straight apostrophe, no seller, no footer');
});

test('a withdrawal from a seller on a marketplace, dropped off at a place, in Romanian', async () => {
  const point = pointOf('p', {
    name: 'Chioșcul',
    address: ['Bd. Unirii nr. 2'],
    postcode: '030119',
    city: 'București',
  });
  const { text } = await slipOf(
    { locale: 'ro', point, customer: { email: 'x@y.ro', name: 'Ștefania Țîrlea' } },
    {
      seller: { id: 'lut', name: 'Țesături & Lut' },
      items: [itemOf({ title: 'Șervețele „În zori”', quantity: 20, choice: { track: 'withdrawal' } })],
      method: methodOf('drop_off'),
    },
  );
  assertSays(
    text,
    'Fișă de expediere',
    'Vândut de Țesături & Lut',
    'De predat cel târziu luni, 7 decembrie 2026',
    'Predați coletul cel târziu luni, 7 decembrie 2026 și păstrați dovada predării.',
    'Ați ales acest loc: Chioșcul, Bd. Unirii nr. 2, 030119 București',
    '20 de produse în acest colet',
    'Șervețele „În zori”',
    'Expeditor Ștefania Țîrlea',
  );
  assert.doesNotMatch(text, /[şţŞŢ]|[Rr]etur/, 'comma below, and a withdrawal is not called a return');
});

test('a pickup without an address or a page to follow it on, in English', async () => {
  const { pages, text } = await slipOf(
    { locale: 'en', followUrl: null, customer: { email: 'a@b.ie', name: 'Ann 🎁 O’Neill 👩‍👧' } },
    { method: methodOf('pickup', { address: [] }) },
  );
  assertSays(text, 'Return slip', 'From Ann O’Neill', 'Put this sheet into the parcel.', 'Hand the parcel over to');
  assertSays(text, 'This code holds the number above.', '1 item in this parcel');
  const codes = await pages[0]!.scan(150);
  assert.deepEqual(textsOf(codes, 'QRCode'), ['R-7K3M9QXA']);
  assert.deepEqual(textsOf(codes, 'Code128'), ['R-7K3M9QXA'], 'nothing is there to cut out');
});

test('both codes can be read from poor prints, and are large enough for old scanners', async () => {
  const { pages } = await slipOf();
  for (const dotsPerInch of [150, 200, 300]) {
    const codes = await pages[0]!.scan(dotsPerInch);
    assert.deepEqual(textsOf(codes, 'Code128'), ['R-7K3M9QXA', 'R-7K3M9QXA'], `at ${dotsPerInch} dots per inch`);
    assert.deepEqual(textsOf(codes, 'QRCode'), ['https://nuage.example/suivi'], `at ${dotsPerInch} dots per inch`);
    for (const { format, x, width } of codes) {
      // The number makes 145 modules, each 0.33 mm at least; ten of them stay white on the right.
      assert.ok(width >= (format === 'QRCode' ? 25 : 145 * 0.33), `${format} is ${width} mm wide`);
      assert.ok(x + width <= 210 - 10 * 0.4, `${format} ends ${x + width} mm from the left edge`);
    }
  }
});

test('a link too long for a code that can be read, or a number too long for bars, gives way', async () => {
  for (const length of [18, 74]) {
    const number = `R-${'7K3M9QXA'.repeat(9)}`.slice(0, length);
    const { pages, text } = await slipOf({ followUrl: `https://nuage.example/${'é'.repeat(200)}` }, { number });
    const codes = await pages[0]!.scan(300);
    assert.deepEqual(textsOf(codes, 'QRCode'), [number]);
    assert.deepEqual(textsOf(codes, 'Code128'), []);
    assertSays(text.replace(/ /g, ''), number);
  }
});

test('five hundred items flow onto pages that say which they are, and none is lost', async () => {
  const items = Array.from({ length: 500 }, (_, index) => itemOf({ title: `Article ${index + 1}.`, variant: 'Rouge' }));
  const { pages, text } = await slipOf({}, { items });
  assert.ok(pages.length > 5);
  const listed = [...text.matchAll(/1 × Article (\d+)\. Rouge/g)].map(([, nth]) => Number(nth));
  assert.deepEqual(
    listed,
    items.map((_, index) => index + 1),
  );
  for (const [index, page] of pages.entries()) assertSays(page.text, `page ${index + 1} sur ${pages.length}`);
  assertSays(pages[1]!.text, 'Bon de retour R-7K3M9QXA · Atelier Nuage');
});

test('whatever is long takes its room, and all of it is there', async () => {
  const lines = Array.from({ length: 8 }, (_, index) => `Bâtiment ${index}, ${'entrée nord, '.repeat(6)}quai ${index}`);
  const rules = Array.from(
    { length: 12 },
    (_, index) => `${index + 1}. Consigne ${index + 1} ${'à suivre '.repeat(12)}fin`,
  );
  const text300 = `${'percale lavée '.repeat(20)}fin`;
  const { text, pages } = await slipOf(
    {
      shop: { ...SHOPS[0]!, name: 'Manufacture '.repeat(10).trim() },
      customer: { email: 'x@y', name: 'M'.repeat(200) },
    },
    {
      orderNumber: 'N'.repeat(60),
      items: [itemOf({ title: text300, variant: text300 })],
      method: methodOf('own_carrier', {
        address: lines,
        labels: { fr: text300, ro: 'x', en: 'x' },
        instructions: { fr: rules.join('\r\n'), ro: 'x', en: 'x' },
      }),
    },
  );
  assertSays(text, ...lines, ...rules.map((rule, index) => `${index + 3} ${rule.replace(/^\d+\. /, '')}`), text300);
  assertSays(text, '15 Expédiez le colis');
  assert.ok(
    pages.some((page) => lines.every((line) => page.text.includes(plain(line)))),
    'an address is cut out of one page',
  );
  assert.equal(text.replace(/\s/g, '').match(/M{200}/g)?.length, 1);
  assert.equal(text.replace(/\s/g, '').match(/N{60}/g)?.length, 1);
});

test('what is hidden in a text does not reach the paper', async () => {
  const items = [
    itemOf({ title: 'A\u0000\u202Ebcd\u202C\n\te\u001b[31m', variant: '\u200f\u200b' }),
    itemOf({ title: '🎁', variant: `z${'\u0301\u0307\u0302\u030c'.repeat(20)}` }),
    itemOf({ title: 'w'.repeat(5000), variant: 'Київ Ελλάδα' }),
    itemOf({ title: 'Thé\u00a0: 4\u00a0€', variant: 's\u0326' }),
  ];
  const { pages, text } = await slipOf({}, { items });
  assertSays(text, '1 × A bcd e [31m 1 × – ', 'Київ Ελλάδα', 'Thé : 4 € ș');
  assert.doesNotMatch(text.replaceAll('\n', ''), /[\p{Cc}\p{Cf}]/u);
  assert.ok((text.match(/\p{M}/gu)?.length ?? 0) <= 2, 'no tower of accents');
  assert.equal(text.match(/w/g)?.length, 5000);
  assert.ok(pages.length > 1);
});

test('what waits for an answer is not packed', async () => {
  const waiting = itemOf({ title: 'Lampe', goods: 'requested' });
  const kept = itemOf({ title: 'Vase', sendBackBy: null });
  const { text } = await slipOf({}, { items: [itemOf(), waiting, kept] });
  assertSays(text, '1 article dans ce colis', 'Merci de conserver les articles encore en cours d’examen');
  assert.doesNotMatch(text, /Lampe|Vase/);
  for (const items of [[waiting], [kept], []]) {
    const shipment = shipmentOf({}, { items });
    assert.equal(await carrier.printable(shipment, await carrier.book(shipment)), null);
  }
});

test('the file tells its language and its structure, and brings its fonts', async () => {
  for (const locale of ['fr', 'ro', 'en'] as const) {
    const { printed } = await slipOf({ locale });
    const file = Buffer.from(printed.bytes).toString('latin1');
    assert.match(file, new RegExp(`/Lang \\(${locale}\\)`));
    assert.match(file, /\/Marked true/);
    assert.match(file, /\/S \/H1/);
    assert.match(file, /\/DisplayDocTitle true/);
    assert.equal(
      [...file.matchAll(/\/BaseFont \/\w+\+SourceSans3-/g)].length,
      [...file.matchAll(/\/BaseFont/g)].length,
    );
  }
});
