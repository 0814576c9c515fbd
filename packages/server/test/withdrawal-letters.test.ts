import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WITHDRAWAL_TASKS, type WithdrawalReceipt, type WithdrawalRequest } from '@returns-portal/contract';
import type { Locale } from '@returns-portal/policy';
import type { Mail } from '@returns-portal/server';
import { mailTexts } from '../dist/mail/text/index.js';
import { plain, printPages } from './printed-page.ts';
import { openForTests, waitFor } from './service-under-test.ts';
import { newStatement } from './statements.ts';

const mails: Mail[] = [];
const { service, call, clock } = await openForTests({
  mailer: {
    send(mail) {
      mails.push(mail);
      return Promise.resolve();
    },
  },
});

const declare = async (body: WithdrawalRequest, shop = 'nuage') =>
  (await call('declareWithdrawal', { shop, body })).value;
const mailOf = ({ number }: WithdrawalReceipt) =>
  waitFor('the acknowledgement', () => mails.find(({ messageId }) => messageId.startsWith(`${number}.received@`)));
const open = (path: string) => service.handle(new Request(`https://service.example${path}`));
const textOf = async (path: string) => (await open(path)).text();
const pagesOf = async (path: string) => printPages(new Uint8Array(await (await open(path)).arrayBuffer()));

const assertSays = (text: string, ...all: readonly string[]): void => {
  for (const said of all) assert.ok(plain(text).includes(plain(said)), `${said}\n\n${text}`);
};

const KEPT = { confirmedAt: '2026-11-21T08:00:00Z', sentAt: '2026-11-21T09:00:30Z' };

/** One statement a language, and what must be said about it. */
const STATEMENTS: Readonly<Record<Locale, readonly [WithdrawalRequest, readonly string[]]>> = {
  fr: [
    newStatement({
      statement: {
        name: 'Élodie Châtaignier',
        contract: 'Commande NU-1042',
        email: 'elodie@example.com',
        lines: [{ line: 'a', title: 'Pull «\u00a0Brume\u00a0»', quantity: 2 }],
        text: 'Merci.\nBonne journée.',
      },
      shown: {
        text: 'Je vous notifie ma rétractation.\n\nÉlodie Châtaignier',
        entry: 'Renoncer au contrat ici',
        confirm: 'Confirmer la rétractation',
      },
    }),
    [
      'Bonjour Élodie Châtaignier,',
      'Nous avons bien reçu votre déclaration de rétractation.',
      'ne constitue pas une décision',
      'Date et heure de la soumission',
      'samedi 21 novembre 2026 à 10\u00a0h\u00a015\u00a0min\u00a000\u00a0s (heure normale d’Europe centrale, UTC+01:00)',
      '2026-11-21T09:15:00.000Z (temps universel, UTC)',
      'Je vous notifie ma rétractation.',
      'Contrat Commande NU-1042',
      '2\u00a0×\u00a0Pull «\u00a0Brume\u00a0»',
      '«\u00a0Renoncer au contrat ici\u00a0» «\u00a0Confirmer la rétractation\u00a0»',
    ],
  ],
  ro: [
    newStatement({
      locale: 'ro',
      timeZone: 'Europe/Bucharest',
      statement: { name: 'Ștefania Țîrlea', contract: 'Comanda RO-7', email: 'stefania@example.ro' },
      shown: {
        text: 'Vă informez cu privire la retragerea mea din contract.\nȘtefania Țîrlea',
        entry: 'Retrageți-vă din contract aici',
        confirm: 'Confirmați retragerea',
      },
      device: KEPT,
    }),
    [
      'Bună ziua, Ștefania Țîrlea,',
      'Am primit declarația dumneavoastră de retragere din contract.',
      'nu reprezintă o decizie',
      'Data și ora confirmării dumneavoastră sâmbătă, 21 noiembrie 2026, ora\u00a010:14:30 (ora standard a Europei de Est, UTC+02:00)',
      'Data și ora primirii sâmbătă, 21 noiembrie 2026, ora\u00a011:15:00 (ora standard a Europei de Est, UTC+02:00)',
      'Dispozitivul dumneavoastră nu a putut trimite declarația',
      'Vă informez cu privire la retragerea mea din contract.',
      'Contract Comanda RO-7',
      'Întregul contract',
      '„Retrageți-vă din contract aici” „Confirmați retragerea”',
    ],
  ],
  en: [
    newStatement({
      locale: 'en',
      timeZone: 'Europe/Dublin',
      statement: { name: 'Ann O’Neill', contract: 'the blue jumper', email: 'ann@example.ie' },
      shown: {
        text: 'I hereby give notice that I withdraw from my contract.\n\nAnn O’Neill',
        entry: 'Withdraw from contract here',
        confirm: 'Confirm withdrawal',
      },
    }),
    [
      'Hello Ann O’Neill,',
      'We have received your statement of withdrawal from the contract.',
      'is not a decision about it',
      'Saturday, 21 November 2026 at 09:15:00 (Greenwich Mean Time, UTC+00:00)',
      'I hereby give notice that I withdraw from my contract.',
      'Contract the blue jumper',
      'The whole contract',
      '“Withdraw from contract here” “Confirm withdrawal”',
    ],
  ],
};

