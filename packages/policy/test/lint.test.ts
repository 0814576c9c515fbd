import { FINDING_CODES, lintPolicy, type FindingCode, type LintOptions } from '@returns-portal/policy';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { changed, cleanPolicy, say, withValues } from './lint-documents.ts';

interface Case {
  readonly code: FindingCode;
  /** What is written into the clean document, by path. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly path: string;
  readonly options?: LintOptions;
  readonly params?: object;
}

const NOTE = { code: 'more', labels: say('Davantage', 'Mai multe', 'More') };
const FEE = { kind: 'handling', charge: { percent: 5 } };

const CASES: readonly Case[] = [
  {
    code: 'not_informed',
    values: { '$.withdrawal': { informed: false, returnCost: 'trader', partialDelivery: 'full' } },
    path: '$.withdrawal.informed',
    params: { months: 12 },
  },
  {
    code: 'function_not_disclosed',
    values: { '$.withdrawal.informedOfFunction': false },
    path: '$.withdrawal.informedOfFunction',
  },
  { code: 'function_missing', values: { '$.withdrawal.function': undefined }, path: '$.withdrawal' },
  {
    code: 'function_behind_login',
    values: { '$.withdrawal.function.withoutLogin': false },
    path: '$.withdrawal.function.withoutLogin',
  },
  ...['http://shop.example/withdraw', '/withdraw', 'https://', 'https://withdraw'].map((found) => ({
    code: 'function_url_unusable' as const,
    values: { '$.withdrawal.function.url': found },
    path: '$.withdrawal.function.url',
    params: { found },
  })),
  {
    code: 'function_disclosure_unsaid',
    values: { '$.withdrawal.informedOfFunction': undefined },
    path: '$.withdrawal',
  },
  {
    code: 'exceptions_not_disclosed',
    values: { '$.withdrawal.exceptionsDisclosed': false },
    path: '$.withdrawal.exceptionsDisclosed',
  },
  {
    code: 'return_cost_without_information',
    values: { '$.withdrawal.informed': false },
    path: '$.withdrawal.returnCost',
  },
  { code: 'partial_delivery_open', values: { '$.withdrawal.partialDelivery': undefined }, path: '$.withdrawal' },
  {
    code: 'collects_without_pickup',
    values: { '$.withdrawal.traderCollects': true },
    path: '$.withdrawal.traderCollects',
  },
  {
    code: 'country_code_unusual',
    values: { '$.markets': ['FR', 'UK'] },
    path: '$.markets[1]',
    params: { country: 'UK', meant: 'GB' },
  },
  {
    code: 'window_shorter_than_withdrawal',
    values: { '$.goodwill.windows[1].days': 13 },
    path: '$.goodwill.windows[1].days',
    params: { days: 13, statutory: 14, country: 'FR' },
  },
  {
    code: 'window_may_end_before_withdrawal',
    values: { '$.goodwill.windows[1].from': 'ordered' },
    path: '$.goodwill.windows[1].from',
    params: { days: 30, from: 'ordered', safe: 44 },
  },
  {
    code: 'outcome_without_window',
    values: { '$.goodwill.windows': [{ when: { outcomes: ['refund', 'exchange'] }, days: 30, from: 'delivered' }] },
    path: '$.goodwill.outcomes[1].offer[1]',
    params: { outcome: 'store_credit' },
  },
  {
    code: 'season_without_effect',
    values: { '$.goodwill.seasons[0].returnUntil': '11-25', '$.goodwill.seasons[0].bought.until': '11-20' },
    path: '$.goodwill.seasons[0]',
    params: { days: 30 },
  },
  {
    code: 'season_ends_before_purchase',
    values: { '$.goodwill.seasons[0].returnUntil': '12-20' },
    path: '$.goodwill.seasons[0].returnUntil',
  },
  {
    code: 'send_back_shorter_than_withdrawal',
    values: { '$.goodwill.sendBackDays': 10 },
    path: '$.goodwill.sendBackDays',
    params: { days: 10, statutory: 14 },
  },
  {
    code: 'rule_unreachable',
    values: { '$.goodwill.windows[2]': { when: { categories: ['hats'] }, days: 90, from: 'delivered' } },
    path: '$.goodwill.windows[2]',
    params: { by: '$.goodwill.windows[1]' },
  },
  {
    code: 'exception_swallows_rule',
    values: { '$.goodwill.windows[0].unless': { categories: ['shoes', 'hats'] } },
    path: '$.goodwill.windows[0].unless',
  },
  {
    code: 'condition_empty',
    values: { '$.goodwill.windows[0].when.categories': [] },
    path: '$.goodwill.windows[0].when.categories',
  },
  {
    code: 'price_range_empty',
    values: {
      '$.goodwill.windows[0].when.unitPrice': { atLeast: { EUR: 500, RON: 500 }, below: { EUR: 500, RON: 1 } },
    },
    path: '$.goodwill.windows[0].when.unitPrice',
  },
  {
    code: 'unknown_reason',
    values: { '$.goodwill.outcomes[0].when.reasons': ['too_smal'] },
    path: '$.goodwill.outcomes[0].when.reasons[0]',
    params: { reason: 'too_smal', known: ['too_small', 'defective', 'old', 'unwanted'] },
  },
  {
    code: 'retired_reason',
    values: { '$.goodwill.outcomes[0].when.reasons': ['too_small', 'old'] },
    path: '$.goodwill.outcomes[0].when.reasons[1]',
  },
  {
    code: 'class_without_reason',
    values: { '$.goodwill.outcomes[0].when': { reasonClasses: ['late', 'remorse'] } },
    path: '$.goodwill.outcomes[0].when.reasonClasses[0]',
  },
  {
    code: 'unknown_method',
    values: { '$.destinations[0].when.methods': ['labels'] },
    path: '$.destinations[0].when.methods[0]',
  },
  {
    code: 'outcome_not_offered',
    values: { '$.goodwill.giftOutcomes': ['store_credit', 'repair'] },
    path: '$.goodwill.giftOutcomes[1]',
  },
  {
    code: 'restriction_leaves_nothing',
    values: { '$.goodwill.restrictions': [{ because: 'final_sale', only: ['keep_item'] }] },
    path: '$.goodwill.restrictions[0].only',
  },
  {
    code: 'reason_without_outcome',
    values: { '$.goodwill.outcomes[1].when': { reasonClasses: ['defect'] }, '$.reasons[2].retired': false },
    path: '$.reasons[2]',
    params: { reason: 'old' },
  },
  {
    code: 'duplicate_code',
    values: { '$.reasons[2].code': 'too_small' },
    path: '$.reasons[2].code',
    params: { code: 'too_small', first: '$.reasons[0].code' },
  },
  {
    code: 'duplicate_rule_id',
    values: { '$.decisions[0].id': 'shoes' },
    path: '$.decisions[0].id',
    params: { id: 'shoes', first: '$.goodwill.windows[0].id' },
  },
  {
    code: 'conformity_without_cure',
    values: { '$.conformity.outcomes': [{ kind: 'refund' }] },
    path: '$.conformity.outcomes',
  },
  {
    code: 'second_hand_too_short',
    values: { '$.conformity.secondHandMonths': 6, '$.markets': ['RO'] },
    path: '$.conformity.secondHandMonths',
    params: { months: 6, minimum: 12, country: 'RO' },
  },
  {
    code: 'history_in_withdrawal',
    values: { '$.methods[0].unless': { customer: { emptyParcels: { count: 1, days: 365 } } } },
    path: '$.methods[0].unless.customer',
  },
  {
    code: 'history_in_withdrawal',
    values: { '$.methods[0].when': { tracks: ['withdrawal'], customer: { returnRatePercent: 10 } } },
    path: '$.methods[0].when.customer',
  },
  {
    code: 'history_not_looked_at',
    values: { '$.destinations[0].when.customer': { returnRatePercent: 10 } },
    path: '$.destinations[0].when.customer',
  },
  {
    code: 'history_refuses',
    values: { '$.goodwill.restrictions': [{ when: { customer: { returnRatePercent: 80 } }, because: 'excluded' }] },
    path: '$.goodwill.restrictions[0].when.customer',
  },
  {
    code: 'history_refuses',
    values: {
      '$.goodwill.windows': [{ unless: { customer: { returnRatePercent: 80 } }, days: 30, from: 'delivered' }],
    },
    path: '$.goodwill.windows[0].unless.customer',
  },
  {
    code: 'moment_never_comes',
    values: {
      '$.goodwill.outcomes[0].offer[1]': { kind: 'keep_item' },
      '$.refunds': [{ when: { outcomes: ['keep_item'] }, on: 'receipt' }],
    },
    path: '$.refunds[0].on',
    params: { on: 'receipt' },
  },
  { code: 'refund_before_goods', values: { '$.refunds': [{ on: 'approval' }] }, path: '$.refunds[0].on' },
  { code: 'no_reason_for_fault', values: { '$.reasons[1].retired': true }, path: '$.reasons' },
  {
    code: 'evidence_required_for_fault',
    values: { '$.reasons[1].evidence': { photos: 2, required: true } },
    path: '$.reasons[1].evidence.required',
  },
  {
    code: 'evidence_asked_for_fault',
    values: { '$.decisions[1].decide': 'ask_evidence' },
    path: '$.decisions[1]',
  },
  {
    code: 'fee_for_fault',
    values: { '$.goodwill.fees': [{ ...FEE, when: { reasonClasses: ['defect'] } }] },
    path: '$.goodwill.fees[0].when',
    params: { reasons: ['defective'] },
  },
  { code: 'fee_outside_withdrawal', values: { '$.goodwill.fees': [FEE] }, path: '$.goodwill.fees' },
  {
    code: 'credit_only_for_fault',
    values: { '$.goodwill.outcomes[0]': { when: { reasons: ['defective'] }, offer: [{ kind: 'store_credit' }] } },
    path: '$.goodwill.outcomes[0].offer',
  },
  {
    code: 'refusal_against_withdrawal',
    values: { '$.goodwill.restrictions': [{ when: { tags: ['sale'] }, because: 'final_sale' }] },
    path: '$.goodwill.restrictions[0].because',
    params: { because: 'final_sale' },
  },
  {
    code: 'packaging_demanded',
    values: { '$.goodwill.conditions': [{ demand: ['complete', 'original_packaging'] }] },
    path: '$.goodwill.conditions[0].demand[1]',
  },
  {
    code: 'no_method',
    values: { '$.methods[0].when': { countries: ['FR'] }, '$.methods[1].when': { tracks: ['goodwill'] } },
    path: '$.methods',
    params: { track: 'withdrawal', country: 'RO' },
  },
  {
    code: 'method_only_for_some',
    values: {
      '$.methods[0].when': { categories: ['shoes'] },
      '$.methods[1].when': { tracks: ['goodwill', 'withdrawal'] },
    },
    path: '$.methods',
    params: { track: 'conformity', country: 'FR' },
  },
  {
    code: 'no_free_method_for_fault',
    values: { '$.methods[0].when': { tracks: ['withdrawal'] } },
    path: '$.methods',
    params: { country: 'FR' },
  },
  {
    code: 'amount_missing',
    values: { '$.goodwill.clawback': { keptBelow: { EUR: 5000 } } },
    path: '$.goodwill.clawback.keptBelow',
    params: { currency: 'RON', country: 'RO' },
  },
  { code: 'label_blank', values: { '$.reasons[0].labels.ro': '  ' }, path: '$.reasons[0].labels.ro' },
  {
    code: 'label_untranslated',
    values: { '$.reasons[0].labels': say('Much too small', 'Much too small', 'Much too small') },
    path: '$.reasons[0].labels',
  },
  {
    code: 'romanian_cedilla',
    values: { '$.reasons[0].labels.ro': 'Nu îmi place şi atât' },
    path: '$.reasons[0].labels.ro',
  },
  {
    code: 'romanian_without_diacritics',
    values: {
      '$.methods[0].instructions.ro':
        'Impachetati produsele si scrieti numarul de retur pe colet, apoi predati coletul.',
    },
    path: '$.methods[0].instructions.ro',
  },
  { code: 'french_spacing', values: { '$.reasons[0].labels.fr': 'Trop petit ?' }, path: '$.reasons[0].labels.fr' },
  {
    code: 'text_demands_packaging',
    values: { '$.methods[0].instructions.fr': 'Remettez l’article dans son emballage d’origine.' },
    path: '$.methods[0].instructions.fr',
    params: { found: 'emballage d’origine' },
  },
  {
    code: 'text_demands_invoice',
    values: { '$.methods[0].instructions.ro': 'Puneți în colet factura și produsul.' },
    path: '$.methods[0].instructions.ro',
    params: { found: 'factura' },
  },
  {
    code: 'text_boasts_statute',
    values: {
      '$.notes': [{ ...NOTE, labels: { ...NOTE.labels, fr: 'Notre cadeau\u00a0: 14 jours pour changer d’avis.' } }],
    },
    path: '$.notes[0].labels.fr',
  },
  {
    code: 'odr_platform_closed',
    values: { '$.notes': [{ ...NOTE, url: 'https://ec.europa.eu/consumers/odr/' }] },
    path: '$.notes[0].url',
    params: { found: 'https://ec.europa.eu/consumers/odr/' },
  },
  {
    code: 'sal_link_outdated',
    values: { '$.notes': [{ ...NOTE, url: 'https://anpc.ro/ce-este-sal/' }] },
    path: '$.notes[0].url',
  },
  {
    code: 'floor_window_shorter',
    values: {},
    path: '$.goodwill.windows[1]',
    options: { floor: withValues({ '$.goodwill.windows[1].days': 45 }) },
  },
  {
    code: 'floor_outcome_missing',
    values: {},
    path: '$.goodwill.outcomes',
    options: { floor: withValues({ '$.goodwill.outcomes[0].offer[2]': { kind: 'keep_item' } }) },
    params: { outcome: 'keep_item', country: 'FR' },
  },
  {
    code: 'floor_bonus_lower',
    values: {},
    path: '$.goodwill.outcomes[1]',
    options: { floor: withValues({ '$.goodwill.outcomes[1].offer[1].bonus.percent': 20 }) },
  },
  {
    code: 'floor_fee_higher',
    values: { '$.goodwill.fees': [FEE] },
    path: '$.goodwill.fees[0]',
    options: { floor: withValues({ '$.goodwill.fees': [{ ...FEE, charge: { percent: 4 } }] }) },
  },
  {
    code: 'floor_setting_lower',
    values: {},
    path: '$.goodwill.refundsDelivery',
    options: { floor: withValues({ '$.goodwill.refundsDelivery': true }) },
  },
];

const found = (code: FindingCode, policy = cleanPolicy, options: LintOptions = {}) =>
  lintPolicy(policy, options).filter((finding) => finding.code === code);

describe('lintPolicy', () => {
  it('has nothing to say of a clean document', () => {
    assert.deepEqual(lintPolicy(cleanPolicy), []);
    assert.deepEqual(lintPolicy(cleanPolicy, { floor: cleanPolicy }), []);
  });

  it('has a case here for every code', () => {
    assert.deepEqual([...new Set(CASES.map(({ code }) => code))].sort(), [...FINDING_CODES].sort());
  });

  for (const { code, values, path, options, params } of CASES) {
    it(`finds ${code}`, () => {
      const there = found(code, withValues(values), options).filter((finding) => finding.path === path);
      assert.ok(there.length > 0, `not found at ${path}`);
      assert.ok(
        !params || there.some((finding) => isDeepStrictEqual(finding.params, params)),
        `with other params: ${JSON.stringify(there.map((finding) => finding.params))}`,
      );
      assert.deepEqual(found(code, cleanPolicy), [], 'the clean document has it too');
    });
  }

  it('proposes changes that mend what they are about', () => {
    let changes = 0;
    for (const { code, values, options } of CASES) {
      const policy = withValues(values);
      for (const { path, change } of found(code, policy, options)) {
        if (!change) continue;
        changes += 1;
        const left = found(code, changed(policy, change), options);
        assert.ok(!left.some((finding) => finding.path === path), `${code} is still there after its own change`);
      }
    }
    assert.ok(changes >= 15, `only ${changes} changes were proposed`);
  });

  it('puts errors first, then warnings, then notes', () => {
    const policy = withValues({
      '$.goodwill.fees': [FEE],
      '$.goodwill.windows[1].days': 3,
      '$.conformity.outcomes': [],
    });
    assert.deepEqual(
      lintPolicy(policy).map(({ severity }) => severity),
      ['error', 'warning', 'note'],
    );
  });

  it('cites the law of the markets that the document is for', () => {
    const policy = withValues({ '$.goodwill.windows[1].days': 3 });
    const source = (markets: string[]) => found('window_shorter_than_withdrawal', policy, { markets })[0]?.source;
    assert.equal(source([]), 'Directive 2011/83/EU, art. 9');
    assert.match(source(['FR'])!, /L221-18/);
    assert.doesNotMatch(source(['FR'])!, /O\.U\.G\./);
    assert.match(source(['FR', 'RO'])!, /O\.U\.G\. nr\. 34\/2014, art\. 9/);
  });
});
