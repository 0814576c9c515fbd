import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CASE_EVENTS } from '@returns-portal/contract';
import { LOCALES } from '@returns-portal/policy';
import { inScheme } from '../dist/mails/in-scheme.js';
import { mailPreviews } from '../dist/mails/mail-previews.js';
import { makeSampleMails } from '../dist/mails/make-sample-mails.js';
import { recipientsOf } from '../../../packages/server/dist/events/recipients.js';

/** A Sunday, so that the days that nothing rolls over are seen to be so. */
const NOW = new Date('2026-11-22T09:15:00Z');
const samples = await makeSampleMails(NOW);

const name = ({ letter, locale }: (typeof samples)[number]) => `${letter} in ${locale}`;

const BESIDE_CASES = [
  'code_requested',
  'withdrawal_declared',
  'withdrawal_task_opened',
  'withdrawal_declined',
  'refund_failed',
  'due_reminded',
  'feedback_asked',
];

test('every event of which somebody gets a mail has one in every language', () => {
  const wanted = CASE_EVENTS.filter((type) => recipientsOf({ webhooks: [] }, { type, by: 'shop' }).length > 0);
  for (const event of [...wanted, ...BESIDE_CASES]) {
    for (const locale of LOCALES) {
      const found = samples.some((sample) => sample.letter.split('.')[0] === event && sample.locale === locale);
      assert.ok(found, `${event} in ${locale}: walk to it in examples/demo/src/mails/`);
    }
  }
});

/** The words of a mail, whatever draws them. */
const wordsOf = (text: string): string => text.replace(/[\s>-]+/g, '');

const plain = (html: string): string =>
  html
    .replace(/^[\s\S]*<main>/, '')
    .replace(/href="([^"]*)">([^<]*)/g, '>$2 $1')
    .replace(/<[^>]*>/g, ' ')
    .replace(
      /&(amp|lt|gt|quot|#39);/g,
      (_entity, code: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[code] ?? "'",
    );

test('HTML and text say the same', () => {
  for (const { mail, ...sample } of samples) {
    const shop = mail.from.name;
    // The shop's name stands above in one and below in the other.
    const html = plain(mail.html).replace(shop, '') + shop;
    assert.equal(wordsOf(html), wordsOf(mail.text), name({ mail, ...sample }));
  }
});

test('nothing is left open, and nothing of a mail is for machines', () => {
  for (const { mail, locale, ...sample } of samples) {
    const all = `${mail.subject}\n${mail.text}`;
    const about = name({ mail, locale, ...sample });
    assert.doesNotMatch(all, /undefined|NaN|\[object|\$\{|function|=>|\b(null|true|false)\b|[a-z]_[a-z]+_/, about);
    assert.doesNotMatch(mail.html, /<(img|script|link)|\sstyle="|https?:\/\/(?!\w[\w-]*\.example\/)/, about);
    assert.match(mail.html, new RegExp(`<html lang="${locale}">`), about);
    assert.equal(mail.html.split('<h1>').length, 2, about);
    assert.ok(mail.subject.length > 0 && mail.subject.length <= 100, `${about}: ${mail.subject}`);
    assert.doesNotMatch(mail.subject, /Camille|Ioana|Aoife|@/, about);
  }
});

test('each language is written as it is', () => {
  for (const { mail, locale, ...sample } of samples) {
    const about = `${name({ mail, locale, ...sample })}\n`;
    // Without what somebody wrote, or a machine.
    const all = `${mail.subject}\n${mail.text}`.replace(/^(https?:|> ).*$/gm, '');
    assert.doesNotMatch(all, /[a-zà-ÿ]'[a-zà-ÿ]/i, `${about}a typographic apostrophe`);
    if (locale === 'fr') {
      assert.doesNotMatch(all, /[^\s\u00a0\u202f:\d*][:;?!](?=\s)| [:;?!»]|« /, `${about}spaces that do not break`);
      assert.doesNotMatch(all, /(?<!\p{L})(tu|ton|tes|ta|toi)(?!\p{L})/iu, `${about}formal address`);
    }
    if (locale === 'ro')
      assert.doesNotMatch(all, /[şţŞŢ]|“|(?<!\p{L})(te|tău|ta|tine)(?!\p{L})/u, `${about}comma below, „…”`);
    if (locale !== 'en')
      assert.doesNotMatch(all, /(?<!\p{L})(your|refund|order|please)(?!\p{L})/iu, `${about}no English`);
  }
});

test('the previews show each of them, light and dark', async () => {
  const app = mailPreviews(() => Promise.resolve(samples));
  const index = await (await app.request('/')).text();
  for (const { letter, locale } of samples) assert.ok(index.includes(`href="/mails/${letter}/${locale}"`));
  const page = await (await app.request('/refund_paid/fr')).text();
  assert.ok(page.includes('src="/mails/refund_paid/fr/dark"') && page.includes('Votre remboursement est en route'));
  const framed = await app.request('/refund_paid/fr/dark');
  assert.match(framed.headers.get('content-security-policy') ?? '', /default-src 'none'/);
  assert.equal((await app.request('/refund_paid/de')).status, 404);
  const [{ mail }] = samples as [(typeof samples)[number]];
  assert.match(inScheme(mail.html, 'dark'), /@media all/);
  assert.match(inScheme(mail.html, 'light'), /@media not all/);
  assert.doesNotMatch(inScheme(mail.html, 'dark'), /light dark/);
});
