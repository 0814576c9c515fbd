import {
  assessOrder,
  caseStatus,
  checkSelection,
  compilePolicy,
  decisionFor,
  handOverDay,
  openItems,
  statuteOf,
  type Catalogue,
  type Choice,
  type Order,
  type Policy,
  type Selection,
} from '@returns-portal/policy';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assessLine, goodwill, labels, line, order, policy, withGoodwill } from './fixtures.ts';

const today = '2026-11-10';
const withdraw: Choice = { track: 'withdrawal' };
const refund: Choice = { track: 'goodwill', reason: 'too_small', outcome: 'refund' };

const problems = (
  items: readonly (readonly [string, number, Choice])[],
  terms: Policy = policy,
  change: Partial<Order> = {},
  rest: { methods?: Selection['methods']; catalogue?: Catalogue } = {},
) => {
  const bought = order(change);
  const policies = { shop: compilePolicy(terms) };
  const selection = {
    items: items.map(([lineId, quantity, choice]) => ({ lineId, quantity, choice })),
    methods: rest.methods ?? [{ seller: 'shop', code: 'post' }],
  };
  const assessments = assessOrder(bought, policies, today);
  return checkSelection({ order: bought, policies, assessments, selection, catalogue: rest.catalogue }).map(
    ({ code }) => code,
  );
};

