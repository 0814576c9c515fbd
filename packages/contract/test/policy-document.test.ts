import {
  findingText,
  policyJsonSchema,
  policySchema,
  readOrders,
  readPolicy,
  type JsonSchema,
} from '@returns-portal/contract';
import { FINDING_CODES, type Finding } from '@returns-portal/policy';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const labels = { fr: 'Chose', ro: 'Lucru', en: 'Thing' };

const smallest = () => ({
  $schema: './policy.schema.json',
  shop: 'shop',
  version: '1',
  effectiveFrom: '2026-12-01',
  withdrawal: { informed: true, returnCost: 'consumer' },
  goodwill: {
    windows: [{ days: 30, from: 'delivered' }] as unknown[],
    outcomes: [{ offer: [{ kind: 'refund' }] }] as unknown[],
    fees: [] as unknown[],
    seasons: [] as unknown[],
    refundsDelivery: false,
    sendBackDays: 14,
  } as Record<string, unknown>,
  conformity: { outcomes: [{ kind: 'repair' }] },
  reasons: [{ code: 'too_small', class: 'remorse', labels }] as unknown[],
  methods: [{ code: 'post', kind: 'own_carrier', labels, instructions: labels, address: ['Street 1'] }],
});

/** The problems of the smallest document after a change, as `path message`. */
const problemsAfter = (change: (document: ReturnType<typeof smallest>) => void): readonly string[] => {
  const document = smallest();
  change(document);
  const read = readPolicy(document);
  return read.ok ? [] : read.problems.map(({ path, message }) => `${path} ${message}`);
};

describe('readPolicy', () => {
  it('reads a document, as it is', () => {
    assert.deepEqual(readPolicy(smallest()), { ok: true, policy: smallest() });
  });

  it('says what to write instead, and where', () => {
    assert.deepEqual(
      problemsAfter(({ goodwill }) => (goodwill['windows'] = [{ days: '10', from: 'delivered' }])),
      ['$.goodwill.windows[0].days Write a whole number from 0 to 3650.'],
    );
    assert.deepEqual(
      problemsAfter(({ goodwill }) => (goodwill['windows'] = [{ days: 4000, from: 'arrival' }])),
      [
        '$.goodwill.windows[0].days Write a whole number from 0 to 3650.',
        '$.goodwill.windows[0].from Write “ordered”, “shipped”, “delivered” or “last_item_delivered”.',
      ],
    );
    assert.deepEqual(
      problemsAfter((document) => (document.effectiveFrom = '2026-02-30')),
      ['$.effectiveFrom Write a day that exists, such as "2026-11-30".'],
    );
  });

  it('says what is missing', () => {
    assert.deepEqual(
      problemsAfter(({ goodwill }) => delete goodwill['sendBackDays']),
      ['$.goodwill.sendBackDays Add “goodwill.sendBackDays”: a whole number from 0 to 3650.'],
    );
    assert.deepEqual(
      problemsAfter((document) => (document.reasons = [{ code: 'a', class: 'late', labels: { fr: 'a', en: 'a' } }])),
      ['$.reasons[0].labels.ro Add “labels.ro”: every text is needed in fr, ro and en.'],
    );
  });

  it('asks whether another key was meant', () => {
    const unknown = (owner: 'goodwill' | 'window', key: string) =>
      problemsAfter(({ goodwill }) => {
        if (owner === 'goodwill') goodwill[key] = [];
        else goodwill['windows'] = [{ days: 3, from: 'delivered', [key]: 1 }];
      })[0];
    assert.equal(
      unknown('goodwill', 'handlingFees'),
      '$.goodwill.handlingFees “handlingFees” is not a key of goodwill. Did you mean “fees”?',
    );
    assert.match(unknown('goodwill', 'refundDelivery') ?? '', /Did you mean “refundsDelivery”\?/);
    assert.match(unknown('goodwill', 'finalSale') ?? '', /Did you mean “restrictions”\?/);
    assert.match(unknown('goodwill', 'colour') ?? '', /It can have windows, seasons, .*sendBackDays\.$/);
    assert.match(unknown('window', 'untill') ?? '', /is not a key of windows\. It can have|Did you mean “unless”/);
  });

  it('knows which variant was meant', () => {
    const fee = (charge: unknown) =>
      problemsAfter(({ goodwill }) => (goodwill['fees'] = [{ kind: 'handling', charge }]));
    assert.deepEqual(fee({ per: 'order', amount: { EUR: 1 } }), [
      '$.goodwill.fees[0].charge.per Write “case” or “parcel”.',
    ]);
    assert.deepEqual(fee({ percent: 120 }), ['$.goodwill.fees[0].charge.percent Write a whole number from 0 to 100.']);
    assert.deepEqual(fee({ per: 'case', amount: { eur: 100 } }), [
      '$.goodwill.fees[0].charge.amount.eur “eur” is not a currency. Write its ISO 4217 code in capitals, such as “EUR”.',
    ]);
    const offer = (outcome: unknown) =>
      problemsAfter(({ goodwill }) => (goodwill['outcomes'] = [{ offer: [outcome] }]));
    assert.deepEqual(offer({ kind: 'exchange' }), [
      '$.goodwill.outcomes[0].offer[0].for Add “for”: “variant” or “any_product”.',
    ]);
    assert.match(offer({ kind: 'credit' })[0] ?? '', /offer\[0\]\.kind Write “refund”, “store_credit”/);
    assert.match(offer({ kind: 'store_credit', bonusPercent: 5 })[0] ?? '', /Did you mean “bonus”\?/);
  });

  it('takes days of the year that exist, the leap day too', () => {
    const season = (from: string, returnUntil: string) =>
      problemsAfter(({ goodwill }) => (goodwill['seasons'] = [{ bought: { from, until: '12-31' }, returnUntil }]));
    assert.deepEqual(season('02-29', '02-28'), []);
    assert.equal(season('11-31', '01-31').length, 1);
    assert.deepEqual(season('11-01', '02-29'), []);
    assert.equal(season('2026-11-01', '1-31').length, 2);
  });

  it('tells all problems at once, and takes anything', () => {
    for (const document of [null, undefined, 'text', [], 5]) {
      const read = readPolicy(document);
      assert.ok(!read.ok);
      assert.deepEqual(read.problems, [
        { path: '$', code: 'not_a_document', message: 'Write a policy document: an object { … }.' },
      ]);
    }
    const read = readPolicy({});
    assert.deepEqual(
      !read.ok && read.problems.map(({ path, code }) => [path, code]),
      ['shop', 'version', 'effectiveFrom', 'withdrawal', 'goodwill', 'conformity', 'reasons', 'methods'].map((key) => [
        `$.${key}`,
        'missing_key',
      ]),
    );
  });
});