for (const [locale, [said, all]] of Object.entries(STATEMENTS)) {
  test(`the acknowledgement in ${locale}: a mail with a PDF, the same to download, as text too`, async () => {
    const receipt = await declare(said);
    const mail = await mailOf(receipt);
    assert.deepEqual(mail.to, { name: said.statement.name, address: said.statement.email });
    assert.deepEqual(mail.replyTo, { name: 'Atelier Nuage', address: 'returns@nuage.example' });
    assert.ok(mail.subject.includes(receipt.number));
    assertSays(mail.text.replaceAll('\n> ', '\n'), ...all, receipt.hash, receipt.number);
    const text = await textOf(receipt.receipts.text.path);
    const [, ...withoutGreeting] = all;
    assertSays(text.replaceAll('\n> ', '\n'), ...withoutGreeting, receipt.hash, receipt.number);
    assert.ok(
      text.includes(
        said.shown.text
          .split('\n')
          .map((line) => `> ${line}`.trimEnd())
          .join('\n'),
      ),
      'to the letter',
    );
    const pages = await pagesOf(receipt.receipts.pdf.path);
    assert.equal(pages.length, 1);
    assertSays(
      pages[0]!.text.replaceAll('\n', ' '),
      withoutGreeting[0]!,
      receipt.hash,
      receipt.number,
      ...said.shown.text.split('\n'),
    );
    const attached = await printPages(mail.attachments![0]!.bytes);
    assert.equal(attached[0]!.text, pages[0]!.text);
    for (const words of [mail.text, text]) {
      assert.doesNotMatch(words, /[şţŞŢ]|'|https?:/, 'comma below, no straight apostrophe, no link');
    }
  });
}

test('receipts open by their links alone, for a day', async () => {
  const { receipts } = await declare(newStatement());
  const pdf = await open(receipts.pdf.path);
  assert.equal(pdf.headers.get('content-type'), 'application/pdf');
  assert.match(pdf.headers.get('content-disposition') ?? '', /^attachment; filename="accuse-de-reception-W-\w+\.pdf"$/);
  const text = await open(receipts.text.path);
  assert.equal(text.headers.get('content-type'), 'text/plain; charset=utf-8');
  const over = async (path: string) => ((await (await open(path)).json()) as { code: string }).code;
  assert.equal(await over(receipts.pdf.path.replace('/pdf?', '/txt?')), 'link_over');
  assert.equal(await over(receipts.pdf.path.replace(/signature=../, 'signature=00')), 'link_over');
  assert.equal(await over(receipts.pdf.path.replace('nuage', 'lumina')), 'link_over');
  const before = clock.time;
  clock.time = new Date(before.getTime() + 23.9 * 60 * 60 * 1000);
  assert.equal((await open(receipts.pdf.path)).status, 200);
  clock.time = new Date(before.getTime() + 24.1 * 60 * 60 * 1000);
  assert.equal(await over(receipts.pdf.path), 'link_over');
  clock.time = before;
});

test('what somebody types ends no header, is no HTML, and writes to nobody else', async () => {
  const said = newStatement({
    statement: {
      name: 'Eve\r\nBcc: all@example.com <b>"Bold"</b>\u202e',
      contract: '<img src=x onerror=alert(1)>\u0000'.replace('\0', ''),
      email: 'eve@example.com',
      text: '<script>alert(1)</script>',
      lines: [{ title: '</li><a href="https://evil.example">', quantity: 1 }],
    },
    shown: { text: '</blockquote><h1>Paid</h1>', entry: '<i>', confirm: '</i>' },
  });
  const mail = await mailOf(await declare(said));
  assert.equal(mail.to.name, 'Eve Bcc: all@example.com <b>"Bold"</b>');
  assert.doesNotMatch(mail.html, /<(img|script|b|i|a)[ >]|<h1>Paid/);
  assert.ok(mail.html.includes('&lt;script&gt;'));
  for (const email of [
    'a@b.example, c@d.example',
    'A <a@b.example>',
    'a@b.example\r\nBcc: c@d.example',
    '"a b"@c.example',
  ]) {
    const receipt = await declare(newStatement({ statement: { name: 'Eve', contract: 'X', email } }));
    const called = await waitFor('the mail to staff', () =>
      mails.find(
        ({ to, text }) =>
          to.address === 'returns@nuage.example' &&
          text.includes(receipt.number) &&
          text.includes('L’accusé de réception ne parvient pas'),
      ),
    );
    assert.deepEqual(called.replyTo, { name: 'Atelier Nuage', address: 'returns@nuage.example' });
  }
  const addressed = new Set(mails.map(({ to }) => to.address));
  assert.ok(!addressed.has('c@d.example') && !addressed.has('a@b.example'));
});

test('staff is told which statement, what to do and by when', async () => {
  const receipt = await declare(
    newStatement({
      locale: 'ro',
      timeZone: 'Europe/Bucharest',
      statement: { name: 'Ana', contract: 'Comanda 7', email: 'nicio adresă' },
    }),
  );
  const mail = await waitFor('the mail to staff', () =>
    mails.find(({ to, text }) => to.address === 'returns@nuage.example' && text.includes(receipt.number)),
  );
  assert.equal(mail.subject, `Retragerea ${receipt.number} necesită o acțiune`);
  assertSays(
    mail.text,
    'Confirmarea de primire nu ajunge la destinatar. Vă rugăm să contactați consumatorul pe altă cale.',
    'De rezolvat cel târziu sâmbătă, 21 noiembrie 2026.',
    'Comanda 7',
    'nicio adresă',
    'sâmbătă, 21 noiembrie 2026, ora\u00a011:15:00',
  );
});

test('each task has its sentence in each language', () => {
  for (const { task } of Object.values(mailTexts)) {
    const sentences = WITHDRAWAL_TASKS.map((kind) => task.toDo[kind]);
    assert.equal(new Set(sentences).size, WITHDRAWAL_TASKS.length);
    for (const sentence of sentences) assert.match(sentence, /^\p{Lu}.*\.$/su);
  }
});

test('a long statement takes its pages, and nothing of it is lost', async () => {
  const lines = Array.from(
    { length: 150 },
    (_, index) => `Ligne ${index + 1} du texte, ${'mot '.repeat(10)}fin ${index + 1}.`,
  );
  const said = newStatement({ shown: { text: lines.join('\n'), entry: 'Renoncer', confirm: 'Confirmer' } });
  const pages = await pagesOf((await declare(said)).receipts.pdf.path);
  assert.ok(pages.length > 2);
  const text = pages.map((page) => page.text).join(' ');
  for (const line of lines) assertSays(text, line);
});