describe('a selection', () => {
  it('can be quoted where everything in it was offered', () => {
    assert.deepEqual(problems([['line-1', 1, withdraw]]), []);
    assert.deepEqual(problems([['line-1', 1, refund]]), []);
  });

  it('is refused where something was not', () => {
    assert.deepEqual(problems([]), ['nothing_selected']);
    assert.deepEqual(problems([['other', 1, withdraw]]), ['line_unknown']);
    assert.deepEqual(problems([['line-1', 2, withdraw]]), ['quantity_unavailable']);
    assert.deepEqual(problems([['line-1', 1, { ...refund, reason: 'defective' }]]), ['reason_unknown']);
    assert.deepEqual(problems([['line-1', 1, { ...refund, reason: 'old_reason' }]]), ['reason_unknown']);
    assert.deepEqual(problems([['line-1', 1, { ...refund, outcome: 'repair' }]]), ['outcome_not_offered']);
    assert.deepEqual(problems([['line-1', 1, refund]], withGoodwill({ windows: [] })), ['track_refused']);
    assert.deepEqual(problems([['line-1', 1, refund]], policy, {}, { methods: [] }), ['method_missing']);
    const unknown = { methods: [{ seller: 'shop', code: 'pigeon' }] };
    assert.deepEqual(problems([['line-1', 1, refund]], policy, {}, unknown), ['method_unknown']);
  });

  it('counts the units of a line over all its choices', () => {
    const lines = [line({ quantity: 2 })];
    assert.deepEqual(
      problems(
        [
          ['line-1', 1, refund],
          ['line-1', 1, withdraw],
        ],
        policy,
        { lines },
      ),
      [],
    );
    assert.deepEqual(
      problems(
        [
          ['line-1', 1, refund],
          ['line-1', 2, withdraw],
        ],
        policy,
        { lines },
      ),
      ['quantity_unavailable'],
    );
  });

  it('keeps to the units that a track allows', () => {
    const parcels = [
      { quantity: 1, delivery: { status: 'delivered', on: '2026-11-04' } },
      { quantity: 1, delivery: { status: 'on_its_way' } },
    ] as const;
    const lines = [line({ quantity: 2, parcels })];
    assert.ok(problems([['line-1', 2, refund]], policy, { lines }).includes('quantity_unavailable'));
    assert.deepEqual(problems([['line-1', 2, withdraw]], policy, { lines }), []);
    const twice = [
      ['line-1', 1, refund],
      ['line-1', 1, { ...refund, reason: 'too_late' }],
    ] as const;
    assert.deepEqual(problems(twice, policy, { lines }), ['quantity_unavailable']);
  });

  it('always finds a way for what goes back by law', () => {
    const [post] = policy.methods;
    assert.ok(post);
    const terms = { ...policy, methods: [{ ...post, when: { tracks: ['goodwill'], countries: ['IE'] } }] } as Policy;
    const claim: Choice = { track: 'conformity', reason: 'defective', outcome: 'repair' };
    assert.deepEqual(problems([['line-1', 1, withdraw]], terms), []);
    assert.deepEqual(problems([['line-1', 1, claim]], terms), []);
    assert.deepEqual(problems([['line-1', 1, refund]], terms), ['method_unknown']);
  });

  it('travels only by what is offered for everything in it', () => {
    const [post] = policy.methods;
    assert.ok(post);
    const store = { ...post, code: 'store', when: { categories: ['lamps'] } };
    const terms = { ...policy, methods: [post, store] };
    const lines = [line(), line({ id: 'lamp', category: 'lamps' })];
    const byStore = { methods: [{ seller: 'shop', code: 'store' }] };
    assert.deepEqual(problems([['lamp', 1, refund]], terms, { lines }, byStore), []);
    const both = [
      ['lamp', 1, refund],
      ['line-1', 1, withdraw],
    ] as const;
    assert.deepEqual(problems(both, terms, { lines }, byStore), ['method_unknown']);
  });

  it('takes an outcome only with a reason that leads to it', () => {
    const terms = withGoodwill({ outcomes: [{ when: { reasonClasses: ['late'] }, offer: [{ kind: 'refund' }] }] });
    assert.deepEqual(problems([['line-1', 1, refund]], terms), ['outcome_not_offered']);
    assert.deepEqual(problems([['line-1', 1, { ...refund, reason: 'too_late' }]], terms), []);
  });

  it('needs no way back for what stays with the customer', () => {
    const terms = withGoodwill({ outcomes: [{ offer: [{ kind: 'keep_item' }] }] });
    assert.deepEqual(problems([['line-1', 1, { ...refund, outcome: 'keep_item' }]], terms, {}, { methods: [] }), []);
  });

  it('exchanges for what the shop has: a variant, or any product', () => {
    const lines = [line({ product: 'P1' })];
    const item = (sku: string, product: string, available = 1) => ({ sku, product, unitPrice: 1000, available });
    const catalogue = { A: item('A', 'P1'), B: item('B', 'P2'), C: item('C', 'P1', 0) };
    const check = (exchangeFor: string | undefined, wanted: 'variant' | 'any_product') => {
      const terms = withGoodwill({ outcomes: [{ offer: [{ kind: 'exchange', for: wanted }] }] });
      return problems(
        [['line-1', 1, { ...refund, outcome: 'exchange', exchangeFor }]],
        terms,
        { lines },
        { catalogue },
      );
    };
    assert.deepEqual(check('A', 'variant'), []);
    assert.deepEqual(check('B', 'any_product'), []);
    for (const sku of ['B', 'C', 'D', undefined]) assert.deepEqual(check(sku, 'variant'), ['exchange_unavailable']);
  });

  it('answers the questions that were asked', () => {
    const [reason] = policy.reasons;
    assert.ok(reason);
    const questions = [
      { code: 'where', labels: labels('Where?'), options: [{ code: 'waist', labels: labels('Waist') }] },
      { code: 'more', labels: labels('More?') },
    ];
    const terms = { ...policy, reasons: [{ ...reason, questions }] };
    const check = (answers: Record<string, string>) => problems([['line-1', 1, { ...refund, answers }]], terms);
    assert.deepEqual(check({ where: 'waist', more: 'anything' }), []);
    assert.deepEqual(check({}), []);
    assert.deepEqual(check({ where: 'knee' }), ['answer_unknown']);
    assert.deepEqual(check({ when: 'now' }), ['answer_unknown']);
  });

  it('brings back the whole of a set', () => {
    const terms = withGoodwill({ bundles: 'together' });
    const lines = [
      line({ id: 'coat', bundle: 'suit', quantity: 2 }),
      line({ id: 'legs', bundle: 'suit', quantity: 4 }),
    ];
    assert.deepEqual(
      problems(
        [
          ['coat', 1, refund],
          ['legs', 2, refund],
        ],
        terms,
        { lines },
      ),
      [],
    );
    assert.deepEqual(
      problems(
        [
          ['coat', 1, refund],
          ['legs', 1, refund],
        ],
        terms,
        { lines },
      ),
      ['set_incomplete'],
    );
    assert.deepEqual(problems([['coat', 1, withdraw]], terms, { lines }), []);
    const legsGone = lines.map((each) => (each.id === 'legs' ? { ...each, returned: 4 } : each));
    assert.deepEqual(problems([['coat', 1, refund]], terms, { lines: legsGone }), []);
  });
});

