import {
  type ConformityAllowed,
  type ConformityVerdict,
  type Order,
  type OrderLine,
  type Policy,
} from '@returns-portal/policy';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { line, order } from './fixtures.ts';
import { lawPolicy, verdictsOn } from './law/situation.ts';

const inParis = { region: 'FR-75' };
const inRomania = { country: 'RO', timeZone: 'Europe/Bucharest' };

const offering = (...kinds: readonly ('repair' | 'replacement' | 'refund')[]): Policy => ({
  ...lawPolicy,
  conformity: { outcomes: kinds.map((kind) => ({ kind })) },
});

const conformity = (
  today: string,
  line_: Partial<OrderLine> = {},
  change: Partial<Order> = {},
  terms: Policy = lawPolicy,
): ConformityVerdict => verdictsOn(today, order({ ...inParis, lines: [line(line_)], ...change }), terms).conformity;

const covered = (...asked: Parameters<typeof conformity>): ConformityAllowed => {
  const verdict = conformity(...asked);
  assert.ok(verdict.allowed);
  return verdict;
};

/** Two units in a parcel of January 2025, one in a parcel of March. */
const parcels: OrderLine['parcels'] = [
  { quantity: 2, delivery: { status: 'delivered', on: '2025-01-15' } },
  { quantity: 1, delivery: { status: 'delivered', on: '2025-03-12' } },
];

describe('the guarantee of a line', () => {
  it('says until when, what can be had, and until when the trader has to prove', () => {
    const until = { day: '2028-11-06', endsAt: '2028-11-06T23:00:00.000Z' };
    const { reasons, decisions, ...verdict } = covered('2026-12-24');
    assert.ok(reasons && decisions);
    assert.deepEqual(verdict, {
      allowed: true,
      units: 1,
      // 4 November 2028 is a Saturday.
      until,
      methods: ['post'],
      refusedUnits: [],
      changes: [{ after: '2028-11-06', units: 0, outcomes: [] }],
      flagged: false,
      unsettled: [],
      because: {
        code: 'guarantee_open',
        layer: 'statute',
        params: { start: '2026-11-04' },
        source: 'C. conso., art. L217-3',
      },
      offers: [
        {
          outcome: { kind: 'repair' },
          reasons: null,
          units: 1,
          until,
          layer: 'statute',
          rule: 'conformity.outcomes[0]',
        },
        {
          outcome: { kind: 'replacement' },
          reasons: null,
          units: 1,
          until,
          layer: 'statute',
          rule: 'conformity.outcomes[1]',
        },
      ],
      presumedUntil: '2028-11-06',
    });
    assert.deepEqual(conformity('2028-11-07'), {
      allowed: false,
      because: {
        code: 'guarantee_over',
        layer: 'statute',
        params: { endedOn: '2028-11-06' },
        source: 'C. conso., art. L217-3',
      },
    });
  });

  it('outlives every window of the shop and the withdrawal period', () => {
    const verdicts = verdictsOn('2028-11-06', order(inParis));
    assert.ok(!verdicts.goodwill.allowed && !verdicts.withdrawal.allowed);
    assert.ok(verdicts.conformity.allowed);
  });

  it('waits for the goods, and stays open where nobody knows of them', () => {
    const coming = conformity('2026-11-20', { delivery: { status: 'on_its_way' } });
    assert.ok(!coming.allowed && coming.because.code === 'not_delivered');
    const unknown = covered('2030-11-20', { delivery: { status: 'unknown' } });
    assert.deepEqual(
      [unknown.because.code, unknown.flagged, unknown.until, unknown.presumedUntil, unknown.changes],
      ['guarantee_delivery_unknown', true, null, null, []],
    );
  });

  it('takes a service for what it does not know: open, and for a person', () => {
    for (const contract of ['service', 'utility'] as const) {
      const verdict = covered('2030-11-20', { contract, delivery: { status: 'on_its_way' } });
      assert.ok(verdict.flagged);
      assert.deepEqual(verdict.unsettled, ['national_law_not_covered']);
    }
    assert.ok(!conformity('2030-11-20', { contract: 'digital_content' }).allowed);
  });
});

