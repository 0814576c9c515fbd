import {
  addDays,
  CONTRACT_TYPES,
  DECISIONS,
  EXCEPTION_CODES,
  EXCEPTION_FACTS,
  FEE_KINDS,
  ITEM_CONDITIONS,
  OUTCOME_KINDS,
  PARTIAL_DELIVERY,
  REFUND_MOMENTS,
  RESTRICTION_CODES,
  WINDOW_STARTS,
  type AssessContext,
  type Catalogue,
  type CustomerHistory,
  type GoodwillTerms,
  type Order,
  type OrderLine,
  type Policy,
} from '@returns-portal/policy';
import fc from 'fast-check';
import { labels } from './fixtures.ts';

/*
 * Documents and orders that a schema would take, however odd. The same few names are used on both sides, so that rules
 * meet the lines they are about.
 */

const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const someOf = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
/** An object of which any key can be missing. */
const partial = <T>(model: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) => fc.record(model, { requiredKeys: [] });

const CATEGORIES = ['shoes', 'shirts', 'lamps'];
const TAGS = ['sale', 'new', 'gift'];
const PRODUCTS = ['P1', 'P2', 'S1', 'S2'];
const COUNTRIES = ['FR', 'RO', 'IE', 'MQ'];
const SEGMENTS = ['club', 'staff'];
const REASONS = [
  { code: 'too_small', class: 'remorse', labels: labels('Too small') },
  { code: 'changed_mind', class: 'remorse', labels: labels('Changed my mind') },
  { code: 'too_late', class: 'late', labels: labels('Too late') },
  { code: 'defective', class: 'defect', labels: labels('Defective') },
  { code: 'wrong', class: 'wrong_item', labels: labels('Wrong'), categories: ['shoes'] },
] as const;
const METHODS = ['post', 'label', 'shop'];

const money = fc.oneof(fc.nat(50), fc.nat(200_000));
const amounts = partial<Record<string, number>>({ EUR: money, RON: money, JPY: money });
const priceRange = partial({ atLeast: amounts, below: amounts });
const day = fc.integer({ min: 0, max: 1200 }).map((count) => addDays('2025-01-01', count));
const monthDay = day.map((value) => value.slice(5));

const timesInDays = fc.record({ count: fc.nat(4), days: fc.nat(400) });

const saleConditions = {
  categories: someOf(CATEGORIES),
  tags: someOf(TAGS),
  products: someOf(PRODUCTS),
  brands: someOf(['A', 'B']),
  countries: someOf(COUNTRIES),
  segments: someOf(SEGMENTS),
  channels: someOf(['web', 'app']),
  unitPrice: priceRange,
  discounted: fc.boolean(),
};
const lineConditions = {
  ...saleConditions,
  customer: partial({
    returns: timesInDays,
    returnRatePercent: fc.nat(100),
    returnedValue: fc.record({ atLeast: amounts, days: fc.nat(400) }),
    evidenceRefused: timesInDays,
    emptyParcels: timesInDays,
  }),
};
const reasonConditions = {
  reasons: someOf(REASONS.map(({ code }) => code)),
  reasonClasses: someOf(['remorse', 'late', 'defect'] as const),
};
const outcomeConditions = { outcomes: someOf(OUTCOME_KINDS) };
const methodConditions = { methods: someOf(METHODS) };

/** Most rules say little, as real ones do. */
const sparse = <T>(model: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) =>
  fc.subarray(Object.keys(model), { maxLength: 3 }).chain((keys) =>
    partial<Partial<T>>(
      Object.fromEntries(keys.map((key) => [key, model[key as keyof T]])) as {
        [Key in keyof T]: fc.Arbitrary<T[Key]>;
      },
    ),
  );

const rule = <Conditions, Effect>(
  conditions: Conditions,
  effect: { [Key in keyof Effect]: fc.Arbitrary<Effect[Key]> },
  exceptions: object = lineConditions,
) =>
  fc
    .record({
      base: partial({
        id: fc.stringMatching(/^[a-z]{1,4}$/),
        when: sparse(conditions as Record<string, fc.Arbitrary<unknown>>),
        unless: sparse(exceptions as unknown as Record<string, fc.Arbitrary<unknown>>),
      }),
      effect: fc.record(effect),
    })
    .map(({ base, effect: done }) => ({ ...base, ...done }));

const bonus = partial({ percent: fc.nat(100), amount: amounts, cap: amounts });
const goodwillOutcome = fc.oneof(
  oneOf([{ kind: 'refund' }, { kind: 'repair' }, { kind: 'replacement' }, { kind: 'keep_item' }] as const),
  fc.record({ kind: fc.constant('store_credit' as const), bonus: optional(bonus) }),
  fc.record({ kind: fc.constant('exchange' as const), for: oneOf(['variant', 'any_product'] as const) }),
  fc.record({ kind: fc.constant('price_reduction' as const), percent: fc.integer({ min: 1, max: 100 }) }),
);

