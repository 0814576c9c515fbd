import { merchantReturnPolicy, policyFacts, statuteOf, type FactCode } from '@returns-portal/policy';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cleanPolicy, withValues } from './lint-documents.ts';

const term = (name: string) => `https://schema.org/${name}`;
const markup = (values: Readonly<Record<string, unknown>> = {}, country = 'FR', more = {}) =>
  merchantReturnPolicy(withValues(values), { country, today: '2026-12-01', ...more });
const property = (name: string, values?: Readonly<Record<string, unknown>>, country?: string, more = {}) =>
  markup(values, country, more).jsonLd[name];
const lostOf = (values: Readonly<Record<string, unknown>>) =>
  markup(values).lost.map(({ path, code }) => `${path} ${code}`);

describe('merchantReturnPolicy', () => {
  it('says the whole of a simple policy', () => {
    const { jsonLd, lost } = merchantReturnPolicy(
      withValues({
        '$.goodwill': {
          windows: [{ days: 30, from: 'delivered' }],
          outcomes: [{ offer: [{ kind: 'refund' }] }],
          refundsDelivery: false,
          sendBackDays: 14,
        },
        '$.methods[1].kind': 'in_store',
      }),
      { country: 'FR', url: 'https://shop.example/returns', returnCountry: 'RO' },
    );
    assert.deepEqual(jsonLd, {
      '@context': 'https://schema.org',
      '@type': 'MerchantReturnPolicy',
      applicableCountry: 'FR',
      returnPolicyCountry: 'RO',
      returnPolicyCategory: term('MerchantReturnFiniteReturnWindow'),
      merchantReturnDays: 30,
      refundType: term('FullRefund'),
      returnMethod: [term('ReturnByMail'), term('ReturnInStore')],
      inStoreReturnsOffered: true,
      returnLabelSource: term('ReturnLabelDownloadAndPrint'),
      customerRemorseReturnLabelSource: term('ReturnLabelDownloadAndPrint'),
      itemDefectReturnLabelSource: term('ReturnLabelDownloadAndPrint'),
      returnFees: term('ReturnFeesCustomerResponsibility'),
      customerRemorseReturnFees: term('ReturnFeesCustomerResponsibility'),
      itemDefectReturnFees: term('FreeReturn'),
      itemCondition: [term('NewCondition'), term('UsedCondition'), term('DamagedCondition')],
      merchantReturnLink: 'https://shop.example/returns',
    });
    assert.deepEqual(lost.map(({ code }) => code).sort(), ['delivery_refund', 'legal_guarantee']);
  });

  it('promises the days that every product has, and never less than the law gives', () => {
    const exchange = { '$.goodwill.outcomes[0].offer': [{ kind: 'exchange', for: 'any_product' }] };
    assert.equal(property('merchantReturnDays', exchange), 14, 'what is too small is not refunded');
    assert.ok(lostOf(exchange).includes('$.goodwill.outcomes[0] outcome_for_some'));
    assert.equal(property('merchantReturnDays'), 30);
    const refunds = { '$.goodwill.outcomes': [{ offer: [{ kind: 'refund' }] }] };
    assert.equal(property('merchantReturnDays', refunds), 30);
    assert.equal(property('merchantReturnDays', { ...refunds, '$.goodwill.windows[0].days': 7 }), 14);
    const first = { ...refunds, '$.goodwill.windows[1].from': 'ordered' };
    assert.equal(property('merchantReturnDays', first), 14);
    assert.ok(lostOf(first).includes('$.goodwill.windows[1] window_starts_before_delivery'));
    assert.ok(lostOf(refunds).includes('$.goodwill.windows[0] window_varies'));
    const some = { ...refunds, '$.goodwill.windows': [{ when: { tags: ['a'] }, days: 60, from: 'delivered' }] };
    assert.equal(property('merchantReturnDays', some), 14, 'goods without the tag have no window');
    const abroad = { ...refunds, '$.goodwill.windows[0].when': { countries: ['RO'] } };
    assert.deepEqual(
      ['FR', 'RO'].map((country) => property('merchantReturnDays', abroad, country)),
      [30, 60],
    );
  });

  it('names other ways of refund only where they last as long', () => {
    const both = { '$.goodwill.outcomes': [{ offer: [{ kind: 'refund' }, { kind: 'store_credit' }] }] };
    assert.deepEqual(property('refundType', both), [term('FullRefund'), term('StoreCreditRefund')]);
    const shorter = {
      ...both,
      '$.goodwill.windows': [
        { when: { outcomes: ['store_credit'] }, days: 20, from: 'delivered' },
        { days: 30, from: 'delivered' },
      ],
    };
    assert.equal(property('refundType', shorter), term('FullRefund'));
    assert.ok(lostOf(shorter).includes('$.goodwill.windows outcome_has_other_window'));
  });

  it('gives the highest fee in the currency of the country, and none for faults', () => {
    const fees = {
      '$.goodwill.fees': [
        {
          kind: 'return_postage',
          when: { categories: ['a'] },
          charge: { per: 'case', amount: { EUR: 390, RON: 1990 } },
        },
        { kind: 'return_postage', charge: { per: 'parcel', amount: { EUR: 490 } }, freeFrom: { EUR: 9000 } },
        { kind: 'handling', charge: { percent: 10 } },
      ],
    };
    const { jsonLd } = markup(fees);
    assert.deepEqual(jsonLd['returnFees'], [term('ReturnShippingFees'), term('RestockingFees')]);
    const amount = (value: number, currency: string) => ({ '@type': 'MonetaryAmount', value, currency });
    assert.deepEqual(jsonLd['returnShippingFeesAmount'], amount(4.9, 'EUR'));
    assert.deepEqual(jsonLd['customerRemorseReturnShippingFeesAmount'], amount(4.9, 'EUR'));
    assert.equal(jsonLd['restockingFee'], 10);
    assert.equal(jsonLd['itemDefectReturnFees'], term('FreeReturn'));
    assert.deepEqual(property('returnShippingFeesAmount', fees, 'RO'), amount(19.9, 'RON'));
    assert.deepEqual(
      property('returnShippingFeesAmount', fees, 'RO', { currencyExponent: () => 0 }),
      amount(1990, 'RON'),
    );
    const lost = lostOf(fees);
    for (const part of [
      '[0] fee_for_some',
      '[1] fee_per_parcel',
      '[1] fee_free_from',
      ' fees_differ',
      ' fee_not_in_withdrawal',
    ]) {
      assert.ok(lost.includes(`$.goodwill.fees${part}`), part);
    }
  });

  it('calls a return free where the shop pays and takes nothing', () => {
    assert.equal(property('returnFees', { '$.withdrawal.returnCost': 'trader' }), term('FreeReturn'));
    assert.equal(property('returnFees'), term('ReturnFeesCustomerResponsibility'));
  });

  it('gives a season its year, and leaves out one that is not for everything', () => {
    const season = (values = {}, more = {}) => property('returnPolicySeasonalOverride', values, 'FR', more);
    const dated = (startDate: string, endDate: string, merchantReturnDays: string) => [
      {
        '@type': 'MerchantReturnPolicySeasonalOverride',
        startDate,
        endDate,
        returnPolicyCategory: term('MerchantReturnFiniteReturnWindow'),
        merchantReturnDays,
      },
    ];
    assert.deepEqual(season(), dated('2026-11-01', '2026-12-24', '2027-01-31'));
    assert.deepEqual(season({}, { today: '2026-12-25' }), dated('2027-11-01', '2027-12-24', '2028-01-31'));
    const overNewYear = { '$.goodwill.seasons[0].bought': { from: '12-20', until: '01-06' } };
    assert.deepEqual(season(overNewYear, { today: '2027-01-02' }), dated('2026-12-20', '2027-01-06', '2027-01-31'));
    const some = { '$.goodwill.seasons[0].when': { tags: ['gift'] } };
    assert.equal(season(some), undefined);
    assert.ok(lostOf(some).includes('$.goodwill.seasons[0] season_for_some'));
  });

  it('lists what the vocabulary has no word for', () => {
    const lost = lostOf({
      '$.goodwill.restrictions': [{ when: { tags: ['sale'] }, because: 'final_sale' }],
      '$.goodwill.conditions': [{ when: { tags: ['a'] }, demand: ['complete'] }],
      '$.goodwill.clawback': { keptBelow: { EUR: 1 } },
      '$.goodwill.bundles': 'together',
      '$.goodwill.giftOutcomes': ['exchange'],
      '$.methods[0].kind': 'pickup',
      '$.methods[1].when': { categories: ['shoes'] },
    });
    for (const part of [
      '$.goodwill.outcomes[0].offer[0] exchange_for_variant',
      '$.goodwill.outcomes[1].offer[1] credit_bonus',
      '$.goodwill.restrictions restriction',
      '$.goodwill.conditions[0] condition_for_some',
      '$.goodwill.conditions[0] condition_unknown',
      '$.goodwill.clawback clawback',
      '$.goodwill.bundles bundles',
      '$.goodwill.giftOutcomes gift_outcomes',
      '$.methods[0] method_unknown',
      '$.methods[1] method_for_some',
      '$.methods return_country_assumed',
    ]) {
      assert.ok(lost.includes(part), part);
    }
  });

  it('loses nothing else', () => {
    assert.deepEqual(lostOf({}), [
      '$.goodwill.windows[0] window_varies',
      '$.goodwill.windows outcome_has_other_window',
      '$.goodwill.outcomes[0].offer[0] exchange_for_variant',
      '$.goodwill.outcomes[1].offer[1] credit_bonus',
      '$.conformity legal_guarantee',
      '$.goodwill.refundsDelivery delivery_refund',
      '$.methods return_country_assumed',
    ]);
    const abroad = (more: object) => [{ when: { countries: ['RO'] }, ...more }];
    const elsewhere = {
      '$.goodwill.restrictions': abroad({ because: 'excluded' }),
      '$.goodwill.conditions': abroad({ demand: ['sealed'] }),
      '$.goodwill.fees': abroad({ kind: 'handling', charge: { percent: 5 } }),
    };
    assert.deepEqual(
      lostOf(elsewhere).filter((part) => !lostOf({}).includes(part)),
      ['$.goodwill.fees fee_not_in_withdrawal'],
    );
  });

  it('names each way in which a fee is not for everybody', () => {
    const fee = { kind: 'handling', charge: { per: 'case', amount: { EUR: 100 } } };
    const lost = (more: object) =>
      lostOf({ '$.goodwill.fees': [{ ...fee, ...more }] }).filter((part) => part.startsWith('$.goodwill.fees[0]'));
    assert.deepEqual(lost({}), []);
    const parts = [
      { tags: ['a'] },
      { reasons: ['too_small'] },
      { reasonClasses: ['remorse'] },
      { outcomes: ['refund'] },
      { methods: ['label'] },
    ];
    for (const when of parts)
      assert.deepEqual(lost({ when }), ['$.goodwill.fees[0] fee_for_some'], JSON.stringify(when));
    assert.deepEqual(lost({ charge: { per: 'case', amount: { RON: 1 } } }), [
      '$.goodwill.fees[0] fee_without_currency',
    ]);
  });

  it('takes used goods back unless a rule asks for new ones', () => {
    const condition = (...demand: string[]) => property('itemCondition', { '$.goodwill.conditions': [{ demand }] });
    const used = [term('NewCondition'), term('UsedCondition'), term('DamagedCondition')];
    assert.deepEqual(condition('complete'), used);
    assert.deepEqual(condition('complete', 'sealed'), [term('NewCondition'), term('DamagedCondition')]);
    assert.deepEqual(
      lostOf({ '$.goodwill.conditions': [{ demand: ['unused'] }] }).filter((part) => part.includes('condition')),
      [],
    );
  });

  it('says where the label comes from, for either kind of return', () => {
    const label = (name: string) => property(name, { '$.methods[0].when': { tracks: ['conformity'] } });
    assert.equal(label('customerRemorseReturnLabelSource'), term('ReturnLabelCustomerResponsibility'));
    assert.equal(label('itemDefectReturnLabelSource'), term('ReturnLabelDownloadAndPrint'));
    assert.equal(property('inStoreReturnsOffered'), false);
    assert.equal(
      property('returnLabelSource', { '$.methods[0].kind': 'drop_off', '$.methods[1].kind': 'pickup' }),
      undefined,
    );
  });

  it('gives days of February that the year has', () => {
    const leap = { '$.goodwill.seasons': [{ bought: { from: '02-01', until: '02-29' }, returnUntil: '06-30' }] };
    const end = (today: string) =>
      (property('returnPolicySeasonalOverride', leap, 'FR', { today }) as { endDate: string }[])[0]?.endDate;
    assert.deepEqual(
      [end('2027-01-01'), end('2028-01-01'), end('2028-02-29')],
      ['2027-02-28', '2028-02-29', '2028-02-29'],
    );
  });
});

