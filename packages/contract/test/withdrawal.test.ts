import {
  contractNumbers,
  deductValue,
  judgeWithdrawal,
  openWithdrawal,
  withdrawalClocks,
  type CaseDetails,
  type OrderFacts,
  type ReturnCase,
  type Units,
} from '@returns-portal/contract';
import { compilePolicy, type Order, type OrderLine, type Policy } from '@returns-portal/policy';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const labels = { fr: 'a', ro: 'b', en: 'c' };
const method = (code: string) =>
  ({ code, kind: 'own_carrier', labels, instructions: labels, address: ['Street 1'] }) as const;

const policy: Policy = {
  shop: 'shop',
  version: '1',
  effectiveFrom: '2026-01-01',
  withdrawal: { informed: true, returnCost: 'consumer' },
  goodwill: { windows: [], outcomes: [], refundsDelivery: false, sendBackDays: 14 },
  conformity: { outcomes: [{ kind: 'repair' }] },
  reasons: [],
  methods: [{ ...method('boxes'), when: { categories: ['furniture'] } }, method('post')],
};

const line = (id: string, facts: Partial<OrderLine> = {}): OrderLine => ({
  id,
  sku: id,
  seller: 'shop',
  title: 'Chair',
  category: 'home',
  tags: [],
  unitPrice: 1000,
  quantity: 1,
  returned: 0,
  delivery: { status: 'delivered', on: '2026-11-10' },
  ...facts,
});

const factsOf = (lines: readonly OrderLine[], more: Partial<Order> = {}): OrderFacts => ({
  order: {
    id: 'order',
    number: 'A-1',
    currency: 'EUR',
    country: 'FR',
    timeZone: 'Europe/Paris',
    placedOn: '2026-11-01',
    discount: 0,
    deliveries: [],
    lines,
    ...more,
  },
  policies: { shop: compilePolicy(policy) },
  sellers: [{ id: 'shop', name: 'Shop' }],
  cases: [],
});

const NOW = new Date('2026-11-12T12:00:00Z');

const open = (facts: OrderFacts, units: readonly Units[], now = NOW): ReturnCase => {
  const opening = { units, statedAt: NOW, receivedAt: NOW, quoteId: 'quote', nextNumber: () => 'R-1' };
  const [made] = openWithdrawal(facts, opening, now).cases;
  assert.ok(made);
  return made;
};

type Told = CaseDetails['history'][number]['progress'][number];
const told = (at: string, ...progress: Partial<Told>[]): CaseDetails['history'] => [
  {
    type: 'progress_recorded',
    at,
    by: 'shop',
    progress: progress.map((one, position) => ({ position, goods: null, money: null, ...one })),
  },
];

describe('what can be an order number', () => {
  for (const [written, numbers] of [
    ['A-1001', ['A-1001']],
    ['  a-1001 ', ['A-1001']],
    ['commande n° A-1001 du 3 mars', ['COMMANDE N° A-1001 DU 3 MARS', 'A-1001', '3']],
    ['comanda nr.1001', ['COMANDA NR.1001', '1001']],
    ['N°A-1001', ['N°A-1001', 'A-1001']],
    ['«\u00a0#1001\u00a0»', ['«\u00a0#1001\u00a0»', '#1001', '1001']],
    ['the blue chair', ['THE BLUE CHAIR']],
    ['x'.repeat(61), []],
    ['1 2 3 4 5 6 7 8 9', ['1 2 3 4 5 6 7 8 9', '1', '2', '3', '4', '5', '6', '7']],
  ] as const) {
    it(JSON.stringify(written), () => assert.deepEqual(contractNumbers(written), numbers));
  }
});

describe('what a statement means', () => {
  const judge = (facts: OrderFacts, lines: { line?: string; title: string; quantity: number }[]) => {
    const { lines: judged, tasks } = judgeWithdrawal(facts, { lines, at: NOW }, []);
    return [judged.map(({ lineId, quantity, state }) => `${state} ${quantity} ${lineId}`), tasks];
  };
  const two = factsOf([line('a', { variant: 'Oak', quantity: 2 }), line('b', { variant: 'Pine' })]);

  it('is told by the id, whatever the title says', () => {
    assert.deepEqual(judge(two, [{ line: 'b', title: 'Table', quantity: 1 }]), [['open 1 b'], []]);
  });
  it('is told by the title with its variant', () => {
    assert.deepEqual(judge(two, [{ title: 'chair  OAK', quantity: 1 }]), [['open 1 a'], []]);
  });
  it('is left to a person where the title fits two lines, or none', () => {
    assert.deepEqual(judge(two, [{ title: 'Chair', quantity: 1 }]), [['waiting 1 a', 'waiting 1 b'], ['decide']]);
    assert.deepEqual(judge(two, [{ title: 'Table', quantity: 9 }]), [['waiting 2 a', 'waiting 1 b'], ['decide']]);
  });
  it('is all of a title where all of its units are stated', () => {
    assert.deepEqual(judge(two, [{ title: 'Chair', quantity: 3 }]), [['open 2 a', 'open 1 b'], []]);
  });
  it('is looked at where nothing is left that could be meant', () => {
    const gone = factsOf([line('a', { returned: 1 })]);
    assert.deepEqual(judge(gone, [{ title: 'Table', quantity: 1 }]), [[], ['check']]);
    assert.deepEqual(judge(gone, [{ title: 'Chair', quantity: 1 }]), [['covered 1 a'], []]);
  });
});

