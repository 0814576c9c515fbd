import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { after, test } from 'node:test';
import type { StaffCase } from '@returns-portal/contract';
import type { Locale, SelectedItem } from '@returns-portal/policy';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { contrast, readableOn, visibleOn } from '../dist/mail/readable-on.js';
import { claim, goodwill, newOrder, NOW, withdrawal } from './fixtures.ts';
import { openInMemory } from './open-on-store.ts';
import { openForTests, waitFor } from './service-under-test.ts';

/** As they came through a real mail server, read as a mail program reads them. */
const mails: Email[] = [];
const mailServer = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, _session, done) {
    void text(stream)
      .then((source) => PostalMime.parse(source))
      .then((mail) => {
        mails.push(mail);
        done();
      });
  },
});
mailServer.listen(0, '127.0.0.1');
await once(mailServer.server, 'listening');
const { port } = mailServer.server.address() as AddressInfo;
after(() => new Promise<void>((resolve) => mailServer.close(() => resolve())));

const options = { smtpUrl: `smtp://127.0.0.1:${port}` };
const { service, call, lookUp, quote, submit, put, clock, errors } = await openForTests(options, openInMemory);
const scopes = ['returns:read', 'returns:write', 'returns:decide', 'goods:write', 'refunds:write'] as const;
const token = await service.admin.createKey({ shop: 'nuage', name: 'Desk', scopes: [...scopes] });

const open = async (items: readonly SelectedItem[], locale: Locale): Promise<string> => {
  const record = await put(newOrder());
  const { token: visitor } = await lookUp(record);
  const offer = await quote(visitor, items);
  const { cases } = (await submit(visitor, offer.id, crypto.randomUUID(), locale)).value;
  return cases[0]!.number;
};

type StaffRoute =
  | 'approveReturn'
  | 'declineReturn'
  | 'receiveGoods'
  | 'markLost'
  | 'inspectGoods'
  | 'refundReturn'
  | 'issueCredit'
  | 'sendGoods';

const staff = async (route: StaffRoute, number: string, body: object = {}): Promise<StaffCase> =>
  (await call(route, { token, number, body: { id: crypto.randomUUID(), ...body } })).value;

/** The mail about a return whose subject begins so. */
const mailOf = (number: string, subject: string): Promise<Email> =>
  waitFor(`“${subject}”`, () =>
    mails.find((mail) => mail.subject?.startsWith(subject) && `${mail.subject}${mail.text ?? ''}`.includes(number)),
  );