describe('units that came in several parcels', () => {
  it('have each their own two years, and drop out one parcel after the other', () => {
    const both = covered('2026-11-10', { quantity: 3, parcels });
    assert.equal(both.units, 3);
    assert.equal(both.until?.day, '2027-03-12');
    assert.deepEqual(both.changes, [
      { after: '2027-01-15', units: 1, outcomes: ['repair', 'replacement'] },
      { after: '2027-03-12', units: 0, outcomes: [] },
    ]);
    const later = covered('2027-01-16', { quantity: 3, parcels });
    assert.equal(later.units, 1);
    assert.deepEqual(
      later.refusedUnits.map(({ units, because }) => [units, because.code]),
      [[2, 'guarantee_over']],
    );
    const over = conformity('2027-03-13', { quantity: 3, parcels });
    assert.ok(!over.allowed && over.because.code === 'guarantee_over');
    assert.deepEqual(over.because.params, { endedOn: '2027-03-12' });
  });

  it('count as gone from the first parcel on', () => {
    const left = covered('2027-01-16', { quantity: 3, returned: 2, parcels });
    assert.equal(left.units, 1);
    assert.deepEqual(
      left.refusedUnits.map(({ units, because }) => [units, because.code]),
      [[2, 'already_returned']],
    );
  });

  it('wait for the last while the first are covered', () => {
    const verdict = covered('2026-11-10', {
      quantity: 2,
      parcels: [
        { quantity: 1, delivery: { status: 'on_its_way' } },
        { quantity: 1, delivery: { status: 'delivered', on: '2026-11-04' } },
      ],
    });
    assert.equal(verdict.units, 1);
    assert.deepEqual(
      verdict.refusedUnits.map(({ units, because }) => [units, because.code]),
      [[1, 'not_delivered']],
    );
  });

  it('leave the end open while one of the days is not known', () => {
    const verdict = covered('2026-11-10', {
      quantity: 3,
      parcels: [...(parcels ?? []).slice(0, 1), { quantity: 1, delivery: { status: 'unknown' } }],
    });
    assert.deepEqual([verdict.until, verdict.presumedUntil, verdict.flagged], [null, null, true]);
    assert.deepEqual(verdict.changes, [{ after: '2027-01-15', units: 1, outcomes: ['repair', 'replacement'] }]);
  });
});

describe('remedies', () => {
  const kinds = ({ offers }: ConformityAllowed): string[] => offers.map(({ outcome }) => outcome.kind);

  it('are repair and replacement first, even where the policy has neither', () => {
    assert.deepEqual(kinds(covered('2026-11-10', {}, {}, offering('refund'))), ['repair', 'replacement', 'refund']);
    assert.deepEqual(kinds(covered('2026-11-10', {}, {}, offering())), ['repair', 'replacement']);
    assert.deepEqual(kinds(covered('2026-11-10', {}, {}, offering('repair', 'refund'))), ['repair', 'refund']);
  });

  it('include a replacement in Romania for thirty days after delivery, whatever the shop offers', () => {
    // 4 December 2026 is a Friday.
    const early = covered('2026-11-10', {}, inRomania, offering('repair', 'refund'));
    assert.deepEqual(kinds(early), ['repair', 'refund', 'replacement']);
    assert.deepEqual(early.offers[2], {
      outcome: { kind: 'replacement' },
      reasons: null,
      units: 1,
      until: { day: '2026-12-04', endsAt: '2026-12-04T22:00:00.000Z' },
      layer: 'statute',
      rule: 'O.U.G. nr. 140/2021, art. 11-12',
    });
    assert.deepEqual(early.unsettled, ['early_replacement']);
    assert.deepEqual(early.changes, [
      { after: '2026-12-04', units: 1, outcomes: ['repair', 'refund'] },
      { after: '2028-11-06', units: 0, outcomes: [] },
    ]);
    const late = covered('2026-12-05', {}, inRomania, offering('repair', 'refund'));
    assert.deepEqual([kinds(late), late.unsettled], [['repair', 'refund'], []]);
    assert.deepEqual(covered('2026-11-10', {}, inRomania).unsettled, []);
    const moneyOnly = covered('2026-11-10', {}, inRomania, offering('refund'));
    assert.deepEqual([kinds(moneyOnly), moneyOnly.unsettled], [['repair', 'replacement', 'refund'], []]);
    assert.equal(moneyOnly.changes.length, 1);
    assert.deepEqual(kinds(covered('2026-11-10', {}, {}, offering('repair'))), ['repair']);
  });

  it('are counted by the units that can have them', () => {
    const verdict = covered(
      '2025-03-20',
      { quantity: 3, parcels },
      { ...inRomania, placedOn: '2025-01-10' },
      offering('repair'),
    );
    assert.deepEqual(
      verdict.offers.map(({ outcome, units }) => [outcome.kind, units]),
      [
        ['repair', 3],
        ['replacement', 1],
      ],
    );
  });

  it('last as long as the units they are for', () => {
    for (const { until } of covered('2026-11-10', { quantity: 3, parcels }).offers)
      assert.equal(until?.day, '2027-03-12');
  });
});
