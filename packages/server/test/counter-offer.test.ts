import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseDetails } from '@returns-portal/contract';
import type { Policy, SelectedItem } from '@returns-portal/policy';
import type { Mail } from '@returns-portal/server';
import { claim, goodwill, newOrder, NOW, policyOf, withdrawal } from './fixtures.ts';
import { openForTests, waitFor } from './service-under-test.ts';

const sent: Mail[] = [];
const { clock, service, call, lookUp, quote, submit, put, errors } = await openForTests({
  mailer: { send: (mail) => Promise.resolve(void sent.push(mail)) },
});
const scopes = ['returns:read', 'returns:write'] as const;
const key = await service.admin.createKey({ shop: 'nuage', name: 'Test', scopes: [...scopes] });

// Faults can end in money here, which the shops of the other tests do not offer.
const conformity: Policy['conformity'] = { outcomes: [{ kind: 'repair' }, { kind: 'refund' }] };
await service.admin.publishPolicy(policyOf('nuage', { version: 'money', effectiveFrom: '2026-01-02', conformity }), {
  confirmed: true,
});
const refundOfFault = (lineId: string) =>
  ({ lineId, quantity: 1, choice: { track: 'conformity', reason: 'broken', outcome: 'refund' } }) as const;

const submitted = async (items: readonly SelectedItem[], locale = 'fr') => {
  const record = await put(newOrder());
  const { token } = await lookUp(record);
  const { cases } = (await submit(token, (await quote(token, items)).id, crypto.randomUUID(), locale)).value;
  return { token, number: cases[0]!.number };
};

const progress = (number: string, items: readonly object[]) =>
  call('recordProgress', { token: key, number, body: { items } });

/** A return whose goods have arrived. */
const received = async (items: readonly SelectedItem[], locale = 'fr') => {
  const made = await submitted(items, locale);
  const { number } = made;
  const waiting = (await call('readReturn', { token: key, number })).value.case.items;
  const approved = waiting.flatMap(({ goods }, position) =>
    goods === 'requested' ? [{ position, goods: 'approved', money: 'due' }] : [],
  );
  if (approved.length > 0) await progress(number, approved);
  assert.equal(
    (
      await progress(
        number,
        items.map((_, position) => ({ position, goods: 'received' })),
      )
    ).status,
    200,
  );
  return made;
};

const offer = (number: string, items: readonly object[], more: object = {}) =>
  call('makeCounterOffer', { token: key, number, body: { items, text: ' Une tache. ', ...more } });

const answer = ({ token, number }: { token: string; number: string }, id: string, accept: boolean) =>
  call('answerCounterOffer', { token, number, params: { offer: id }, body: { accept } });

const read = async (number: string): Promise<CaseDetails> => (await call('readReturn', { token: key, number })).value;

const mailThat = (what: string, fits: (mail: Mail) => boolean) => waitFor(what, () => sent.find(fits), 20);

const at = (time: string) => (clock.time = new Date(time));

test('what is offered stands beside what was quoted, and can be answered', async () => {
  const made = await received([goodwill('a', 2), goodwill('b')]);
  const {
    counterOffer,
    actions,
    history,
    case: offered,
  } = (await offer(made.number, [{ position: 0, amount: 4000 }])).value;
  assert.deepEqual(
    { ...counterOffer, id: 'x' },
    {
      id: 'x',
      items: [{ position: 0, amount: 4000, instead: 9000 }],
      text: 'Une tache.',
      madeAt: NOW,
      answerBy: { day: '2026-12-05', endsAt: '2026-12-05T23:00:00.000Z' },
      answer: null,
      answeredAt: null,
    },
  );
  assert.deepEqual(actions, ['answer_offer', 'add_message']);
  assert.equal(history.at(-1)!.type, 'counter_offer_made');
  assert.equal(offered.status, 'received');
  assert.deepEqual(offered.quote.refund, 9000 + 2000 - 300, 'nothing has changed yet');
});

