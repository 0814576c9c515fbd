import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Delivery } from '@returns-portal/contract';
import type { Locale, Method, SelectedItem } from '@returns-portal/policy';
import type { Mail, OrderRecord } from '@returns-portal/server';
import {
  byPost,
  claim,
  goodwill,
  lineOf,
  newMarketOrder,
  newOrder,
  NOW,
  policyOf,
  SHOPS,
  withdrawal,
} from './fixtures.ts';
import { createMemoryCarrier } from './memory-carrier.ts';
import { openForTests, waitFor, type CallOptions } from './service-under-test.ts';

/** Every mail that was handed over, in order, also where the mail server then said no. */
const tried: Mail[] = [];
/** What the mail server answers. */
let answer: (mail: Mail) => Promise<void> = () => Promise.resolve();
const memoryCarrier = createMemoryCarrier();
const { service, call, clock, lookUp, quote, put } = await openForTests({
  // Without tracking numbers: a return of which a parcel is announced waits for it.
  carrier: {
    ...memoryCarrier,
    book: async (shipment) => ({ ...(await memoryCarrier.book(shipment)), trackingNumber: null }),
    printable: ({ returnCase: { method, number } }) =>
      Promise.resolve(
        method?.kind === 'own_carrier'
          ? {
              kind: 'slip',
              type: 'application/pdf',
              fileName: `${number}.pdf`,
              bytes: new TextEncoder().encode('%PDF-'),
            }
          : null,
      ),
  },
  mailer: {
    send(mail) {
      tried.push(mail);
      return answer(mail);
    },
  },
});

const DAY = 24 * 60 * 60 * 1000;
const [post] = policyOf('nuage').methods;
assert.ok(post);
const methods: readonly Method[] = [
  post,
  { ...post, code: 'counter', kind: 'in_store', address: [] },
  { ...post, code: 'point', kind: 'drop_off' },
  { ...post, code: 'fetch', kind: 'pickup' },
  { ...post, code: 'code', kind: 'paperless_code' },
];
await service.admin.publishPolicy(policyOf('nuage', { version: 'counter', effectiveFrom: '2026-01-02', methods }), {
  confirmed: true,
});
const scopes = ['returns:read', 'returns:write', 'deliveries:read'] as const;
const key = await service.admin.createKey({ shop: 'nuage', name: 'mails', scopes: [...scopes] });

const mailsAbout = (word: string): Mail[] =>
  tried.filter(({ subject, text }) => subject.includes(word) || text.includes(word));

const mailThat = (what: string, fits: (mail: Mail) => boolean): Promise<Mail> =>
  waitFor(what, () => tried.find(fits), 20);

const deliveriesOf = async (event: string, caseNumber: string | null): Promise<Delivery[]> => {
  const query = { limit: '100' };
  const { deliveries } = (await call('listDeliveries', { token: key, query })).value;
  return deliveries.filter((delivery) => delivery.event === event && delivery.caseNumber === caseNumber);
};

/** Until nothing of the kind waits any more, so that what is not there by then never comes. */
const settled = (event: string, caseNumber: string | null): Promise<Delivery[]> =>
  waitFor(
    `${event} to be settled`,
    async () => {
      const deliveries = await deliveriesOf(event, caseNumber);
      return deliveries.length > 0 && deliveries.every(({ state }) => state === 'sent') ? deliveries : undefined;
    },
    20,
  );

interface Opened {
  readonly record: OrderRecord;
  readonly token: string;
  readonly number: string;
}

/** A submitted return of which the confirmation has gone out. */
const open = async (
  items: readonly SelectedItem[],
  locale: Locale = 'en',
  record: OrderRecord = newOrder(),
  methods: unknown = byPost,
  handOver: object = {},
): Promise<Opened> => {
  const { token } = await lookUp(await put(record));
  const offer = await quote(token, items, record.shop, methods);
  const { cases } = (
    await call('submitReturn', {
      shop: record.shop,
      token,
      headers: { 'idempotency-key': crypto.randomUUID() },
      body: { quoteId: offer.id, locale, handOvers: [{ seller: 'nuage', ...handOver }] },
    })
  ).value;
  const { number } = cases[0]!;
  await mailThat('the confirmation', ({ subject }) => subject.includes(number));
  return { record, token, number };
};

