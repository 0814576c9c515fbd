import { policyInForce, type LineConditions, type Order, type OrderLine, type Policy } from '@returns-portal/policy';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assess, assessLine, goodwill, labels, line, policy, refusal, withGoodwill } from './fixtures.ts';

const kinds = (verdict: ReturnType<typeof goodwill>) => verdict.offers.map(({ outcome }) => outcome.kind);
const lastDay = (today: string, terms: Policy, change: Partial<Order> = {}) =>
  goodwill({ today, policy: terms, order: change }).until?.day;
const oneLine = (change: Partial<OrderLine>) => ({ lines: [line(change)] });

describe('windows', () => {
  it('are open to their last day and closed after it, and name their rule', () => {
    const open = goodwill({ today: '2026-12-04' });
    assert.equal(open.until?.day, '2026-12-04');
    assert.equal(open.until.endsAt, '2026-12-04T23:00:00.000Z');
    assert.deepEqual(open.because, {
      code: 'window_open',
      layer: 'shop',
      params: { start: '2026-11-04' },
      rule: 'general',
    });
    assert.deepEqual(refusal({ today: '2026-12-05' }), {
      code: 'window_closed',
      layer: 'shop',
      params: { closedOn: '2026-12-04' },
      rule: 'general',
    });
  });

  it('roll over weekends and holidays where the consumer lives', () => {
    // 30 days after 2 November 2026 is 2 December; in Romania 1 December is a holiday, 30 November too.
    const terms = withGoodwill({ windows: [{ days: 26, from: 'delivered' }] });
    const delivered = oneLine({ delivery: { status: 'delivered', on: '2026-11-04' } });
    assert.equal(lastDay('2026-11-10', terms, { ...delivered }), '2026-11-30');
    assert.equal(lastDay('2026-11-10', terms, { ...delivered, country: 'RO' }), '2026-12-02');
  });

  it('start with the event that they name', () => {
    const delivery = { status: 'delivered', on: '2026-11-10', shippedOn: '2026-11-05' } as const;
    const lines = [line({ delivery }), line({ id: 'b', delivery: { status: 'delivered', on: '2026-11-17' } })];
    const ends = (['ordered', 'shipped', 'delivered', 'last_item_delivered'] as const).map((from) =>
      lastDay('2026-11-20', withGoodwill({ windows: [{ days: 30, from }] }), { placedOn: '2026-11-03', lines }),
    );
    assert.deepEqual(ends, ['2026-12-03', '2026-12-07', '2026-12-10', '2026-12-17']);
  });

  it('that start with the last item have not started before it is there', () => {
    const lines = [line(), line({ id: 'b', delivery: { status: 'on_its_way' } })];
    const terms = withGoodwill({ windows: [{ days: 30, from: 'last_item_delivered' }] });
    const verdict = goodwill({ today: '2027-11-20', policy: terms, order: { lines } });
    assert.equal(verdict.because.code, 'window_not_started');
    assert.equal(verdict.until, null);
    assert.equal(verdict.flagged, false);
  });

  it('of an unknown start stay open and are flagged, or reckon with a time in transit', () => {
    const unknown = oneLine({ delivery: { status: 'unknown' } });
    const open = goodwill({ today: '2028-01-20', order: unknown });
    assert.ok(open.flagged && open.until === null && open.because.code === 'window_delivery_unknown');
    const terms = withGoodwill({ unknownDelivery: { then: 'assume_transit', days: 5 } });
    assert.equal(lastDay('2026-11-20', terms, unknown), '2026-12-07'); // 6 December 2026 is a Sunday.
    const shipped = oneLine({ delivery: { status: 'unknown', shippedOn: '2026-11-03' } });
    assert.equal(lastDay('2026-11-20', terms, shipped), '2026-12-08');
  });

  it('take the first rule that holds, in the order of the document', () => {
    const windows = [
      { id: 'lamps', when: { categories: ['lamps'] }, days: 60, from: 'delivered' },
      { id: 'club', when: { segments: ['club'] }, days: 90, from: 'delivered' },
      { id: 'rest', days: 30, from: 'delivered' },
    ] as const;
    const terms = withGoodwill({ windows });
    const ruleFor = (change: Partial<Order>) =>
      goodwill({ today: '2026-11-10', policy: terms, order: change }).because.rule;
    assert.equal(ruleFor({}), 'rest');
    assert.equal(ruleFor({ segments: ['club'] }), 'club');
    assert.equal(ruleFor({ segments: ['club'], ...oneLine({ category: 'lamps' }) }), 'lamps');
  });

  it('differ by outcome: what ends first is gone, and the verdict says what will be left', () => {
    const terms = withGoodwill({
      windows: [
        { id: 'money', when: { outcomes: ['refund'] }, days: 14, from: 'delivered' },
        { id: 'credit', when: { outcomes: ['store_credit'] }, days: 60, from: 'delivered' },
      ],
    });
    const both = goodwill({ today: '2026-11-18', policy: terms });
    assert.deepEqual(kinds(both), ['refund', 'store_credit']);
    assert.deepEqual(both.changes, [
      { after: '2026-11-18', units: 1, outcomes: ['store_credit'] },
      { after: '2027-01-04', units: 0, outcomes: [] },
    ]);
    const later = goodwill({ today: '2026-11-19', policy: terms });
    assert.deepEqual(kinds(later), ['store_credit']);
    assert.deepEqual(
      later.closed.map(({ outcome, because }) => [outcome, because.code, because.rule]),
      [['refund', 'window_closed', 'money']],
    );
    assert.equal(refusal({ today: '2027-01-05', policy: terms }).code, 'window_closed');
  });

  it('of one line never close those of another', () => {
    const terms = withGoodwill({
      windows: [
        { when: { categories: ['short'] }, days: 7, from: 'delivered' },
        { days: 60, from: 'delivered' },
      ],
    });
    const lines = [line({ id: 'a', category: 'short' }), line({ id: 'b' })];
    const [short, long] = assess({ today: '2026-12-15', policy: terms, order: { lines } });
    assert.deepEqual([short?.verdicts.goodwill.allowed, long?.verdicts.goodwill.allowed], [false, true]);
  });
});