const saysAll = ({ text: plain = '', html = '' }: Email, sentences: readonly string[]): void => {
  const drawn = html
    .replace(/<[^>]*>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ');
  for (const said of sentences) {
    assert.ok(plain.replace(/\s+/g, ' ').includes(said.replace(/\s+/g, ' ')), `${said}\n\n${plain}`);
    assert.ok(drawn.includes(said.replace(/\s+/g, ' ')), `as HTML: ${said}\n\n${drawn}`);
  }
};

const fine = { condition: 'as_new', disposition: 'restock', result: 'accept' } as const;
const worn = { condition: 'used', disposition: 'send_back', result: 'refuse', text: 'Porté\n"dehors" <b>.' } as const;

test('in French: arrived in parts, one refused, paid by hand, sent back, and asked how it went', async () => {
  const number = await open([goodwill('a', 2), goodwill('b')], 'fr');
  await staff('receiveGoods', number, {
    items: [{ position: 0, quantity: 2 }],
    unexpected: [{ title: 'Un parapluie', quantity: 1 }],
  });
  saysAll(await mailOf(number, 'Vos articles nous sont parvenus'), [
    '2 × Pull a',
    'Pas encore arrivés',
    '1 × Pull b',
    'merci de les remettre au plus tard le lundi 7 décembre 2026.',
    '1 × Un parapluie',
    'Nous examinons vos articles au plus tard le jeudi 26 novembre 2026',
  ]);
  await staff('receiveGoods', number, { items: [{ position: 1, quantity: 1 }] });
  await staff('inspectGoods', number, {
    units: [
      { position: 0, ...fine },
      { position: 1, ...worn },
    ],
  });
  saysAll(await mailOf(number, 'Nous avons examiné vos articles'), [
    'Accepté',
    'Refusé : nous vous le renvoyons',
    'Remboursement : 87,00 €',
    'au plus tard le samedi 5 décembre 2026.',
    'La garantie légale de conformité reste entière',
  ]);
  const paid = await staff('refundReturn', number, { reference: 'SEPA 1' });
  assert.equal(paid.case.status, 'closed');
  const refund = await mailOf(number, 'Votre remboursement est en route');
  saysAll(refund, ['87,00 €', 'Versé directement par la boutique', 'SEPA 1', 'Tout est ainsi réglé.']);
  assert.deepEqual(
    [refund.from?.address, refund.replyTo?.[0]?.address],
    ['returns@nuage.example', 'returns@nuage.example'],
  );
  await staff('sendGoods', number, { what: 'send_back', carrier: 'Colissimo', trackingNumber: '8L1' });
  saysAll(await mailOf(number, 'Vos articles vous sont renvoyés'), ['1 × Pull b', 'Colissimo', '8L1']);
  clock.time = new Date(Date.parse(NOW) + 5 * 24 * 60 * 60 * 1000);
  await service.sweep();
  await service.sweep();
  saysAll(await mailOf(number, 'Comment s’est passé votre retour'), ['nous ne vous le redemanderons pas']);
  assert.equal(mails.filter(({ subject }) => subject?.startsWith('Comment')).length, 1, 'once');
  clock.time = new Date(NOW);
});

test('in Romanian: approved with the slip, lost, and paid as credit', async () => {
  const number = await open([claim('b'), goodwill('a', 2, 'store_credit')], 'ro');
  await staff('approveReturn', number);
  const approved = await mailOf(number, 'Returul dumneavoastră');
  assert.match(approved.subject ?? '', /înregistrat/);
  const told = await mailOf(number, `Returul dumneavoastră ${number} a fost aprobat`);
  saysAll(told, ['1 × Pull b', 'Reparare', 'Trimiteți produsele înapoi cel târziu luni, 7 decembrie 2026.']);
  assert.match(told.attachments[0]?.filename ?? '', /\.pdf$/);
  await staff('markLost', number);
  saysAll(await mailOf(number, 'Coletul dumneavoastră s-a pierdut'), ['2 × Pull a', 'nu mai depinde de el.']);
  const { desk } = await staff('issueCredit', number);
  const code = desk.settlements[0]!.reference!;
  const credit = await mailOf(number, 'Creditul dumneavoastră în magazin');
  saysAll(credit, [code, 'Valoarea lui este de 99,00 €.', 'Bonusul nostru de 9,00 € este inclus.']);
  assert.doesNotMatch(credit.subject ?? '', new RegExp(code), 'a subject is read over shoulders');
});

test('in English: declined, with what that does not touch', async () => {
  const number = await open([claim('a'), goodwill('b')], 'en');
  await staff('declineReturn', number, {
    items: [{ position: 0 }],
    reason: 'evidence_missing',
    text: 'No photo came.',
  });
  const mail = await mailOf(number, 'Our answer to your request');
  saysAll(mail, [
    'We cannot accept a part of your request',
    'What we needed to check your request has not reached us.',
    'No photo came.',
    'Nothing changes for the other items of your request.',
    'The legal guarantee of conformity itself is not affected',
  ]);
  assert.doesNotMatch(mail.text ?? '', /right of withdrawal/, 'that is for what the shop offers of its own accord');
});

test('a parcel with nothing of the return in it accuses nobody', async () => {
  const number = await open([withdrawal('a')], 'fr');
  await staff('receiveGoods', number, { items: [] });
  const mail = await mailOf(number, 'Nous n’avons pas trouvé vos articles dans le colis');
  saysAll(mail, ['Cela arrive', 'vos droits restent entiers']);
  assert.doesNotMatch(mail.text ?? '', /Voici ce qu’il contenait|fraude|refus/);
});

test('one thing that staff does brings one mail: the offer says what was found', async () => {
  const number = await open([goodwill('a'), goodwill('b')], 'en');
  const items = [0, 1].map((position) => ({ position, quantity: 1 }));
  await staff('receiveGoods', number, { items });
  const lost = { condition: 'damaged', disposition: 'refurbish', result: 'wait' } as const;
  const loss = { amount: 1000, ground: 'damaged' };
  await staff('inspectGoods', number, { units: [{ position: 0, ...lost, loss, text: 'A hole.' }] });
  await mailOf(number, 'Your answer, please');
  await staff('inspectGoods', number, { units: [{ position: 1, ...fine }] });
  const inspected = await mailOf(number, 'We have looked at your items');
  saysAll(inspected, ['1 × Pull b', 'Accepted']);
  const all = mails.filter(({ subject }) => subject?.startsWith('We have looked'));
  assert.equal(all.length, 1, 'none about the item with an offer');
  assert.doesNotMatch(inspected.text ?? '', /Pull a/);
  assert.deepEqual(errors, []);
});

test('buttons can be seen and read whatever the shop’s colour, light and dark', () => {
  for (const accent of ['#000000', '#111111', '#222221', '#ffffff', '#f2c14e', '#7a4b2f', '#0000ff', '#ff0000']) {
    for (const paper of ['#ffffff', '#222221']) {
      const seen = visibleOn(paper, accent);
      assert.ok(contrast(seen, paper) >= 3, `${accent} on ${paper}`);
      assert.ok(contrast(seen, readableOn(seen)) >= 4.5, `text on ${seen}`);
    }
  }
});
