import { lintPolicy, type FindingCode } from '@returns-portal/policy';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cleanPolicy, say, withValues } from './lint-documents.ts';

const codesOf = (values: Readonly<Record<string, unknown>>, markets?: readonly string[]): readonly FindingCode[] =>
  lintPolicy(withValues(values), { markets }).map(({ code }) => code);

const RIGHT = say('Votre droit légal demeure.', 'Dreptul legal rămâne.', 'The legal right remains.');
const WINDOW = { days: 30, from: 'delivered' };

describe('lintPolicy stays quiet', () => {
  it('about final sales once customers are told of their right', () => {
    const restrictions = [{ when: { tags: ['sale'] }, because: 'final_sale' }];
    const note = { code: 'right_of_withdrawal', labels: RIGHT };
    assert.deepEqual(codesOf({ '$.goodwill.restrictions': restrictions, '$.notes': [note] }), []);
  });

  it('about customers who are looked at twice, and get less instead of nothing', () => {
    const customer = { returns: { count: 5, days: 90 } };
    assert.deepEqual(codesOf({ '$.decisions[0].when': { tracks: ['goodwill'], customer } }), []);
    const note = { code: 'right_of_withdrawal', labels: RIGHT };
    const narrowed = { when: { customer }, because: 'excluded', only: ['store_credit'] };
    assert.deepEqual(codesOf({ '$.goodwill.restrictions': [narrowed], '$.notes': [note] }), []);
    assert.deepEqual(codesOf({ '$.goodwill.windows[2]': { ...WINDOW, unless: { customer } } }), ['rule_unreachable']);
    assert.deepEqual(codesOf({ '$.methods[0].when': { tracks: ['goodwill', 'conformity'], customer } }), []);
  });

  it('about refunds at once for what costs little, for known customers, and for goods that stay', () => {
    const small = { when: { caseValue: { below: { EUR: 5000, RON: 25_000 } } }, on: 'approval' };
    const known = { when: { segments: ['club'] }, on: 'approval' };
    const kept = { when: { outcomes: ['keep_item'] }, on: 'approval' };
    const offer = [{ kind: 'refund' }, { kind: 'keep_item' }];
    assert.deepEqual(codesOf({ '$.refunds': [small, known, kept], '$.goodwill.outcomes[1].offer': offer }), []);
  });

  it('about a window of exactly the statutory length, and one for another country', () => {
    assert.deepEqual(codesOf({ '$.goodwill.windows[1].days': 14 }), []);
    const abroad = { when: { countries: ['RO'] }, days: 10, from: 'delivered' };
    assert.deepEqual(codesOf({ '$.goodwill.windows': [abroad, WINDOW] }, ['FR']), []);
    assert.deepEqual(codesOf({ '$.goodwill.windows': [abroad, WINDOW] }, ['RO']), ['window_shorter_than_withdrawal']);
  });

  it('about a window from the order that outlasts delivery and withdrawal', () => {
    assert.deepEqual(codesOf({ '$.goodwill.windows[1]': { days: 44, from: 'ordered' } }), []);
  });

  it('about a goodwill without anything in it', () => {
    const nothing = { windows: [], outcomes: [], refundsDelivery: false, sendBackDays: 14 };
    assert.deepEqual(codesOf({ '$.goodwill': nothing }), []);
  });

  it('about texts that say that something is not needed', () => {
    const instructions = say(
      'Vous n’avez pas besoin de la facture ni de l’emballage d’origine.',
      'Nu aveți nevoie de factură. Coletul poate fi fără ambalajul original.',
      'You need no invoice. The original packaging is not needed.',
    );
    assert.deepEqual(codesOf({ '$.methods[0].instructions': instructions }), []);
  });

  it('about the right of withdrawal told soberly, and about longer periods told proudly', () => {
    const sober = say(
      'La loi vous donne 14 jours pour vous rétracter.',
      'Legea vă dă 14 zile pentru a vă retrage.',
      'The law gives you 14 days to withdraw.',
    );
    const proud = say('Offert par nous\u00a0: 60 jours.', 'Cadoul nostru: 60 de zile.', 'Our gift to you: 60 days.');
    assert.deepEqual(
      codesOf({
        '$.notes': [
          { code: 'a', labels: sober },
          { code: 'b', labels: proud },
        ],
      }),
      [],
    );
  });

  it('about names that are the same everywhere, well spaced French, and times of day', () => {
    assert.deepEqual(
      codesOf({ '$.methods[0].labels': say('Sameday Easybox', 'Sameday Easybox', 'Sameday Easybox') }),
      [],
    );
    const french = 'Ouvert de 10:00 à 19:00\u00a0; dites «\u00a0retour\u00a0», voyez https://example.com\u202f!';
    assert.deepEqual(codesOf({ '$.methods[0].instructions.fr': french }), []);
  });

  it('about the old platform before it closed', () => {
    const odr = { code: 'odr', labels: RIGHT, url: 'https://ec.europa.eu/consumers/odr' };
    const policy = withValues({ '$.notes': [odr], '$.effectiveFrom': '2024-01-01' });
    const says = (today: string) => lintPolicy(policy, { today }).map(({ code }) => code);
    assert.deepEqual(says('2025-07-19'), []);
    assert.deepEqual(says('2025-07-20'), ['odr_platform_closed']);
  });

  it('about the withdrawal function in contracts that need not name it', () => {
    const values = { '$.withdrawal.informedOfFunction': false };
    assert.deepEqual(codesOf({ ...values, '$.effectiveFrom': '2026-06-18' }), []);
    assert.deepEqual(codesOf({ ...values, '$.effectiveFrom': '2026-06-19' }), ['function_not_disclosed']);
  });

  it('about a function that nobody has to have yet', () => {
    const none = { '$.withdrawal.function': undefined };
    assert.deepEqual(codesOf({ ...none, '$.effectiveFrom': '2026-06-18' }), []);
    const signIn = { '$.withdrawal.function.withoutLogin': false, '$.effectiveFrom': '2026-06-18' };
    assert.deepEqual(codesOf(signIn), []);
  });

  it('about what is told of the function and of exceptions where nothing is said', () => {
    assert.deepEqual(codesOf({ '$.withdrawal.exceptionsDisclosed': undefined }), []);
    const early = { '$.effectiveFrom': '2026-06-18' };
    assert.deepEqual(codesOf({ '$.withdrawal.informedOfFunction': undefined, ...early }), []);
  });

  it('about a currency of a market to which a rule does not apply', () => {
    const fee = { kind: 'handling', charge: { per: 'case', amount: { EUR: 100 } } };
    assert.deepEqual(codesOf({ '$.goodwill.fees': [{ ...fee, when: { countries: ['FR'] } }] }), [
      'fee_outside_withdrawal',
    ]);
    assert.deepEqual(codesOf({ '$.goodwill.fees': [fee] }), ['amount_missing', 'fee_outside_withdrawal']);
  });

  it('about a seller who gives more than the operator', () => {
    const generous = withValues({ '$.goodwill.windows[1].days': 60, '$.goodwill.sendBackDays': 30 });
    assert.deepEqual(lintPolicy(generous, { floor: cleanPolicy }), []);
  });

  it('about faults for which credit is one of several outcomes, and about reasons that are retired', () => {
    const offer = [{ kind: 'store_credit' }, { kind: 'refund' }];
    const rule = { when: { reasons: ['defective'] }, offer };
    assert.deepEqual(
      codesOf({ '$.goodwill.outcomes[2]': cleanPolicy.goodwill.outcomes[1], '$.goodwill.outcomes[1]': rule }),
      [],
    );
    const retired = {
      ...cleanPolicy.reasons[1],
      code: 'broken',
      retired: true,
      evidence: { photos: 1, required: true },
    };
    assert.deepEqual(codesOf({ '$.reasons[4]': retired }), []);
  });

  it('about decisions that name an outcome of the guarantee', () => {
    assert.deepEqual(codesOf({ '$.decisions[1].when.outcomes': ['repair'] }), []);
    assert.deepEqual(codesOf({ '$.decisions[1].when.outcomes': ['keep_item'] }), ['outcome_not_offered']);
  });

  it('about a final sale that leaves a refund, and about the note among others', () => {
    const restriction = { when: { tags: ['sale'] }, because: 'final_sale' };
    assert.deepEqual(codesOf({ '$.goodwill.restrictions': [{ ...restriction, only: ['refund'] }] }), []);
    const notes = [{ code: 'hours', labels: RIGHT }];
    assert.deepEqual(codesOf({ '$.goodwill.restrictions': [restriction], '$.notes': notes }), [
      'refusal_against_withdrawal',
    ]);
    const both = [...notes, { code: 'right_of_withdrawal', labels: RIGHT }];
    assert.deepEqual(codesOf({ '$.goodwill.restrictions': [restriction], '$.notes': both }), []);
  });

  it('about collecting with a pickup among other methods', () => {
    const values = { '$.withdrawal.traderCollects': true, '$.methods[1].kind': 'pickup' };
    assert.deepEqual(codesOf(values), []);
  });

  it('about methods that are elsewhere, or not for goodwill where there is none', () => {
    assert.deepEqual(codesOf({ '$.methods[1].unless': { countries: ['RO'] } }), []);
    assert.deepEqual(codesOf({ '$.methods[0].unless': { countries: ['RO'] } }), ['no_free_method_for_fault']);
    assert.deepEqual(codesOf({ '$.methods[0].unless': { countries: ['RO'] } }, ['FR']), []);
    assert.deepEqual(codesOf({ '$.methods[0].when': { countries: ['RO'] } }, []), []);
    const nothing = { windows: [], outcomes: [], refundsDelivery: false, sendBackDays: 14 };
    const statutory = {
      '$.methods[0].when': { tracks: ['conformity'] },
      '$.methods[1].when': { tracks: ['withdrawal'] },
    };
    assert.deepEqual(codesOf({ ...statutory, '$.goodwill': nothing }), []);
    assert.deepEqual(codesOf(statutory), ['no_method', 'no_method']);
  });

  it('about a season that makes a difference of one day, and one over New Year', () => {
    const season = (from: string, until: string, returnUntil: string) =>
      codesOf({
        '$.goodwill.windows': [WINDOW],
        '$.goodwill.seasons': [{ bought: { from, until }, returnUntil }],
      });
    assert.deepEqual(season('11-01', '11-10', '12-02'), []);
    assert.deepEqual(season('11-01', '11-10', '12-01'), ['season_without_effect']);
    assert.deepEqual(season('12-20', '01-06', '01-31'), []);
    assert.deepEqual(season('12-20', '01-06', '01-05'), ['season_ends_before_purchase']);
    assert.deepEqual(season('12-20', '01-06', '01-06'), ['season_without_effect']);
  });

  it('about outcomes that another window covers', () => {
    const windows = [
      { when: { outcomes: ['refund'] }, ...WINDOW },
      { when: { outcomes: ['exchange', 'store_credit'] }, ...WINDOW },
    ];
    assert.deepEqual(codesOf({ '$.goodwill.windows': windows }), []);
  });

  it('about prices that are possible in one currency', () => {
    const range = { atLeast: { EUR: 5, RON: 5 }, below: { EUR: 5, RON: 6 } };
    assert.deepEqual(codesOf({ '$.goodwill.windows[0].when.unitPrice': range }), []);
  });

  it('about a method for some goods beside one for all', () => {
    assert.deepEqual(codesOf({ '$.methods[1].when': { categories: ['shoes'] } }), []);
  });

  it('about faults without a rule of their own, and not about delays', () => {
    const outcomes = [{ when: { reasonClasses: ['remorse'] }, offer: [{ kind: 'refund' }] }];
    assert.deepEqual(codesOf({ '$.goodwill.outcomes': outcomes }), []);
    const late = { code: 'too_late', class: 'late', labels: RIGHT };
    assert.deepEqual(codesOf({ '$.goodwill.outcomes': outcomes, '$.reasons[4]': late }), ['reason_without_outcome']);
  });
});

describe('lintPolicy', () => {
  it('takes a demand of packaging alone away with its rule', () => {
    const conditions = [{ demand: ['original_packaging'] }];
    const [finding] = lintPolicy(withValues({ '$.goodwill.conditions': conditions }));
    assert.equal(finding?.path, '$.goodwill.conditions[0].demand[0]');
    assert.deepEqual(finding.change, { path: '$.goodwill.conditions[0]', remove: true });
  });

  it('takes a decision without a track for one about the guarantee too', () => {
    assert.deepEqual(codesOf({ '$.decisions': [{ decide: 'ask_evidence' }] }), ['evidence_asked_for_fault']);
    const goodwill = { when: { tracks: ['goodwill'] }, decide: 'ask_evidence' };
    assert.deepEqual(codesOf({ '$.decisions': [goodwill] }), []);
  });
});