describe('seasons', () => {
  const christmas = { id: 'christmas', bought: { from: '11-15', until: '12-24' }, returnUntil: '01-31' };
  const terms = withGoodwill({ seasons: [christmas] });
  const bought = (placedOn: string) => ({ placedOn, ...oneLine({ delivery: { status: 'delivered', on: placedOn } }) });

  it('keep open what was bought in them, on their first and last day too', () => {
    for (const day of ['2026-11-15', '2026-12-24']) {
      // 31 January 2027 is a Sunday.
      assert.equal(lastDay(day, terms, bought(day)), '2027-02-01');
    }
    assert.equal(
      goodwill({ today: '2026-11-15', policy: terms, order: bought('2026-11-15') }).because.rule,
      'christmas',
    );
    assert.equal(lastDay('2026-11-14', terms, bought('2026-11-14')), '2026-12-14');
    assert.equal(lastDay('2026-12-25', terms, bought('2026-12-25')), '2027-01-25');
  });

  it('never make a window shorter', () => {
    const long = withGoodwill({ windows: [{ days: 100, from: 'delivered' }], seasons: [christmas] });
    assert.equal(
      goodwill({ today: '2026-12-24', policy: long, order: bought('2026-12-24') }).because.code,
      'window_open',
    );
  });

  it('can go over New Year', () => {
    const winter = { bought: { from: '12-20', until: '01-10' }, returnUntil: '02-28' };
    const over = withGoodwill({ seasons: [winter] });
    for (const day of ['2026-12-20', '2027-01-10']) assert.equal(lastDay(day, over, bought(day)), '2027-03-01');
  });

  it('end on the last day of February where they name the leap day', () => {
    const leap = withGoodwill({ seasons: [{ bought: { from: '12-01', until: '12-31' }, returnUntil: '02-29' }] });
    assert.equal(lastDay('2027-12-10', leap, bought('2027-12-10')), '2028-02-29');
    // 28 February 2027 is a Sunday.
    assert.equal(lastDay('2026-12-10', leap, bought('2026-12-10')), '2027-03-01');
  });
});