describe('a case of a statement', () => {
  it('takes the first method that is offered for all of its goods', () => {
    const facts = factsOf([line('a', { category: 'furniture' }), line('b')]);
    assert.equal(open(facts, [{ lineId: 'a', quantity: 1 }]).method?.code, 'boxes');
    const both = [...facts.order.lines].map(({ id }) => ({ lineId: id, quantity: 1 }));
    assert.equal(open(facts, both).method?.code, 'post');
  });

  it('brings in parts what it brings as a whole, delivery once', () => {
    const lines = [line('a', { quantity: 3, unitPrice: 333 }), line('b', { unitPrice: 1001 })];
    const facts = factsOf(lines, { discount: 100, deliveries: [{ seller: 'shop', paid: 900, cheapest: 490 }] });
    const whole = open(facts, [
      { lineId: 'a', quantity: 3 },
      { lineId: 'b', quantity: 1 },
    ]).quote.refund;
    assert.equal(whole, 999 + 1001 - 100 + 490);
    const cases: ReturnCase[] = [];
    for (const lineId of ['a', 'b', 'a', 'a']) cases.push(open({ ...facts, cases }, [{ lineId, quantity: 1 }]));
    assert.equal(
      cases.reduce((sum, { quote }) => sum + quote.refund, 0),
      whole,
    );
  });

  it('gives the days to send from when the consumer is told, and the refund from the receipt', () => {
    const [item] = open(factsOf([line('a')]), [{ lineId: 'a', quantity: 1 }], new Date('2026-11-20T12:00:00Z')).items;
    assert.equal(item?.sendBackBy?.day, '2026-12-04');
    assert.equal(item.refundBy, '2026-11-26');
  });
});

describe('the dates of a withdrawal', () => {
  const units = (...ids: string[]) => ids.map((lineId) => ({ lineId, quantity: 1 }));

  it('wait for no goods where a service was withdrawn from', () => {
    const facts = factsOf([line('a', { contract: 'service' })], { placedOn: '2026-11-10' });
    const clocks = withdrawalClocks(open(facts, units('a')), [], facts, NOW);
    assert.deepEqual([clocks?.withholding, clocks?.sendBackBy, clocks?.refundBy], [false, null, '2026-11-26']);
  });

  it('wait until all of the goods are there', () => {
    const facts = factsOf([line('a'), line('b')]);
    const made = open(facts, units('a', 'b'));
    const some = told('2026-11-20T10:00:00Z', { goods: 'received' });
    assert.equal(withdrawalClocks(made, some, facts, NOW)?.withholding, true);
    const all = [...some, ...told('2026-11-30T10:00:00Z', {}, { goods: 'received' })];
    const clocks = withdrawalClocks(made, all, facts, NOW);
    assert.deepEqual([clocks?.withholding, clocks?.refundBy], [false, '2026-11-30']);
  });

  it('are of the day where the consumer lives', () => {
    const facts = factsOf([line('a')], { timeZone: 'Pacific/Auckland' });
    assert.equal(withdrawalClocks(open(facts, units('a')), [], facts, NOW)?.statedOn, '2026-11-13');
  });

  it('are about the withdrawn goods alone, and none are left of a case that was ended', () => {
    const facts = factsOf([line('a'), line('b', { unitPrice: 700 })]);
    const made = open(facts, units('a', 'b'));
    const [first, second] = made.items;
    const other = { track: 'goodwill', reason: 'too_small', outcome: 'refund' } as const;
    const mixed = {
      ...made,
      items: [first!, { ...second!, choice: other }],
      quote: {
        ...made.quote,
        components: made.quote.components.map((part) =>
          part.lineId === 'b' ? { ...part, layer: 'shop' as const } : part,
        ),
      },
    };
    assert.equal(withdrawalClocks(mixed, [], facts, NOW)?.amount, 1000);
    assert.equal(withdrawalClocks({ ...made, status: 'cancelled' }, [], facts, NOW), null);
    const goodwill = { ...made, items: made.items.map((item) => ({ ...item, choice: other })) };
    assert.equal(withdrawalClocks(goodwill, [], facts, NOW), null);
  });
});

describe('goods that lost value', () => {
  const facts = factsOf([line('a', { quantity: 2 })]);
  const half = { lineId: 'a', quantity: 1 };
  const made = open(facts, [half, half]);
  const received = { ...made, items: made.items.map((item) => ({ ...item, goods: 'received' as const })) };

  it('bring what is left, item by item, even of one line', () => {
    const first = deductValue(received, facts, [{ position: 0, amount: 400 }]);
    assert.ok(first.ok);
    assert.equal(first.value.quote.refund, 1600);
    const second = deductValue({ ...received, ...first.value }, facts, [{ position: 1, amount: 1000 }]);
    assert.ok(second.ok);
    assert.equal(second.value.quote.refund, 600);
    assert.deepEqual(
      second.value.items.map(({ goods, money }) => [goods, money]),
      [
        ['partly_accepted', 'due'],
        ['partly_accepted', 'due'],
      ],
    );
  });

  it('leave nothing due where they are worth nothing', () => {
    const all = deductValue(
      received,
      facts,
      [0, 1].map((position) => ({ position, amount: 1000 })),
    );
    assert.ok(all.ok);
    assert.equal(all.value.quote.refund, 0);
    assert.ok(all.value.items.every(({ money }) => money === 'none'));
  });

  it('are named once, exist, and are not paid back yet', () => {
    const because = (items: typeof received.items, ...positions: number[]) => {
      const lost = positions.map((position) => ({ position, amount: 1 }));
      const decision = deductValue({ ...received, items }, facts, lost);
      assert.ok(!decision.ok);
      return decision.refusal.params?.['because'];
    };
    assert.equal(because(received.items, 0, 0), 'not_received');
    assert.equal(because(received.items, 7), 'not_withdrawn');
    const paid = received.items.map((item) => ({ ...item, money: 'refunded' as const }));
    assert.equal(because(paid, 0), 'not_due');
  });
});