const decisionConditions = {
  ...lineConditions,
  ...reasonConditions,
  ...outcomeConditions,
  tracks: someOf(['goodwill', 'conformity'] as const),
  caseValue: priceRange,
};
const on = oneOf(REFUND_MOMENTS);

const goodwill = fc.record(
  {
    windows: fc.array(
      rule({ ...lineConditions, ...outcomeConditions }, { days: fc.nat(120), from: oneOf(WINDOW_STARTS) }),
      { maxLength: 4 },
    ),
    seasons: fc.array(
      rule(
        { ...lineConditions, ...outcomeConditions },
        { bought: fc.record({ from: monthDay, until: monthDay }), returnUntil: monthDay },
      ),
      { maxLength: 2 },
    ),
    unknownDelivery: fc.oneof(
      fc.constant({ then: 'stay_open' as const }),
      fc.record({ then: fc.constant('assume_transit' as const), days: fc.nat(30) }),
    ),
    restrictions: fc.array(
      fc
        .tuple(rule(lineConditions, { because: oneOf(RESTRICTION_CODES) }), optional(fc.subarray([...OUTCOME_KINDS])))
        .map(([restriction, only]) => (only ? { ...restriction, only } : restriction)),
      { maxLength: 3 },
    ),
    conditions: fc.array(rule(lineConditions, { demand: someOf(ITEM_CONDITIONS) }), { maxLength: 2 }),
    outcomes: fc.array(
      rule(
        { ...lineConditions, ...reasonConditions },
        { offer: fc.array(goodwillOutcome, { minLength: 1, maxLength: 4 }) },
      ),
      { maxLength: 3 },
    ),
    fees: fc.array(
      rule(
        { ...lineConditions, ...reasonConditions, ...outcomeConditions, ...methodConditions },
        {
          kind: oneOf(FEE_KINDS),
          charge: fc.oneof(
            fc.record({ per: oneOf(['case', 'parcel'] as const), amount: amounts }),
            fc.record({ percent: fc.nat(100) }),
          ),
          freeFrom: optional(amounts),
        },
      ),
      { maxLength: 3 },
    ),
    giftOutcomes: fc.subarray([...OUTCOME_KINDS]),
    bundles: oneOf(['together', 'separately'] as const),
    clawback: fc.record({ keptBelow: amounts }),
    refundsDelivery: fc.boolean(),
    sendBackDays: fc.nat(60),
  },
  { requiredKeys: ['windows', 'outcomes', 'refundsDelivery', 'sendBackDays'] },
);

/** A policy for `shop`, as a schema would take it. */
export const anyPolicy = (shop = 'shop'): fc.Arbitrary<Policy> =>
  fc
    .record(
      {
        withdrawal: fc.record(
          {
            informed: fc.boolean(),
            informedOfFunction: fc.boolean(),
            function: fc.record({ url: fc.webUrl(), withoutLogin: fc.boolean() }),
            exceptionsDisclosed: fc.boolean(),
            returnCost: oneOf(['consumer', 'trader'] as const),
            partialDelivery: oneOf(PARTIAL_DELIVERY),
            refunds: fc.array(rule({ ...saleConditions, caseValue: priceRange }, { on }, saleConditions), {
              maxLength: 2,
            }),
          },
          { requiredKeys: ['informed', 'returnCost'] },
        ),
        goodwill: goodwill as unknown as fc.Arbitrary<GoodwillTerms>,
        conformity: fc.record(
          {
            outcomes: fc.subarray([{ kind: 'repair' }, { kind: 'replacement' }, { kind: 'refund' }] as const),
            secondHandMonths: fc.nat(30),
          },
          { requiredKeys: ['outcomes'] },
        ),
        decisions: fc.array(rule(decisionConditions, { decide: oneOf(DECISIONS) }), { maxLength: 3 }),
        refunds: fc.array(rule(decisionConditions, { on }), { maxLength: 3 }),
        methods: fc.tuple(
          ...METHODS.map((code) =>
            rule(
              { ...lineConditions, tracks: someOf(['withdrawal', 'goodwill', 'conformity'] as const) },
              { code: fc.constant(code) },
            ),
          ),
        ),
        destinations: fc.array(
          rule(
            { ...lineConditions, ...reasonConditions, ...methodConditions },
            { address: fc.constant(['Elsewhere 1']) },
          ),
          { maxLength: 2 },
        ),
      },
      { requiredKeys: ['withdrawal', 'goodwill', 'conformity', 'methods'] },
    )
    .map(({ methods, ...rest }) => ({
      shop,
      version: '1',
      effectiveFrom: '2020-01-01',
      reasons: REASONS,
      ...rest,
      methods: methods.map((method) => ({
        ...method,
        kind: 'own_carrier' as const,
        labels: labels('Method'),
        instructions: labels('Do this'),
        address: ['Street 1'],
      })),
    })) as unknown as fc.Arbitrary<Policy>;

