import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locale, SelectedItem } from '@returns-portal/policy';
import type { Mail, OrderRecord } from '@returns-portal/server';
import { byPost, claim, goodwill, lineOf, newMarketOrder, newOrder, policyOf, withdrawal } from './fixtures.ts';
import { openForTests, waitFor } from './service-under-test.ts';

const sent: Mail[] = [];
let failures = 0;
const { service, errors, lookUp, quote, submit, put } = await openForTests({
  mailer: {
    send(mail) {
      if (failures > 0) {
        failures -= 1;
        return Promise.reject(new Error('The mail server is away'));
      }
      sent.push(mail);
      return Promise.resolve();
    },
  },
});

/** Submits and waits for the mail. */
const confirm = async (
  record: OrderRecord,
  items: readonly SelectedItem[],
  locale: Locale,
  methods: unknown = byPost,
) => {
  const { token } = await lookUp(await put(record));
  const offer = await quote(token, items, record.shop, methods);
  const { cases } = (await submit(token, offer.id, crypto.randomUUID(), locale, record.shop)).value;
  const mails = await waitFor('the mails', () => {
    const found = sent.filter(({ subject }) => cases.some(({ number }) => subject.includes(number)));
    return found.length === cases.length ? found : undefined;
  });
  return { cases, mails, mail: mails[0]!, number: cases[0]!.number };
};