describe('restrictions', () => {
  it('refuse with the reason that the shop gives', () => {
    const cases: [LineConditions, Partial<OrderLine>, string][] = [
      [{ tags: ['sale'] }, { tags: ['new', 'sale'] }, 'final_sale'],
      [{ categories: ['underwear'] }, { category: 'underwear' }, 'excluded'],
      [{ unitPrice: { below: { EUR: 500 } } }, { unitPrice: 499 }, 'value_too_low'],
      [{ unitPrice: { atLeast: { EUR: 100_000 } } }, { unitPrice: 100_000 }, 'value_too_high'],
      [{ discounted: true }, { unitPrice: 800, listPrice: 1000 }, 'discounted'],
    ];
    for (const [when, change, because] of cases) {
      const terms = withGoodwill({ restrictions: [{ when, because: because as 'excluded' }] });
      assert.equal(refusal({ today: '2026-11-10', policy: terms, order: oneLine(change) }).code, because);
      assert.ok(goodwill({ today: '2026-11-10', policy: terms }).allowed, `${because} is about other items only`);
    }
  });

  it('leave some outcomes: exchange-only, refund-only, credit-only', () => {
    const offer = [{ kind: 'refund' }, { kind: 'store_credit' }, { kind: 'exchange', for: 'variant' }] as const;
    for (const only of ['refund', 'store_credit', 'exchange'] as const) {
      const terms = withGoodwill({
        outcomes: [{ offer }],
        restrictions: [{ id: 'rule', when: { tags: ['sale'] }, because: 'final_sale', only: [only] }],
      });
      const verdict = goodwill({ today: '2026-11-10', policy: terms, order: oneLine({ tags: ['sale'] }) });
      assert.deepEqual(kinds(verdict), [only]);
      assert.deepEqual(verdict.because, {
        code: 'outcomes_restricted',
        layer: 'shop',
        params: { restriction: 'final_sale' },
        rule: 'rule',
      });
      assert.equal(verdict.closed.length, 2);
    }
  });

  it('all apply, and what leaves nothing refuses', () => {
    const terms = withGoodwill({
      restrictions: [
        { when: { tags: ['sale'] }, because: 'final_sale', only: ['refund'] },
        { when: { categories: ['things'] }, because: 'excluded', only: ['store_credit'] },
      ],
    });
    assert.equal(refusal({ today: '2026-11-10', policy: terms, order: oneLine({ tags: ['sale'] }) }).code, 'excluded');
  });

  it('do not hide a doubt about the window', () => {
    const terms = withGoodwill({ restrictions: [{ because: 'final_sale', only: ['store_credit'] }] });
    const verdict = goodwill({
      today: '2027-11-10',
      policy: terms,
      order: oneLine({ delivery: { status: 'unknown' } }),
    });
    assert.ok(verdict.flagged && verdict.because.code === 'window_delivery_unknown');
    assert.deepEqual(
      verdict.closed.map(({ outcome }) => outcome),
      ['refund'],
    );
  });

  it('have exceptions', () => {
    const terms = withGoodwill({
      restrictions: [{ when: { tags: ['sale'] }, unless: { brands: ['Nuage'] }, because: 'final_sale' }],
    });
    assert.equal(
      refusal({ today: '2026-11-10', policy: terms, order: oneLine({ tags: ['sale'] }) }).code,
      'final_sale',
    );
    const own = oneLine({ tags: ['sale'], brand: 'Nuage' });
    assert.ok(goodwill({ today: '2026-11-10', policy: terms, order: own }).allowed);
  });

  it('never touch the right of withdrawal or the guarantee', () => {
    const terms = withGoodwill({ restrictions: [{ because: 'final_sale' }], windows: [] });
    const { verdicts } = assessLine({ today: '2026-11-10', policy: terms });
    assert.deepEqual(
      [verdicts.withdrawal.allowed, verdicts.goodwill.allowed, verdicts.conformity.allowed],
      [true, false, true],
    );
  });
});

