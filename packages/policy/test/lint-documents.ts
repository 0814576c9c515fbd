import type { FindingChange, Policy } from '@returns-portal/policy';

export const say = (fr: string, ro: string, en: string) => ({ fr, ro, en });
const thing = say('Chose', 'Lucru', 'Thing');

/** A document with a rule in every section of which the linter has nothing to say. */
export const cleanPolicy: Policy = {
  shop: 'shop',
  version: '1',
  effectiveFrom: '2026-12-01',
  markets: ['FR', 'RO'],
  withdrawal: {
    informed: true,
    informedOfFunction: true,
    function: { url: 'https://shop.example/withdraw', withoutLogin: true },
    exceptionsDisclosed: true,
    returnCost: 'consumer',
    partialDelivery: 'difference',
    refunds: [{ on: 'receipt' }],
  },
  goodwill: {
    windows: [
      { id: 'shoes', when: { categories: ['shoes'] }, days: 60, from: 'delivered' },
      { id: 'all', days: 30, from: 'delivered' },
    ],
    seasons: [{ bought: { from: '11-01', until: '12-24' }, returnUntil: '01-31' }],
    outcomes: [
      { when: { reasons: ['too_small'] }, offer: [{ kind: 'exchange', for: 'variant' }, { kind: 'refund' }] },
      { offer: [{ kind: 'refund' }, { kind: 'store_credit', bonus: { percent: 10 } }] },
    ],
    refundsDelivery: false,
    sendBackDays: 14,
  },
  conformity: { outcomes: [{ kind: 'repair' }, { kind: 'replacement' }] },
  reasons: [
    { code: 'too_small', class: 'remorse', labels: say('Trop petit', 'Prea mic', 'Too small') },
    { code: 'defective', class: 'defect', labels: say('Défectueux', 'Defect', 'Faulty') },
    { code: 'old', class: 'remorse', labels: thing, retired: true },
    { code: 'unwanted', class: 'remorse', labels: say('Pas utile', 'Nu este util', 'Not useful') },
  ],
  methods: [
    { code: 'label', kind: 'parcel_label', labels: thing, instructions: thing, address: ['Street 1'] },
    { code: 'post', kind: 'own_carrier', labels: thing, instructions: thing, address: ['Street 1'] },
  ],
  destinations: [{ when: { methods: ['label'] }, address: ['Street 2'] }],
  decisions: [
    { when: { tracks: ['goodwill'], caseValue: { atLeast: { EUR: 50_000, RON: 250_000 } } }, decide: 'review' },
    { when: { tracks: ['conformity'] }, decide: 'review' },
  ],
  refunds: [
    {
      when: { caseValue: { below: { EUR: 5000, RON: 25_000 } } },
      unless: { customer: { emptyParcels: { count: 1, days: 365 } } },
      on: 'first_scan',
    },
    { on: 'receipt' },
  ],
};

type Node = Record<string | number, unknown>;

const keysOf = (path: string): (string | number)[] =>
  [...path.matchAll(/\.([^.[]+)|\[(\d+)\]/g)].map(([, key, index]) => key ?? Number(index));

/** A document with one thing changed, by its path. */
export const changed = (policy: Policy, change: FindingChange): Policy => {
  const copy = structuredClone(policy);
  const keys = keysOf(change.path);
  const last = keys.pop()!;
  const parent = keys.reduce<Node>((node, key) => (node[key] ??= {}) as Node, copy as unknown as Node);
  if ('value' in change) parent[last] = change.value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent, last);
  return copy;
};

/** The clean document with some values put in, by path. */
export const withValues = (values: Readonly<Record<string, unknown>>, base: Policy = cleanPolicy): Policy =>
  Object.entries(values).reduce((policy, [path, value]) => changed(policy, { path, value }), base);