const delivery = fc.oneof(
  { weight: 4, arbitrary: fc.record({ status: fc.constant('delivered' as const), on: day, shippedOn: optional(day) }) },
  { weight: 1, arbitrary: fc.record({ status: oneOf(['on_its_way', 'unknown'] as const), shippedOn: optional(day) }) },
);

const exception = fc.record({
  code: oneOf(EXCEPTION_CODES),
  disclosed: fc.boolean(),
  facts: optional(
    partial(Object.fromEntries(EXCEPTION_FACTS.map((fact) => [fact, fc.boolean()] as const))) as fc.Arbitrary<
      Partial<Record<(typeof EXCEPTION_FACTS)[number], boolean>>
    >,
  ),
});

const anyLine = fc
  .record({
    sku: oneOf(['S1', 'S2', 'S3']),
    product: optional(oneOf(PRODUCTS)),
    brand: optional(oneOf(['A', 'B'])),
    category: oneOf(CATEGORIES),
    tags: fc.subarray(TAGS),
    unitPrice: money,
    listPrice: optional(money),
    tax: optional(fc.nat(1000)),
    quantity: fc.integer({ min: 1, max: 4 }),
    returned: fc.nat(1),
    delivery,
    split: fc.boolean(),
    later: delivery,
    bundle: optional(fc.constant('set')),
    contract: optional(oneOf(CONTRACT_TYPES)),
    secondHand: optional(fc.boolean()),
    exception: fc.option(exception, { nil: undefined, freq: 4 }),
  })
  .map(({ split, later, ...line }) => {
    const parcels = [
      { quantity: 1, delivery: line.delivery },
      { quantity: line.quantity - 1, delivery: later },
    ];
    return { ...line, ...(split && line.quantity > 1 ? { parcels } : {}) };
  });

const ZONES: Readonly<Record<string, string>> = {
  FR: 'Europe/Paris',
  RO: 'Europe/Bucharest',
  IE: 'Europe/Dublin',
  MQ: 'America/Martinique',
};

/** An order of one to four lines, all sold by `shop`. */
export const anyOrder: fc.Arbitrary<Order> = fc
  .record({
    country: oneOf(COUNTRIES),
    currency: oneOf(['EUR', 'RON', 'JPY']),
    placedOn: day,
    channel: optional(oneOf(['web', 'app'])),
    segments: optional(fc.subarray(SEGMENTS)),
    lines: fc.array(anyLine, { minLength: 1, maxLength: 4 }),
    discount: fc.oneof(fc.constant(0), money),
    taxes: optional(oneOf(['included', 'added'] as const)),
    deliveries: fc.array(fc.record({ seller: fc.constant('shop'), paid: fc.nat(2000), cheapest: fc.nat(2000) }), {
      maxLength: 1,
    }),
    information: optional(fc.record({ informed: fc.boolean(), informedLateOn: optional(day) })),
  })
  .map(({ lines, ...order }) => ({
    ...order,
    id: 'order',
    number: 'N-1',
    timeZone: ZONES[order.country] ?? 'Europe/Paris',
    lines: lines.map((line, index): OrderLine => ({ ...line, id: `line-${index}`, seller: 'shop', title: 'Thing' })),
  }));

const days = fc.array(day, { maxLength: 5 });

export const anyHistory: fc.Arbitrary<CustomerHistory> = fc.record(
  {
    orders: fc.nat(20),
    returns: days,
    returnedValue: fc.array(fc.record({ on: day, amount: money, currency: oneOf(['EUR', 'RON']) }), { maxLength: 5 }),
    evidenceRefused: days,
    emptyParcels: days,
  },
  { requiredKeys: ['orders', 'returns'] },
);

export const anyContext: fc.Arbitrary<AssessContext> = partial({
  customer: anyHistory,
  askedBy: oneOf(['buyer', 'gift_recipient'] as const),
  returned: partial({ 'line-0': fc.nat(3), 'line-1': fc.nat(3) }),
}) as unknown as fc.Arbitrary<AssessContext>;

export const anyDay = day;

export const catalogue: Catalogue = {
  S1: { sku: 'S1', product: 'P1', unitPrice: 1500, available: 9 },
  S2: { sku: 'S2', product: 'P2', unitPrice: 90_000, available: 9 },
};