const say = async (side: 'addMessage' | 'answerMessage', options: CallOptions): Promise<void> => {
  assert.equal((await call(side, options)).status, 200);
};

const saysAll = (mail: Mail, sentences: readonly string[]): void => {
  for (const said of sentences) assert.ok(mail.text.includes(said), `${said}\n\n${mail.text}`);
};

/** What holds for every mail. */
const isProper = (mail: Mail): void => {
  assert.match(mail.messageId, /^[\w.-]+@nuage\.example$/);
  assert.deepEqual(mail.from, { name: 'Atelier Nuage', address: 'returns@nuage.example' });
  for (const header of [mail.subject, mail.messageId, mail.to.name, mail.replyTo.name]) {
    assert.doesNotMatch(header, /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
  }
  assert.ok(mail.html.includes('#7a4b2f') && mail.html.includes('<p class="shop">Atelier Nuage</p>'));
  assert.doesNotMatch(mail.html, /&amp;(?:amp|lt|gt|quot|#39);/, 'escaped once');
  assert.doesNotMatch(`${mail.subject}${mail.text}`, /undefined|null|\[object|[şţŞŢ]/);
};

const by = (code: string) => [{ seller: 'nuage', code }];

const cancel = async ({ token, number }: Pick<Opened, 'token' | 'number'>): Promise<void> => {
  assert.equal((await call('cancelReturn', { token, number })).value.case.status, 'cancelled');
};
const cancelled = (number: string): Promise<Mail> =>
  mailThat('the cancellation', ({ subject }) => subject.includes(number) && /cancel|annul|anulat/.test(subject));

const sealed = { ...SHOPS[0]!, id: 'sealed', lookup: { contacts: ['email'], code: true } } as const;
await service.admin.putShop(sealed);
await service.admin.publishPolicy(policyOf('sealed'), { confirmed: true });

/** Asks for a code, and answers what names it. */
const askForCode = async (number: string, email: string, locale?: Locale): Promise<string> => {
  const { problem } = await call('lookUpOrder', { shop: 'sealed', body: { number, email, locale } });
  assert.equal(problem.code, 'code_required');
  return (problem.params as { verification: string }).verification;
};

const sealedOrder = (country: string, timeZone: string): Promise<OrderRecord> => {
  const lines = [lineOf('a', { seller: 'sealed', title: 'A secret thing' })];
  return put(newOrder({ country, timeZone, lines, deliveries: [] }, { shop: 'sealed' }));
};

const CODES = [
  [
    ['FR', 'Europe/Paris', undefined],
    /^(\d{6}) est votre code pour accéder à votre commande$/,
    'Il est valable 10 minutes, jusqu’à 10\u00a0h\u00a025 (UTC+1), et ne sert qu’une fois.',
  ],
  [
    ['RO', 'Europe/Bucharest', undefined],
    /^(\d{6}) este codul dumneavoastră de acces la comandă$/,
    'Este valabil 10 minute, până la ora\u00a011:25 (EET), și poate fi folosit o singură dată.',
  ],
  [
    ['IE', 'Europe/Dublin', undefined],
    /^(\d{6}) is your code to open your order$/,
    'It is valid for 10 minutes, until 09:25 GMT, and can be used once.',
  ],
  [['FR', 'Europe/Paris', 'ro'], /^(\d{6}) este codul/, 'Nimeni din partea magazinului nu vă va cere acest cod.'],
] as const;

for (const [[country, timeZone, locale], subject, said] of CODES) {
  test(`a code for an order to ${country}, asked for in ${locale ?? 'no language'}`, async () => {
    const { order, customer } = await sealedOrder(country, timeZone);
    const verification = await askForCode(order.number, customer.email, locale);
    const mail = await mailThat('the code', ({ text }) => text.includes(order.number));
    isProper(mail);
    const code = subject.exec(mail.subject)?.[1];
    assert.ok(code, mail.subject);
    saysAll(mail, [`\n${code}\n`, said]);
    assert.ok(mail.html.replace(/<[^>]+>/g, '').includes(`\n${code}\n`), 'nothing between the digits');
    assert.deepEqual(mail.to, { name: 'Camille Dupont', address: customer.email });
    assert.doesNotMatch(`${mail.html}${mail.text}`, /secret|Bleu|href/);
    const opened = await call('confirmCode', { shop: 'sealed', params: { verification }, body: { code } });
    assert.equal(opened.value.order.number, order.number);
  });
}

test('nobody gets a code for an order that is not theirs', async () => {
  const { order, customer } = await sealedOrder('FR', 'Europe/Paris');
  await askForCode(order.number, 'somebody@example.com');
  await askForCode('no-such-order', customer.email);
  const before = tried.length;
  await askForCode(order.number, customer.email);
  await mailThat('the one code', ({ text }) => text.includes(order.number));
  const other = await service.admin.createKey({ shop: 'sealed', name: 'mails', scopes: ['deliveries:read'] });
  await waitFor('all three to be settled', async () => {
    const { deliveries } = (await call('listDeliveries', { shop: 'sealed', token: other })).value;
    return deliveries.every(({ state }) => state === 'sent') || undefined;
  });
  assert.equal(mailsAbout(order.number).length, 1);
  assert.equal(tried.slice(before).length, 1);
});

test('a cancelled return, in French', async () => {
  const opened = await open([goodwill('a', 2)], 'fr');
  await cancel(opened);
  const mail = await cancelled(opened.number);
  isProper(mail);
  assert.equal(mail.subject, `Votre retour ${opened.number} est annulé`);
  assert.equal(mail.to.address, 'Camille@Example.com');
  assert.deepEqual(mail.replyTo, mail.from);
  saysAll(mail, [
    'Bonjour Camille Dupont,',
    '2 articles',
    'Gardez les articles\u00a0: il n’y a rien à renvoyer.',
    'merci de répondre à cet e-mail\u00a0:',
    'Vous pouvez demander un nouveau retour tant que les délais ne sont pas écoulés.',
    'https://nuage.example/returns',
  ]);
  assert.doesNotMatch(mail.text, /rétractation|Trop petit|12 rue des Lilas/);
});

test('a withdrawal that is taken back says that both sides agree, in Romanian', async () => {
  const opened = await open([withdrawal('a')], 'ro');
  await cancel(opened);
  const mail = await cancelled(opened.number);
  isProper(mail);
  assert.equal(mail.subject, `Retragerea din contract a fost anulată la cererea dumneavoastră (${opened.number})`);
  saysAll(mail, [
    'Prin urmare, de comun acord, declarația dumneavoastră de retragere nu mai produce efecte',
    'Vă puteți exercita din nou dreptul de retragere cât timp termenul de retragere nu a expirat.',
  ]);
  assert.doesNotMatch(mail.text, /motiv|returul/);
});

test('a mixture that is cancelled tells what was withdrawn from', async () => {
  const opened = await open([withdrawal('a'), goodwill('b'), claim('a')], 'en');
  await cancel(opened);
  const mail = await cancelled(opened.number);
  isProper(mail);
  saysAll(mail, ['Bleu, M\n  Withdrawal\n', 'For the goods marked “Withdrawal”', 'There will be no refund']);
  assert.equal(mail.text.split('  Withdrawal\n').length, 2);
});

test('a cancelled claim waits for nobody', async () => {
  const opened = await open([claim('a')], 'fr');
  await cancel(opened);
  const mail = await cancelled(opened.number);
  isProper(mail);
  assert.equal(mail.subject, `Votre demande de garantie ${opened.number} est annulée`);
  saysAll(mail, ['Vous pouvez signaler de nouveau le défaut tant que la garantie court.']);
});

const EVIL = [
  'Line one <script>alert(1)</script> & "more"',
  '',
  '\tsecond\u0007 line\r\nBcc: everybody@example.com\r\n\r\nשלום \u202Edeb\u202C 📦 & co',
].join('\n');

test('a message from the shop reaches the customer as it was written', async () => {
  const { number } = await open([goodwill('a')], 'fr');
  const text = EVIL + 'é'.repeat(4000 - EVIL.length);
  await say('answerMessage', { token: key, number, body: { id: 'from-shop', text } });
  const mail = await mailThat(
    'the message',
    ({ subject }) => subject.includes(number) && subject.startsWith('Un message'),
  );
  isProper(mail);
  assert.equal(mail.subject, `Un message au sujet de votre retour ${number}`);
  assert.deepEqual([mail.to.address, mail.replyTo.address], ['Camille@Example.com', 'returns@nuage.example']);
  saysAll(mail, [
    '> Line one <script>alert(1)</script> & "more"\n>\n> \tsecond line\n> Bcc: everybody@example.com\n>\n> שלום',
    '📦 & coééé',
    'Vous pouvez répondre directement à cet e-mail ou nous écrire sur la page des retours.',
    'Suivre votre retour\nhttps://nuage.example/returns',
  ]);
  assert.equal(mail.text.split('é'.repeat(3000)).length, 2, 'nothing is cut off');
  assert.doesNotMatch(mail.html, /<script/);
  assert.ok(
    mail.html.includes('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;<br><br>\tsecond line<br>Bcc'),
  );
  assert.ok(mail.html.includes('<blockquote dir="auto">'));
});

test('a message from the customer reaches the shop, and an answer to it the customer', async () => {
  const { token, number } = await open([withdrawal('a')], 'ro');
  await say('addMessage', { token, number, body: { id: 'from-customer', text: 'Bună ziua!\nMulțumesc.' } });
  const mail = await mailThat('the message', ({ subject }) => subject.includes(`despre ${number}`));
  isProper(mail);
  assert.equal(mail.subject, `Mesaj nou de la client despre ${number}`);
  assert.deepEqual(mail.to, mail.from);
  assert.deepEqual(mail.replyTo, { name: 'Camille Dupont', address: 'Camille@Example.com' });
  saysAll(mail, ['Camille Dupont v-a scris despre comanda nr.\u00a0Nu-', '> Bună ziua!\n> Mulțumesc.']);
  await settled('message_added', number);
  assert.equal(mailsAbout('Mulțumesc.').length, 1, 'the customer knows what they wrote');
});

test('on a marketplace the shop learns which seller it is about, and who has no page is told to reply', async () => {
  const shop = 'harbour';
  const methods = [{ seller: 'wild-wool', code: 'post' }];
  const record = newMarketOrder();
  const { token, number } = await open([goodwill('w')], 'en', record, methods);
  await say('addMessage', { shop, token, number, body: { id: 'a', text: 'Hello?' } });
  const asked = await mailThat('the question', ({ text }) => text.includes('> Hello?'));
  saysAll(asked, ['Sold by Wild Wool']);
  assert.equal(asked.to.address, 'returns@harbour.example');
  const harbour = await service.admin.createKey({ shop, name: 'mails', scopes: ['returns:write'] });
  await say('answerMessage', { shop, token: harbour, number, body: { id: 'b', text: 'Yes.' } });
  const told = await mailThat('the answer', ({ text }) => text.includes('> Yes.'));
  saysAll(told, ['To answer, simply reply to this e-mail.']);
  assert.doesNotMatch(told.html, /href/);
});

test('a name can end no header, hold no tag and turn no sentence round', async () => {
  const name = '\u202E<b>Eve</b>\r\nBcc: x@example.com\u2028"; \u2066';
  const record = newOrder({}, { customer: { email: 'eve@example.com', name } });
  const { token, number } = await open([goodwill('a')], 'en', record);
  await say('addMessage', { token, number, body: { id: 'eve', text: 'From Eve' } });
  const mail = await mailThat('the message', ({ text }) => text.includes('> From Eve'));
  isProper(mail);
  assert.equal(mail.replyTo.name, '<b>Eve</b> Bcc: x@example.com ";');
  saysAll(mail, ['<b>Eve</b> Bcc: x@example.com "; has written to you']);
  assert.doesNotMatch(mail.html, /<b>/);
});

test('a customer whose name holds nothing to read is greeted all the same', async () => {
  const record = newOrder({}, { customer: { email: 'mark@example.com', name: '\u200F\u200F' } });
  const { number } = await open([goodwill('a')], 'ro', record);
  saysAll(mailsAbout(number)[0]!, ['\nBună ziua,\n']);
});

test('a confirmation brings what has to be printed, or says what to show', async () => {
  const posted = await open([goodwill('a')], 'fr');
  const withPaper = mailsAbout(posted.number)[0]!;
  saysAll(withPaper, ['Le document à imprimer pour le colis est joint à cet e-mail.']);
  assert.deepEqual(
    withPaper.attachments?.map(({ fileName, type }) => [fileName, type]),
    [[`${posted.number}.pdf`, 'application/pdf']],
  );
  const brought = await open([goodwill('a')], 'fr', newOrder(), by('counter'));
  const mail = mailsAbout(brought.number)[0]!;
  saysAll(mail, [`Rien à imprimer. En remettant les articles, présentez ce code\u00a0: ${brought.number}`]);
  assert.doesNotMatch(mail.text, /document à imprimer/);
  assert.equal(mail.attachments, undefined);
});

test('a mail that is made again has the same id', async () => {
  const opened = await open([goodwill('a')], 'en');
  answer = () => {
    answer = () => Promise.resolve();
    return Promise.reject(new Error('The line broke after the mail was taken'));
  };
  await cancel(opened);
  await settled('case_cancelled', opened.number);
  const [first, second, ...more] = tried.filter(
    ({ subject }) => subject === `Your return ${opened.number} is cancelled`,
  );
  assert.ok(first && second && more.length === 0);
  assert.equal(first.messageId, second.messageId);
  assert.match(first.messageId, /^[0-9a-f-]{36}\.customer@nuage\.example$/);
});

/** Submitted on the first day, and looked at again when the last day is near. */
const remindedOf = async (opened: Pick<Opened, 'number'>): Promise<Mail> => {
  clock.time = new Date(Date.parse('2026-12-05T09:15:00Z'));
  await service.sweep();
  return mailThat('the reminder', ({ subject }) => subject.includes(opened.number) && subject.includes('2026'));
};

test('the last day is near', async (t) => {
  clock.time = new Date(NOW);
  t.after(() => void (clock.time = new Date(NOW)));
  const posted = await open([goodwill('a', 2)], 'fr');
  const brought = await open([withdrawal('a')], 'ro', newOrder(), by('counter'));
  const reminder = await remindedOf(posted);
  isProper(reminder);
  assert.equal(reminder.subject, `Articles à renvoyer au plus tard le lundi 7 décembre 2026 (${posted.number})`);
  saysAll(reminder, [
    '\n2 articles\n',
    'Vous avez choisi\u00a0: «\u00a0Par la poste\u00a0»',
    'Joignez le numéro.',
    '12 rue des Lilas',
    'Si rien ne nous est parvenu quelques jours après cette date, nous clôturerons ce retour.',
    'Le document à imprimer pour le colis est joint à cet e-mail.',
    'Si vous avez un numéro de suivi, vous pouvez l’ajouter sur la page des retours ou nous l’indiquer en répondant à cet e-mail.',
    'https://nuage.example/returns',
  ]);
  const other = await remindedOf(brought);
  isProper(other);
  assert.equal(other.subject, `Produse de adus înapoi cel târziu luni, 7 decembrie 2026 (${brought.number})`);
  saysAll(other, [
    'Aduceți-ne produsele înapoi cel târziu luni, 7 decembrie 2026.',
    `arătați acest cod: ${brought.number}`,
  ]);
  assert.doesNotMatch(
    other.text,
    /vom închide|număr de urmărire/,
    'a withdrawal does not end with a day that was missed',
  );
  await service.sweep();
  await settled('send_back_reminded', posted.number);
  assert.equal(mailsAbout(posted.number).filter(({ subject }) => subject.includes('2026')).length, 1, 'once');
});

test('where and when goods are handed over is what the customer chose', async () => {
  const dropped = await open([goodwill('a')], 'ro', newOrder(), by('point'), { point: 'point-1' });
  saysAll(mailsAbout(dropped.number)[0]!, [
    'Acesta este locul pe care l-ați ales:\n\n    Tabac du Port\n    3 quai du Port\n    13002 Marseille\n',
    'Adresa care se scrie pe colet:\n\n    Atelier\n    12 rue des Lilas\n',
  ]);
  const fetched = await open([goodwill('a')], 'fr', newOrder(), by('fetch'), { pickup: 'slot-1' });
  saysAll(mailsAbout(fetched.number)[0]!, [
    'Remettez les articles au transporteur au plus tard le lundi 7 décembre 2026.',
    'Le transporteur passe le mardi 24 novembre 2026, entre 9\u00a0h\u00a000 et 12\u00a0h\u00a000.',
  ]);
});

test('a carrier’s own code is shown once it is known', async (t) => {
  t.after(() => void (clock.time = new Date(NOW)));
  const { token, number } = await open([goodwill('a')], 'en', newOrder(), by('code'));
  await waitFor('the booking', async () => {
    const { shipping } = (await call('readCaseDetails', { token, number })).value;
    return shipping?.code ?? undefined;
  });
  saysAll(await remindedOf({ number }), [`When you hand the goods over, show this code: CODE-${number}\n`]);
});

test('nobody is reminded of a return that was cancelled before the mail was made', async (t) => {
  clock.time = new Date(NOW);
  t.after(() => void (clock.time = new Date(NOW)));
  const opened = await open([goodwill('a')], 'en');
  clock.time = new Date('2026-12-05T09:15:00Z');
  const { token } = await lookUp(opened.record);
  let refuse: () => void = () => undefined;
  answer = (mail) =>
    mail.subject.startsWith('Send your goods back') && mail.subject.includes(opened.number)
      ? new Promise((_resolve, reject) => (refuse = () => reject(new Error('Try again'))))
      : Promise.resolve();
  await service.sweep();
  await remindedOf(opened);
  await cancel({ number: opened.number, token });
  refuse();
  answer = () => Promise.resolve();
  await settled('send_back_reminded', opened.number);
  assert.equal(mailsAbout(opened.number).filter(({ subject }) => subject.startsWith('Send')).length, 1, 'tried once');
});

test('a return of which nothing came is closed', async (t) => {
  clock.time = new Date(NOW);
  t.after(() => void (clock.time = new Date(NOW)));
  const { number } = await open([goodwill('a', 3)], 'ro');
  clock.time = new Date(Date.parse('2026-12-07T23:00:00Z') + 8 * DAY);
  await service.sweep();
  const mail = await mailThat('the end', ({ subject }) => subject.includes(number) && subject.includes('închis'));
  isProper(mail);
  assert.equal(mail.subject, `Returul dumneavoastră ${number} a fost închis`);
  saysAll(mail, [
    '\n3 produse\n',
    'Puteați trimite produsele înapoi până luni, 7 decembrie 2026.',
    'Dacă produsele sunt pe drum sau le-ați predat deja, vă rugăm să răspundeți la acest e-mail',
    'garanția legală de conformitate',
  ]);
});