describe('conditions on lines', () => {
  const applies = (when: LineConditions, change: Partial<OrderLine>, rest: Partial<Order> = {}, customer?: object) => {
    const terms = withGoodwill({ restrictions: [{ when, because: 'excluded' }] });
    const situation = { today: '2026-11-10', policy: terms, order: { ...rest, ...oneLine(change) } };
    return !assessLine({ ...situation, customer: customer as undefined }).verdicts.goodwill.allowed;
  };

  it('hold where everything that is said holds', () => {
    assert.ok(applies({ products: ['P1'] }, { product: 'P1' }));
    assert.ok(applies({ products: ['SKU-1'] }, { product: 'P1' }));
    assert.ok(!applies({ products: ['P2'] }, { product: 'P1' }));
    assert.ok(applies({ brands: ['A', 'B'] }, { brand: 'B' }));
    assert.ok(!applies({ brands: ['A'] }, {}));
    assert.ok(applies({ countries: ['FR'] }, {}));
    assert.ok(!applies({ countries: ['RO'] }, {}));
    assert.ok(applies({ channels: ['app'] }, {}, { channel: 'app' }));
    assert.ok(!applies({ channels: ['app'] }, {}));
    assert.ok(applies({ segments: ['club'] }, {}, { segments: ['staff', 'club'] }));
    assert.ok(!applies({ tags: ['a'], categories: ['b'] }, { tags: ['a'] }));
    assert.ok(applies({ tags: ['a'], categories: ['things'] }, { tags: ['a'] }));
  });

  it('take a line as discounted only below its list price', () => {
    assert.ok(applies({ discounted: true }, { listPrice: 1001 }));
    for (const listPrice of [1000, 999, undefined]) assert.ok(applies({ discounted: false }, { listPrice }));
  });

  it('about prices do not hold in a currency that they do not name', () => {
    assert.ok(applies({ unitPrice: { atLeast: { EUR: 1000 }, below: { EUR: 1001 } } }, {}));
    assert.ok(!applies({ unitPrice: { below: { EUR: 1000 } } }, {}));
    assert.ok(!applies({ unitPrice: { atLeast: { EUR: 1001 } } }, {}));
    assert.ok(!applies({ unitPrice: { atLeast: { RON: 1 } } }, {}));
  });

  it('about customers need to know something of them', () => {
    const often = { customer: { returns: { count: 3, days: 90 } } };
    const returns = ['2026-08-12', '2026-10-01', '2026-11-09'];
    assert.ok(!applies(often, {}));
    assert.ok(applies(often, {}, {}, { orders: 10, returns }));
    assert.ok(!applies(often, {}, {}, { orders: 10, returns: ['2026-08-11', ...returns.slice(1)] }));
    const rate = { customer: { returnRatePercent: 50 } };
    assert.ok(applies(rate, {}, {}, { orders: 6, returns }));
    assert.ok(!applies(rate, {}, {}, { orders: 7, returns }));
  });
});