describe('decisions', () => {
  const decisions = [
    { id: 'often', when: { customer: { returns: { count: 5, days: 90 } } }, decide: 'review' },
    { id: 'dear', when: { caseValue: { atLeast: { EUR: 10_000 } } }, decide: 'review' },
    { id: 'late', when: { reasons: ['too_late'] }, decide: 'ask_evidence' },
    { id: 'small_claims', when: { tracks: ['conformity'], unitPrice: { below: { EUR: 2000 } } }, decide: 'approve' },
  ] as const satisfies Policy['decisions'];
  const terms: Policy = { ...policy, decisions };
  const choice = { track: 'goodwill', reason: 'too_small', outcome: 'refund' } as const;

  it('take the first rule that holds, and have a default for each track', () => {
    const verdict = goodwill({ today, policy: terms });
    assert.deepEqual(decisionFor(verdict, choice, 1000), { decide: 'approve', rule: null });
    assert.deepEqual(decisionFor(verdict, choice, 10_000), { decide: 'review', rule: 'dear' });
    assert.deepEqual(decisionFor(verdict, { ...choice, reason: 'too_late' }, 1000), {
      decide: 'ask_evidence',
      rule: 'late',
    });
    const returns = Array.from({ length: 5 }, () => '2026-11-01');
    const often = goodwill({ today, policy: terms, customer: { orders: 9, returns } });
    assert.deepEqual(decisionFor(often, choice, 1000), { decide: 'review', rule: 'often' });
    const claim = { track: 'conformity', reason: 'defective', outcome: 'repair' } as const;
    const { conformity } = assessLine({ today, policy: terms }).verdicts;
    assert.ok(conformity.allowed);
    assert.deepEqual(decisionFor(conformity, claim, 1000), { decide: 'approve', rule: 'small_claims' });
    const plain = assessLine({ today }).verdicts.conformity;
    assert.ok(plain.allowed);
    assert.deepEqual(decisionFor(plain, claim, 1000), { decide: 'review', rule: null });
  });

  it('keep to what a case is worth, and ask for photos of what was accepted on doubt too', () => {
    const small = { id: 'small', when: { caseValue: { below: { EUR: 2000 } } }, decide: 'ask_evidence' } as const;
    const unknown = { lines: [line({ delivery: { status: 'unknown' } })] };
    const verdict = goodwill({ today, policy: { ...policy, decisions: [small] }, order: unknown });
    assert.ok(verdict.flagged);
    assert.deepEqual(decisionFor(verdict, choice, 1999), { decide: 'ask_evidence', rule: 'small' });
    assert.deepEqual(decisionFor(verdict, choice, 2000), { decide: 'review', rule: null });
  });

  it('open items accordingly, and never touch a withdrawal', () => {
    const bought = order({ lines: [line({ quantity: 3 })] });
    const compiled = compilePolicy({ ...terms, decisions: [{ decide: 'review' }] });
    const assessments = compiled.assess(bought, today);
    const open = (wanted: Choice) =>
      openItems(bought, compiled, assessments, [{ lineId: 'line-1', quantity: 1, choice: wanted }], today)[0];
    assert.deepEqual(
      [open(withdraw)?.goods, open(withdraw)?.waitsFor, open(withdraw)?.money],
      ['approved', null, 'due'],
    );
    assert.deepEqual(
      [open(refund)?.goods, open(refund)?.waitsFor, open(refund)?.money],
      ['requested', 'review', 'none'],
    );
    assert.equal(open(withdraw)?.refundBy, '2026-11-24');
    assert.equal(open(withdraw)?.sendBackBy?.day, '2026-11-24');
  });

  it('count what goes back by withdrawal for nothing', () => {
    const dear = { when: { caseValue: { atLeast: { EUR: 2000 } } }, decide: 'review' } as const;
    const bought = order({ lines: [line({ quantity: 3 })] });
    const compiled = compilePolicy({ ...policy, decisions: [dear] });
    const waits = (...choices: Choice[]) => {
      const items = choices.map((wanted) => ({ lineId: 'line-1', quantity: 1, choice: wanted }));
      return openItems(bought, compiled, compiled.assess(bought, today), items, today).map(({ waitsFor }) => waitsFor);
    };
    assert.deepEqual(waits(refund, withdraw, withdraw), [null, null, null]);
    assert.deepEqual(waits(refund, refund), ['review', 'review']);
  });

  it('make a case that is done once what is kept was paid back', () => {
    assert.equal(caseStatus([{ goods: 'kept', money: 'due' }]), 'approved');
    assert.equal(caseStatus([{ goods: 'kept', money: 'refunded' }]), 'closed');
    assert.equal(
      caseStatus([
        { goods: 'kept', money: 'refunded' },
        { goods: 'in_transit', money: 'due' },
      ]),
      'in_transit',
    );
  });

  it('leave with the customer what stays there', () => {
    const keeping = withGoodwill({ outcomes: [{ offer: [{ kind: 'keep_item' }] }] });
    const compiled = compilePolicy(keeping);
    const kept = { lineId: 'line-1', quantity: 1, choice: { ...refund, outcome: 'keep_item' } as Choice };
    const [item] = openItems(order(), compiled, compiled.assess(order(), today), [kept], today);
    assert.deepEqual([item?.goods, item?.money, item?.sendBackBy], ['kept', 'due', null]);
  });
});