test('accepted, every amount still adds up and says why', async () => {
  const made = await received([goodwill('a', 2), goodwill('b')]);
  const { id } = (await offer(made.number, [{ position: 0, amount: 4000 }])).value.counterOffer!;
  const accepted = (await answer(made, id, true)).value;
  assert.deepEqual(
    accepted.case.items.map(({ goods, money }) => [goods, money]),
    [
      ['partly_accepted', 'due'],
      ['received', 'due'],
    ],
  );
  const { quote: amounts } = accepted.case;
  assert.equal(amounts.refund, 4000 + 2000 - 300);
  assert.equal(
    amounts.components.reduce((sum, { amount }) => sum + amount, 0),
    amounts.refund,
  );
  assert.deepEqual(
    amounts.components.find(({ rule }) => rule === 'counter_offer'),
    {
      kind: 'price_kept',
      amount: -5000,
      destination: 'original_payment',
      lineId: 'a',
      quantity: 2,
      rule: 'counter_offer',
      layer: 'shop',
    },
  );
  assert.deepEqual([accepted.counterOffer!.answer, accepted.counterOffer!.answeredAt], ['accepted', NOW]);
  assert.deepEqual(accepted.actions, ['add_message']);
  assert.deepEqual((await answer(made, id, true)).value, accepted, 'the same again is the same');
  assert.equal((await answer(made, id, false)).problem.code, 'action_unavailable');
  const seen = (await call('readCase', { token: made.token, number: made.number })).value;
  assert.deepEqual(seen, accepted.case);
});

test('declined, everything stands as it was, and the shop can offer something else', async () => {
  const made = await received([goodwill('a')]);
  const before = (await read(made.number)).case;
  const { id } = (await offer(made.number, [{ position: 0, amount: 0 }])).value.counterOffer!;
  const declined = (await answer(made, id, false)).value;
  assert.deepEqual(declined.case, before);
  assert.equal(declined.counterOffer!.answer, 'declined');
  assert.equal((await answer(made, id, true)).problem.code, 'action_unavailable');
  const next = (await offer(made.number, [{ position: 0, amount: 3000 }])).value.counterOffer!;
  assert.notEqual(next.id, id);
  assert.equal((await answer(made, id, true)).problem.code, 'action_unavailable', 'the first is past');
  assert.equal((await answer(made, next.id, true)).value.case.quote.refund, 2700);
});

test('credit is lowered as credit, and nothing comes to less than nothing', async () => {
  const credited = await received([goodwill('a', 1, 'store_credit')]);
  const forCredit = (await offer(credited.number, [{ position: 0, amount: 1500 }])).value.counterOffer!;
  const { quote: credit } = (await answer(credited, forCredit.id, true)).value.case;
  assert.deepEqual([credit.refund, credit.credit], [0, 1500 + 450]);
  const refunded = await received([goodwill('a')]);
  const nothing = (await offer(refunded.number, [{ position: 0, amount: 0 }])).value.counterOffer!;
  const { case: after } = (await answer(refunded, nothing.id, true)).value;
  assert.deepEqual([after.quote.refund, after.items[0]!.money, after.status], [0, 'none', 'closed']);
});

test('goods of one line that go different ways each have their own part', async () => {
  const made = await received([withdrawal('a'), goodwill('a', 2), refundOfFault('b')]);
  const { counterOffer } = (
    await offer(made.number, [
      { position: 1, amount: 1 },
      { position: 2, amount: 500 },
    ])
  ).value;
  assert.deepEqual(
    counterOffer!.items.map(({ instead }) => instead),
    [9000, 2000],
  );
  const { case: after } = (await answer(made, counterOffer!.id, true)).value;
  assert.deepEqual(
    after.items.map(({ goods }) => goods),
    ['received', 'partly_accepted', 'partly_accepted'],
  );
  assert.ok(after.quote.components.some(({ amount, layer }) => layer === 'statute' && amount === 4500));
});