describe('policyFacts', () => {
  const factsOf = (values: Readonly<Record<string, unknown>> = {}, country = 'FR') =>
    policyFacts(withValues(values), country, statuteOf({ country, placedOn: '2026-12-01' })).facts;
  const one = (code: FactCode, values: Readonly<Record<string, unknown>>, country?: string) =>
    factsOf(values, country).find((fact) => fact.code === code);

  it('tells rights by law first, then the shop’s own, then the ways back', () => {
    assert.deepEqual(
      factsOf().map(({ code }) => code),
      [
        'withdrawal_period',
        'withdrawal_return_cost',
        'guarantee_period',
        'goodwill_window',
        'goodwill_window',
        'goodwill_season',
        'goodwill_outcomes',
        'goodwill_outcomes',
        'goodwill_delivery',
        'send_back',
        'method',
        'method',
      ],
    );
  });

  it('says that nothing is given beyond the law', () => {
    const codes = factsOf({ '$.goodwill.windows': [] }).map(({ code }) => code);
    assert.ok(codes.includes('goodwill_none'));
    assert.ok(!codes.includes('goodwill_outcomes'));
  });

  it('says who pays: the trader where the consumer was not told', () => {
    assert.deepEqual(one('withdrawal_return_cost', {})?.params, { payer: 'consumer' });
    assert.deepEqual(one('withdrawal_return_cost', { '$.withdrawal.informed': false })?.params, { payer: 'trader' });
    assert.deepEqual(one('withdrawal_period', { '$.withdrawal.informed': false })?.params, {
      days: 14,
      notInformedMonths: 12,
    });
  });

  it('leaves out rules for other countries and amounts in other currencies', () => {
    const fee = { kind: 'handling', charge: { per: 'case', amount: { RON: 500 } } };
    assert.equal(one('goodwill_fee', { '$.goodwill.fees': [fee] }), undefined);
    const { params } = one('goodwill_fee', { '$.goodwill.fees': [fee] }, 'RO')!;
    assert.deepEqual((params as { charge: unknown }).charge, { per: 'case', money: { amount: 500, currency: 'RON' } });
    const abroad = { '$.goodwill.windows[0].when': { countries: ['RO'] } };
    assert.equal(factsOf(abroad).filter(({ code }) => code === 'goodwill_window').length, 1);
    const { params: window } = one('goodwill_window', abroad, 'RO')!;
    assert.deepEqual((window as { about: unknown }).about, { only: {}, except: null });
  });

  it('names reasons and methods by their labels, and exceptions to a rule', () => {
    const { params } = one('goodwill_outcomes', { '$.goodwill.outcomes[0].unless': { tags: ['a'] } })!;
    const { reasons, about } = params as { reasons: { en: string }[]; about: unknown };
    assert.deepEqual(
      reasons.map(({ en }) => en),
      ['Too small'],
    );
    assert.deepEqual(about, { only: {}, except: { tags: ['a'] } });
  });

  it('never gives second-hand goods less than the law', () => {
    assert.deepEqual(one('guarantee_second_hand', { '$.conformity.secondHandMonths': 6 }, 'RO')?.params, {
      months: 12,
    });
    assert.equal(cleanPolicy.conformity.secondHandMonths, undefined);
  });
});