describe('ways back', () => {
  it('lead where the first destination rule that holds for everything says', () => {
    const compiled = compilePolicy({
      ...policy,
      destinations: [
        { when: { reasonClasses: ['late'] }, address: ['Late'] },
        { when: { categories: ['lamps'], methods: ['post'] }, address: ['Lamps'] },
      ],
    });
    const bought = order({ lines: [line(), line({ id: 'lamp', category: 'lamps' })] });
    const goTo = (...items: (readonly [string, Choice])[]) =>
      compiled.addressFor(
        bought,
        items.map(([lineId, choice]) => ({ lineId, quantity: 1, choice })),
        'post',
        today,
      );
    assert.deepEqual(goTo(['line-1', refund]), ['Street 1']);
    assert.deepEqual(goTo(['lamp', withdraw]), ['Lamps']);
    assert.deepEqual(goTo(['lamp', withdraw], ['line-1', refund]), ['Street 1']);
    assert.deepEqual(goTo(['lamp', { ...refund, reason: 'too_late' }]), ['Late']);
  });

  it('count from the next working day after their cut-off', () => {
    const { isHoliday } = statuteOf({ country: 'FR', placedOn: today });
    const day = (time: string, on = '2026-11-10') => handOverDay({ cutOff: '14:00' }, on, time, isHoliday);
    // 11 November is a holiday in France.
    assert.deepEqual(
      [day('14:00'), day('14:01'), day('09:00', '2026-11-14')],
      ['2026-11-10', '2026-11-12', '2026-11-16'],
    );
    assert.equal(handOverDay({}, '2026-11-10', '23:59', isHoliday), '2026-11-10');
  });
});