const becauseOf = async (number: string, items: readonly object[]) =>
  (await offer(number, items)).problem.params?.['because'];

test('what cannot be bargained over is refused with its reason', async () => {
  const { number } = await received([withdrawal('a'), goodwill('b')]);
  assert.equal(await becauseOf(number, [{ position: 0, amount: 100 }]), 'withdrawal');
  assert.equal(await becauseOf(number, [{ position: 9, amount: 100 }]), 'no_such_item');
  assert.equal(await becauseOf(number, [{ position: 1, amount: 2001 }]), 'more_than_quoted');
  const twice = [1, 2].map((amount) => ({ position: 1, amount }));
  assert.equal(await becauseOf(number, twice), 'named_twice');
  await offer(number, [{ position: 1, amount: 100 }]);
  assert.equal(await becauseOf(number, [{ position: 1, amount: 200 }]), 'offer_open');
  const early = await submitted([goodwill('a')]);
  assert.equal(await becauseOf(early.number, [{ position: 0, amount: 100 }]), 'not_received');
  const mended = await submitted([claim('a')]).catch(() => null);
  if (mended) assert.equal(await becauseOf(mended.number, [{ position: 0, amount: 100 }]), 'no_money');
  await progress(number, [{ position: 1, money: 'refunded' }]);
});

test('an offer that is no offer is refused', async () => {
  const { number } = await received([goodwill('a')]);
  const item = { position: 0, amount: 100 };
  const wrong = [
    [[], {}],
    [[{ position: 0, amount: -1 }], {}],
    [[{ position: 0, amount: 1.5 }], {}],
    [[item], { text: '  \n' }],
    [[item], { text: 'x'.repeat(2001) }],
    [[item], { answerBy: '2026-11-21' }],
    [[item], { answerBy: '2027-02-01' }],
    [[item], { answerBy: '2026-02-30' }],
    [[item], { extra: true }],
  ] as const;
  for (const [items, more] of wrong) {
    assert.equal((await offer(number, items, more)).problem.code, 'invalid_request', JSON.stringify([items, more]));
  }
  assert.equal((await read(number)).counterOffer, null);
});

test('somebody else cannot answer, and an offer of another return is unknown', async () => {
  const made = await received([goodwill('a')]);
  const other = await received([goodwill('a')]);
  const { id } = (await offer(made.number, [{ position: 0, amount: 100 }])).value.counterOffer!;
  assert.equal((await answer({ token: other.token, number: made.number }, id, true)).problem.code, 'case_not_found');
  assert.equal((await answer(other, id, true)).problem.code, 'not_found');
  assert.equal((await answer(made, 'no-such-offer', true)).problem.code, 'not_found');
  assert.equal((await read(made.number)).counterOffer!.answer, null);
});

test('once the shop has decided by hand there is nothing to answer any more', async () => {
  const made = await received([goodwill('a')]);
  const { id } = (await offer(made.number, [{ position: 0, amount: 100 }])).value.counterOffer!;
  const { actions } = (await progress(made.number, [{ position: 0, goods: 'accepted', money: 'refunded' }])).value;
  assert.ok(!actions.includes('answer_offer'));
  assert.equal((await answer(made, id, true)).problem.code, 'action_unavailable');
});

test('two answers at once are one answer', async () => {
  const made = await received([goodwill('a')]);
  const { id } = (await offer(made.number, [{ position: 0, amount: 1000 }])).value.counterOffer!;
  const answers = await Promise.all([true, false, true, false].map((accept) => answer(made, id, accept)));
  const { case: after, history, counterOffer } = await read(made.number);
  const taken = counterOffer!.answer === 'accepted';
  assert.deepEqual(
    answers.map(({ status }) => status),
    [true, false, true, false].map((accept) => (accept === taken ? 200 : 409)),
  );
  assert.equal(after.quote.components.filter(({ rule }) => rule === 'counter_offer').length, taken ? 1 : 0);
  assert.equal(history.filter(({ type }) => /^counter_offer_(accepted|declined)$/.test(type)).length, 1);
});