test('a return, in French', async () => {
  const { mail, number } = await confirm(newOrder(), [goodwill('a', 2)], 'fr');
  assert.equal(mail.subject, `Votre retour ${number} est enregistré`);
  assert.deepEqual(mail.to, { name: 'Camille Dupont', address: 'Camille@Example.com' });
  assert.deepEqual(mail.from, { name: 'Atelier Nuage', address: 'returns@nuage.example' });
  assert.deepEqual(mail.replyTo, mail.from);
  assert.equal(mail.messageId, `${number}.confirmed@nuage.example`);
  for (const said of [
    'Bonjour Camille Dupont,',
    `Numéro de retour\n${number}\n`,
    '2 articles',
    '- 2\u00a0×\u00a0Pull a',
    'Bleu, M',
    'Remboursement\u00a0: 87,00\u00a0€, sur le moyen de paiement utilisé pour la commande.',
    // Fourteen days from Saturday 21 November, and over the weekend.
    'Renvoyez les articles au plus tard le lundi 7 décembre 2026.',
    'Vous avez choisi\u00a0: «\u00a0Par la poste\u00a0»',
    'Joignez le numéro.',
    '12 rue des Lilas',
    'https://nuage.example/returns',
    'Une question\u202f?',
  ]) {
    assert.ok(mail.text.includes(said), `${said}\n\n${mail.text}`);
  }
  assert.ok(mail.html.includes('<strong>lundi 7 décembre 2026</strong>'));
  assert.ok(mail.html.includes(`<strong>${number}</strong>`));
  assert.match(mail.html, /<html lang="fr">/);
  assert.doesNotMatch(mail.text, /Trop petit|rétractation|'/, 'no reason, no other track, no straight apostrophe');
  assert.doesNotMatch(`${mail.html}${mail.text}`, /https?:\S*(camille|R-|Nu-)/i, 'links hold nothing personal');
});

test('a withdrawal is called one and tells when it was received, in Romanian', async () => {
  const record = newOrder(
    {
      currency: 'RON',
      country: 'RO',
      timeZone: 'Europe/Bucharest',
      deliveries: [],
      lines: [lineOf('a', { seller: 'lumina', quantity: 20 })],
    },
    { shop: 'lumina', customer: { email: 'ana@example.ro', name: 'Ana Popescu' } },
  );
  const methods = [{ seller: 'lumina', code: 'post' }];
  const { mail, number } = await confirm(record, [withdrawal('a', 19)], 'ro', methods);
  assert.equal(mail.subject, `Am primit retragerea dumneavoastră din contract (${number})`);
  for (const said of [
    'Bună ziua, Ana Popescu,',
    'Retragerea dumneavoastră a fost primită sâmbătă, 21 noiembrie 2026, ora\u00a011:15 (EET).',
    '\n19 produse\n',
    'Rambursare: 855,00\u00a0lei, prin modalitatea de plată folosită la comandă.',
    'Vă rambursăm cel târziu sâmbătă, 5 decembrie 2026.',
    'Trimiteți produsele înapoi cel târziu luni, 7 decembrie 2026.',
    'Ați ales: „Prin poștă”',
  ]) {
    assert.ok(mail.text.includes(said), `${said}\n\n${mail.text}`);
  }
  assert.doesNotMatch(mail.text, /[şţŞŢ]|motiv|[Rr]etur(ul|uri)? /, 'comma below, no reason, not called a return');
});

test('Romanian counts in three forms', async () => {
  const order = () => newOrder({ deliveries: [], lines: [lineOf('a', { quantity: 120 })] });
  for (const [units, said] of [
    [1, '1 produs'],
    [2, '2 produse'],
    [20, '20 de produse'],
    [101, '101 produse'],
  ] as const) {
    const { mail } = await confirm(order(), [goodwill('a', units)], 'ro');
    assert.ok(mail.text.includes(`\n${said}\n`), `${said}\n\n${mail.text}`);
  }
});

test('each seller of a marketplace order has its own mail, in English, and store credit is called that', async () => {
  const methods = [
    { seller: 'wild-wool', code: 'post' },
    { seller: 'tin-lantern', code: 'post' },
  ];
  const { mails, cases } = await confirm(
    newMarketOrder(),
    [goodwill('w', 1, 'store_credit'), withdrawal('t', 1)],
    'en',
    methods,
  );
  const [wool, lantern] = cases.map(({ number }) => mails.find(({ subject }) => subject.includes(number))!);
  assert.match(wool!.subject, /^Your return R-.{8} is registered$/);
  assert.match(wool!.text, /Sold by Wild Wool/);
  assert.match(wool!.text, /Store credit: €49.50\./);
  assert.match(wool!.text, /You will receive this once the goods have reached us\./);
  assert.match(lantern!.subject, /^We have received your withdrawal \(R-.{8}\)$/);
  assert.match(lantern!.text, /Your withdrawal was received on Saturday, 21 November 2026 at 09:15 GMT\./);
  assert.match(lantern!.text, /We will refund you by Saturday, 5 December 2026 at the latest\./);
  assert.match(lantern!.html, /Sold by Tin &amp; Lantern/);
  assert.match(lantern!.html, /Lantern &lt;1&gt;/);
  assert.equal(lantern!.from.name, 'Harbour Market');
  assert.doesNotMatch(lantern!.html, /<a /, 'a shop without a page gets no link');
});

test('a claim asks to keep the goods until somebody answered', async () => {
  const { mail, number } = await confirm(newOrder(), [claim('a')], 'fr');
  assert.equal(mail.subject, `Votre demande de garantie ${number} est enregistrée`);
  assert.match(mail.text, /Merci de conserver les articles jusque-là\./);
  assert.doesNotMatch(mail.text, /Renvoyez|Remboursement|rue des Lilas/);
});

test('a mixture tells what may go now and what has to wait', async () => {
  const { mail } = await confirm(newOrder(), [claim('a'), withdrawal('a'), goodwill('b')], 'fr');
  assert.match(mail.subject, /^Votre retour/);
  assert.match(mail.text, /Votre rétractation a été reçue le samedi 21 novembre 2026 à 10\u00a0h\u00a015 \(UTC\+1\)\./);
  assert.match(
    mail.text,
    /Nous vous remboursons les articles de la rétractation au plus tard le samedi 5 décembre 2026, et les autres/,
  );
  assert.match(mail.text, /Demande en cours d’examen/);
  assert.match(mail.text, /Merci de conserver les articles en cours d’examen/);
});

test('what customers and shops wrote stays text', async () => {
  const evil = '<img src=x onerror=alert(1)> & "quotes"';
  const methods = policyOf('nuage').methods.map((method) => ({ ...method, address: [evil] }));
  await service.admin.publishPolicy(policyOf('nuage', { version: 'evil', effectiveFrom: '2026-11-15', methods }), {
    confirmed: true,
  });
  const record = newOrder(
    { placedOn: '2026-11-15', lines: [lineOf('a', { title: evil })] },
    { customer: { email: 'a@example.com', name: evil } },
  );
  const { mail } = await confirm(record, [goodwill('a')], 'en');
  assert.doesNotMatch(mail.html, /<img/);
  assert.equal(mail.html.split('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quotes&quot;').length, 4);
});

test('a mail server that is away for a moment costs a delay, not the mail', async () => {
  failures = 1;
  const { number } = await confirm(newOrder(), [withdrawal('b')], 'fr');
  assert.equal(sent.filter(({ subject }) => subject.includes(number)).length, 1);
  assert.deepEqual(
    errors.map(({ message }) => message),
    ['A job failed and will be tried again'],
  );
});