describe('outcomes', () => {
  it('depend on the reason: the first rule that holds for it', () => {
    const terms = withGoodwill({
      outcomes: [
        {
          id: 'late',
          when: { reasonClasses: ['late'] },
          offer: [{ kind: 'refund' }, { kind: 'price_reduction', percent: 20 }],
        },
        { id: 'rest', offer: [{ kind: 'store_credit' }] },
      ],
    });
    const verdict = goodwill({ today: '2026-11-10', policy: terms });
    assert.deepEqual(verdict.reasons, ['too_small', 'too_late']);
    assert.deepEqual(
      verdict.offers.map(({ outcome, reasons, rule }) => [outcome.kind, reasons, rule]),
      [
        ['refund', ['too_late'], 'late'],
        ['price_reduction', ['too_late'], 'late'],
        ['store_credit', ['too_small'], 'rest'],
      ],
    );
  });

  it('are for whoever was given the goods what the shop allows them', () => {
    const terms = withGoodwill({ outcomes: [{ offer: [{ kind: 'refund' }, { kind: 'store_credit' }] }] });
    const { verdicts } = assessLine({ today: '2026-11-10', policy: terms, askedBy: 'gift_recipient' });
    assert.ok(verdicts.goodwill.allowed);
    assert.deepEqual(kinds(verdicts.goodwill), ['store_credit']);
    assert.equal(verdicts.goodwill.because.code, 'window_open');
    assert.ok(!verdicts.withdrawal.allowed && verdicts.withdrawal.because.code === 'withdrawal_buyer_only');
    assert.ok(verdicts.conformity.allowed);
  });

  it('leave exchanges out where the shop cannot say what there is', () => {
    const terms = withGoodwill({
      outcomes: [{ offer: [{ kind: 'exchange', for: 'variant' }, { kind: 'refund' }] }],
    });
    assert.deepEqual(kinds(goodwill({ today: '2026-11-10', policy: terms })), ['exchange', 'refund']);
    const without = goodwill({ today: '2026-11-10', policy: terms, exchange: false });
    assert.deepEqual(kinds(without), ['refund']);
    assert.equal(without.because.code, 'window_open');
    const only = withGoodwill({ outcomes: [{ offer: [{ kind: 'exchange', for: 'variant' }] }] });
    assert.equal(refusal({ today: '2026-11-10', policy: only, exchange: false }).code, 'nothing_offered');
  });

  it('need a window and a rule', () => {
    assert.equal(refusal({ today: '2026-11-10', policy: withGoodwill({ outcomes: [] }) }).code, 'nothing_offered');
    assert.equal(refusal({ today: '2026-11-10', policy: withGoodwill({ windows: [] }) }).code, 'nothing_offered');
  });
});

describe('reasons', () => {
  it('can be for some categories only', () => {
    const [first] = policy.reasons;
    assert.ok(first);
    const terms = { ...policy, reasons: [...policy.reasons, { ...first, code: 'wrong_width', categories: ['shoes'] }] };
    const reasonsOf = (category: string) =>
      goodwill({ today: '2026-11-10', policy: terms, order: oneLine({ category }) }).reasons;
    assert.deepEqual(reasonsOf('shoes'), ['too_small', 'too_late', 'wrong_width']);
    assert.deepEqual(reasonsOf('hats'), ['too_small', 'too_late']);
  });

  it('about faults become a matter of goodwill once the guarantee is over', () => {
    const long = withGoodwill({ windows: [{ days: 3650, from: 'delivered' }] });
    assert.deepEqual(goodwill({ today: '2028-01-10', policy: long }).reasons, ['too_small', 'too_late']);
    assert.deepEqual(goodwill({ today: '2029-01-10', policy: long }).reasons, ['too_small', 'too_late', 'defective']);
  });
});