test('without an answer nothing changes, and the shop hears of it once', async (t) => {
  t.after(() => at(NOW));
  const made = await received([goodwill('a')], 'ro');
  const before = (await read(made.number)).case;
  const { id } = (await offer(made.number, [{ position: 0, amount: 100 }], { answerBy: '2026-11-25' })).value
    .counterOffer!;
  at('2026-11-25T22:59:59Z');
  await service.sweep();
  assert.ok((await read(made.number)).actions.includes('answer_offer'), 'the last day lasts');
  at('2026-11-25T23:00:00Z');
  const token = (await lookUpAgain(made.number)).token;
  assert.equal((await answer({ token, number: made.number }, id, true)).problem.code, 'action_unavailable');
  at('2026-11-26T09:00:00Z');
  await service.sweep();
  await service.sweep();
  const late = await read(made.number);
  assert.deepEqual(late.case, before);
  assert.deepEqual(
    late.history.flatMap(({ type, by }) => (type.startsWith('counter_offer') ? [[type, by]] : [])),
    [
      ['counter_offer_made', 'shop'],
      ['counter_offer_lapsed', 'service'],
    ],
  );
  const mail = await mailThat(
    'the notice',
    ({ subject }) => subject.includes('Niciun răspuns') && subject.includes(made.number),
  );
  assert.equal(mail.to.address, 'returns@nuage.example');
  assert.match(mail.text, /tăcerea nu înseamnă acord/);
  assert.equal((await offer(made.number, [{ position: 0, amount: 200 }])).status, 200, 'another can be made');
});

const lookUpAgain = async (number: string) =>
  (await call('lookUpOrder', { body: { number, email: 'camille@example.com' } })).value;

const LETTERS = [
  [
    'fr',
    /^Votre réponse, s’il vous plaît\u00a0: notre proposition pour (\S+)$/,
    'Nous vous proposons 20,00\u00a0€ au lieu de 45,00\u00a0€',
    'au plus tard le samedi 5 décembre 2026',
    /est acceptée$/,
  ],
  [
    'ro',
    /^Așteptăm răspunsul dumneavoastră: propunerea noastră pentru (\S+)$/,
    'Vă propunem 20,00\u00a0€ în loc de 45,00\u00a0€',
    'cel târziu sâmbătă, 5 decembrie 2026',
    /a fost acceptată$/,
  ],
  [
    'en',
    /^Your answer, please: our offer for (\S+)$/,
    'We offer €20.00 instead of €45.00',
    'decline by Saturday',
    /is accepted$/,
  ],
] as const;

for (const [locale, subject, amounts, day, accepted] of LETTERS) {
  test(`the letters about an offer, in ${locale}`, async () => {
    const made = await received([goodwill('a')], locale);
    const { id } = (await offer(made.number, [{ position: 0, amount: 2000 }], { text: 'Une tache <b>.\nVoilà.' })).value
      .counterOffer!;
    const mail = await mailThat('the offer', (one) => subject.exec(one.subject)?.[1] === made.number);
    assert.equal(mail.to.address, 'Camille@Example.com');
    for (const said of [amounts, day, '> Une tache <b>.\n> Voilà.', 'https://nuage.example/returns']) {
      assert.ok(mail.text.replaceAll('\u202f', '\u00a0').includes(said), `${said}\n\n${mail.text}`);
    }
    assert.doesNotMatch(mail.html, /<b>/);
    assert.doesNotMatch(`${mail.subject}${mail.text}`, /undefined|null|\[object|[şţŞŢ]/);
    await answer(made, id, true);
    const told = await mailThat('the answer', (one) => accepted.test(one.subject) && one.subject.includes(made.number));
    assert.deepEqual([told.to.address, told.replyTo.address], ['returns@nuage.example', 'Camille@Example.com']);
    assert.ok(told.text.includes(amounts));
  });
}

test('nothing of all this was an error of the service', () => {
  assert.deepEqual(errors, []);
});