describe('readOrders', () => {
  it('says what is wrong with an order', () => {
    const read = readOrders([{ timeZone: 'Paris', contry: 'FR' }]);
    assert.ok(!read.ok);
    const said = read.problems.map(({ path, message }) => `${path} ${message}`);
    assert.ok(said.includes('$[0].timeZone Write an IANA time zone, such as "Europe/Paris".'));
    assert.ok(said.includes('$[0].contry “contry” is not a key of an order. Did you mean “country”?'));
    assert.ok(said.includes('$[0].country Add “country”: the ISO 3166-1 code of a country in capitals, such as "FR".'));
    assert.deepEqual(readOrders({}).ok, false);
    assert.deepEqual(readOrders([]), { ok: true, orders: [] });
  });
});

describe('policyJsonSchema', () => {
  const published = readFileSync(new URL('../policy.schema.json', import.meta.url), 'utf8');

  it('is the published file (npm run schema -w @returns-portal/contract writes it)', () => {
    assert.deepEqual(JSON.parse(published), policyJsonSchema());
  });

  it('describes every key of the main parts', () => {
    const schema = policyJsonSchema();
    const { Withdrawal, Goodwill, Conformity, Window } = schema.$defs ?? {};
    for (const part of [schema, Withdrawal, Goodwill, Conformity, Window]) {
      for (const [key, property] of Object.entries(part?.properties ?? {})) assert.ok(property.description, key);
    }
  });

  it('describes the document that the schema reads', () => {
    const keys = (schema: JsonSchema): readonly string[] =>
      Object.entries(schema.properties ?? {}).flatMap(([key, property]) => [key, ...keys(property)]);
    const schema = policyJsonSchema();
    const described = JSON.stringify(schema).match(/"description"/g)?.length ?? 0;
    assert.ok(described > 120, `only ${described} descriptions`);
    assert.deepEqual(Object.keys(policySchema.shape), keys(schema));
  });
});

describe('findingText', () => {
  it('has whole sentences for every code', () => {
    for (const code of FINDING_CODES) {
      // What a text does not ask for does no harm, and what it asks for reads as "undefined" where it is missing.
      const params = {
        country: 'FR',
        meant: 'GB',
        found: 'x',
        outcome: 'refund',
        track: 'goodwill',
        because: 'final_sale',
        from: 'ordered',
        on: 'receipt',
        reason: 'a',
        method: 'a',
        known: ['a'],
        reasons: ['a'],
        reasonClass: 'late',
        code: 'a',
        id: 'a',
        first: '$',
        by: '$',
        currency: 'EUR',
        current: 'x',
        locale: 'fr',
        days: 1,
        statutory: 14,
        safe: 44,
        months: 1,
        minimum: 12,
      };
      const { sentence, proposal } = findingText({ code, severity: 'note', path: '$', params } as unknown as Finding);
      for (const text of [sentence, proposal]) {
        assert.match(text, /^["“A-Z].*[.]$/s, code);
        assert.doesNotMatch(text, /undefined|\[object/, code);
      }
    }
  });
});