describe('what comes with an allowed return', () => {
  it('names a fee once, however many of its tags a line has', () => {
    const fees = [
      { id: 'a', kind: 'handling', when: { tags: ['x', 'y'] }, charge: { percent: 1 } },
      { id: 'b', kind: 'handling', charge: { percent: 2 } },
    ] as const;
    const verdict = goodwill({
      today: '2026-11-10',
      policy: withGoodwill({ fees }),
      order: oneLine({ tags: ['x', 'y'] }),
    });
    assert.deepEqual(
      verdict.fees.map(({ rule }) => rule),
      ['a', 'b'],
    );
  });

  it('names fees in the order’s currency, decisions, conditions and methods', () => {
    const [post] = policy.methods;
    assert.ok(post);
    const terms: Policy = {
      ...withGoodwill({
        fees: [
          {
            id: 'label',
            kind: 'return_postage',
            when: { methods: ['label'], reasonClasses: ['remorse'] },
            charge: { per: 'parcel', amount: { EUR: 490 } },
            freeFrom: { EUR: 10_000 },
          },
          { id: 'elsewhere', kind: 'handling', charge: { per: 'case', amount: { RON: 100 } } },
          { id: 'share', kind: 'handling', charge: { percent: 5 }, labels: labels('Share') },
        ],
        conditions: [{ when: { categories: ['things'] }, demand: ['unused'] }, { demand: ['unused', 'complete'] }],
      }),
      methods: [post, { ...post, code: 'label', when: { tracks: ['goodwill'], countries: ['FR'] } }],
      decisions: [
        { id: 'claims', when: { tracks: ['conformity'] }, decide: 'ask_evidence' },
        { id: 'dear', when: { caseValue: { atLeast: { EUR: 50_000 } } }, decide: 'review' },
        { id: 'rest', decide: 'approve' },
        { id: 'never', decide: 'review' },
      ],
    };
    const { verdicts } = assessLine({ today: '2026-11-10', policy: terms });
    assert.ok(verdicts.goodwill.allowed && verdicts.withdrawal.allowed && verdicts.conformity.allowed);
    assert.deepEqual(verdicts.goodwill.fees, [
      {
        rule: 'label',
        kind: 'return_postage',
        charge: { per: 'parcel', amount: 490 },
        freeFrom: 10_000,
        reasons: ['too_small', 'old_reason'],
        outcomes: null,
        methods: ['label'],
      },
      {
        rule: 'share',
        kind: 'handling',
        labels: labels('Share'),
        charge: { percent: 5 },
        freeFrom: null,
        reasons: null,
        outcomes: null,
        methods: null,
      },
    ]);
    assert.deepEqual(verdicts.goodwill.conditions, ['unused', 'complete']);
    assert.deepEqual(verdicts.goodwill.methods, ['post', 'label']);
    assert.deepEqual([verdicts.withdrawal.methods, verdicts.conformity.methods], [['post'], ['post']]);
    assert.deepEqual(
      verdicts.goodwill.decisions.map(({ rule }) => rule),
      ['dear', 'rest'],
    );
    assert.deepEqual(
      verdicts.conformity.decisions.map(({ rule }) => rule),
      ['claims'],
    );
    assert.ok(
      !('fees' in verdicts.withdrawal) && !('decisions' in verdicts.withdrawal) && !('offers' in verdicts.withdrawal),
    );
  });

  it('names the lines of a set that only goes back together', () => {
    const lines = [line({ id: 'a', bundle: 'suit' }), line({ id: 'b', bundle: 'suit' }), line({ id: 'c' })];
    const together = (terms: Policy) =>
      assess({ today: '2026-11-10', policy: terms, order: { lines } }).map(({ verdicts: { goodwill: verdict } }) =>
        verdict.allowed ? verdict.together : null,
      );
    assert.deepEqual(together(withGoodwill({ bundles: 'together' })), [['b'], ['a'], []]);
    assert.deepEqual(together(policy), [[], [], []]);
  });
});

