import { presentPolicy, type PolicyView } from '@returns-portal/contract';
import type { FactCode, Labels, Policy } from '@returns-portal/policy';

/** Every fact that the engine can tell; a new one has to be added, and then to the policy below. */
export const FACT_CODES: Readonly<Record<FactCode, true>> = {
  withdrawal_period: true,
  withdrawal_return_cost: true,
  withdrawal_collected: true,
  guarantee_period: true,
  guarantee_second_hand: true,
  goodwill_none: true,
  goodwill_window: true,
  goodwill_season: true,
  goodwill_outcomes: true,
  goodwill_restriction: true,
  goodwill_condition: true,
  goodwill_fee: true,
  goodwill_delivery: true,
  goodwill_clawback: true,
  goodwill_gifts: true,
  goodwill_bundles: true,
  send_back: true,
  method: true,
  note: true,
};

const labels = (text: string): Labels => ({ fr: `${text} fr`, ro: `${text} ro`, en: `${text} en` });

const method = (code: string, kind: Policy['methods'][number]['kind']): Policy['methods'][number] => ({
  code,
  kind,
  labels: labels(code),
  instructions: labels(`how ${code}`),
  address: ['Street 1'],
});

/** A policy that uses everything there is. */
export const RICH: Policy = {
  shop: 'rich',
  version: '7',
  effectiveFrom: '2026-03-01',
  markets: ['RO'],
  withdrawal: { informed: false, returnCost: 'consumer', traderCollects: true },
  goodwill: {
    windows: [
      { when: { categories: ['shoes', 'boots'] }, unless: { tags: ['sale'] }, days: 1, from: 'ordered' },
      { when: { outcomes: ['exchange'], brands: ['Acme'] }, days: 19, from: 'shipped' },
      {
        when: { segments: ['vip'], channels: ['kiosk'] },
        unless: { tags: ['sale'], discounted: true },
        days: 60,
        from: 'last_item_delivered',
      },
      { days: 30, from: 'delivered' },
    ],
    seasons: [{ bought: { from: '11-15', until: '12-31' }, returnUntil: '02-01' }],
    outcomes: [
      {
        when: { reasons: ['late'] },
        offer: [
          { kind: 'price_reduction', percent: 15 },
          { kind: 'keep_item' },
          { kind: 'repair' },
          { kind: 'replacement' },
        ],
      },
      {
        when: { unitPrice: { atLeast: { RON: 1000 }, below: { RON: 90000 } } },
        offer: [{ kind: 'store_credit', bonus: { percent: 10, amount: { RON: 500 }, cap: { RON: 4000 } } }],
      },
      {
        offer: [
          { kind: 'refund' },
          { kind: 'store_credit', bonus: { amount: { RON: 500 } } },
          { kind: 'exchange', for: 'any_product' },
        ],
      },
    ],
    restrictions: [
      { when: { tags: ['sale'] }, because: 'final_sale', only: ['store_credit'] },
      { when: { tags: ['cards'] }, because: 'excluded' },
      { when: { unitPrice: { below: { RON: 500 } } }, because: 'value_too_low' },
      { when: { unitPrice: { atLeast: { RON: 500000 } } }, because: 'value_too_high' },
      { when: { discounted: true }, because: 'discounted' },
    ],
    conditions: [{ demand: ['unused', 'unworn_with_tags', 'sealed', 'complete', 'original_packaging'] }],
    fees: [
      {
        kind: 'return_postage',
        charge: { per: 'parcel', amount: { RON: 1500 } },
        freeFrom: { RON: 20000 },
        when: { methods: ['label'] },
      },
      {
        kind: 'handling',
        labels: labels('test'),
        charge: { percent: 5 },
        when: { reasons: ['late'], outcomes: ['refund'] },
      },
      { kind: 'handling', charge: { per: 'case', amount: { RON: 900 } } },
    ],
    giftOutcomes: ['store_credit'],
    bundles: 'together',
    clawback: { keptBelow: { RON: 10000 } },
    refundsDelivery: true,
    sendBackDays: 21,
  },
  conformity: { outcomes: [{ kind: 'repair' }, { kind: 'replacement' }, { kind: 'refund' }], secondHandMonths: 12 },
  reasons: [{ code: 'late', class: 'late', labels: labels('late') }],
  methods: [
    method('label', 'parcel_label'),
    { ...method('pickup', 'pickup'), when: { tracks: ['withdrawal', 'conformity'] } },
  ],
  names: { shoes: labels('shoes'), sale: labels('sale') },
  notes: [{ code: 'hello', labels: labels('hello'), url: 'https://shop.example/help' }],
};

export const BARE: Policy = {
  ...RICH,
  shop: 'bare',
  withdrawal: { informed: true, returnCost: 'trader' },
  goodwill: { windows: [], outcomes: [], refundsDelivery: false, sendBackDays: 14 },
  conformity: { outcomes: [] },
  notes: [],
};

const TODAY = '2026-11-22';

export const viewOf = (policy: Policy, operator?: Policy): PolicyView =>
  presentPolicy({
    shop: { id: policy.shop, name: 'A Shop' },
    policy,
    operator: operator && { shop: { id: operator.shop, name: 'A Market' }, policy: operator },
    today: TODAY,
  });