describe('units', () => {
  it('count what went back before and what is asked for elsewhere', () => {
    const lines = [line({ quantity: 3, returned: 1 })];
    const once = assessLine({ today: '2026-11-10', order: { lines } });
    assert.deepEqual([once.open, once.returned], [2, 1]);
    assert.equal(assessLine({ today: '2026-11-10', order: { lines }, returned: { 'line-1': 1 } }).open, 1);
    const gone = assessLine({ today: '2026-11-10', order: { lines }, returned: { 'line-1': 2 } });
    assert.equal(gone.open, 0);
    for (const verdict of Object.values(gone.verdicts)) {
      assert.ok(!verdict.allowed && verdict.because.code === 'already_returned');
    }
  });

  it('of one line in several parcels each have their own window', () => {
    const parcels = [
      { quantity: 1, delivery: { status: 'delivered', on: '2026-11-04' } },
      { quantity: 2, delivery: { status: 'delivered', on: '2026-11-16' } },
      { quantity: 1, delivery: { status: 'on_its_way' } },
    ] as const;
    const lines = [line({ quantity: 4, parcels, delivery: { status: 'on_its_way' } })];
    const early = goodwill({ today: '2026-11-20', order: { lines } });
    assert.equal(early.units, 3);
    assert.deepEqual(
      early.refusedUnits.map(({ units, because }) => [units, because.code]),
      [[1, 'not_delivered']],
    );
    assert.deepEqual(
      early.changes.map(({ after, units }) => [after, units]),
      [
        ['2026-12-04', 2],
        ['2026-12-16', 0],
      ],
    );
    assert.deepEqual(
      early.offers.map(({ units }) => units),
      [3, 3],
    );
    const late = goodwill({ today: '2026-12-10', order: { lines } });
    assert.equal(late.units, 2);
    assert.deepEqual(
      late.refusedUnits.map(({ because }) => because.code),
      ['not_delivered', 'window_closed'],
    );
    // What went back counts as what came first.
    assert.equal(goodwill({ today: '2026-12-10', order: { lines }, returned: { 'line-1': 1 } }).units, 2);
  });

  it('went back in the order in which they came, whatever the order of the parcels', () => {
    const parcels = [
      { quantity: 1, delivery: { status: 'on_its_way' } },
      { quantity: 1, delivery: { status: 'delivered', on: '2026-11-16' } },
      { quantity: 1, delivery: { status: 'delivered', on: '2026-11-04' } },
    ] as const;
    const lines = [line({ quantity: 3, parcels, returned: 1 })];
    const verdict = goodwill({ today: '2026-11-20', order: { lines } });
    assert.deepEqual([verdict.units, verdict.until?.day], [1, '2026-12-16']);
    assert.deepEqual(
      verdict.changes.map(({ after }) => after),
      ['2026-12-16'],
    );
  });

  it('tell of what is closed when its last units were', () => {
    const parcels = [
      { quantity: 1, delivery: { status: 'delivered', on: '2026-11-02' } },
      { quantity: 1, delivery: { status: 'delivered', on: '2026-11-04' } },
    ] as const;
    const windows = [
      { when: { outcomes: ['refund'] }, days: 7, from: 'delivered' },
      { days: 30, from: 'delivered' },
    ] as const;
    const lines = [line({ quantity: 2, parcels })];
    const { closed } = goodwill({ today: '2026-11-20', policy: withGoodwill({ windows }), order: { lines } });
    // Eleven November is a holiday.
    assert.deepEqual(
      closed.map(({ because }) => because.params),
      [{ closedOn: '2026-11-12' }],
    );
  });

  it('that are on their way wait for delivery', () => {
    const coming = oneLine({ delivery: { status: 'on_its_way' } });
    assert.equal(refusal({ today: '2026-11-20', order: coming }).code, 'not_delivered');
  });
});

describe('versions', () => {
  it('are chosen by the day of purchase', () => {
    const versions = ['2026-01-01', '2026-06-01', '2026-11-02'].map((effectiveFrom, index) => ({
      ...policy,
      effectiveFrom,
      version: String(index),
    }));
    assert.equal(policyInForce(versions, '2026-11-01')?.version, '1');
    assert.equal(policyInForce(versions, '2026-11-02')?.version, '2');
    assert.equal(policyInForce(versions, '2025-12-31'), undefined);
  });
});
