import { problemSchema, routes, type Route } from '@returns-portal/contract';
import { clientRoutes, misfit, problemShape, type Shape } from '@returns-portal/contract/client';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { arbitraryOf } from './arbitrary-of.ts';
import { damaged } from './damage.ts';

type Issue = z.core.$ZodIssue;

/** Looked at by pages too: `Intl` throws at what has not this form. */
const CLOSELY = [/^[A-Z]{3}$/, /^[A-Z]{2}$/, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/].map(String);

/** What the schemas refuse and pages let pass, and why that does no harm. */
const LOOSE: Readonly<Partial<Record<Issue['code'], (issue: Issue) => boolean>>> = {
  // A newer service can say more.
  unrecognized_keys: () => true,
  // How long a text or how large a number may be is the service's concern: all of it can be shown.
  too_big: () => true,
  too_small: () => true,
  // Ids, codes and times of day are shown or sent back as they are.
  invalid_format: (issue) => issue.code === 'invalid_format' && !CLOSELY.includes(String(issue.pattern)),
  // Keys of records are only looked up.
  invalid_key: () => true,
  // Lists of words grow; one word alone is what something is.
  invalid_value: (issue) => issue.code === 'invalid_value' && issue.values.length > 1,
  // It is enough that one alternative fits but for the above, or that it is a kind that nobody knows yet.
  invalid_union: (issue) =>
    (issue.code === 'invalid_union' && issue.errors.length === 0) ||
    (issue.code === 'invalid_union' && issue.errors.some((issues) => issues.length > 0 && issues.every(isLoose))),
};

const isLoose = (issue: Issue): boolean => LOOSE[issue.code]?.(issue) ?? false;

const memberAt = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .slice(1)
    .reduce<unknown>((member, name) => (member as Record<string, unknown>)[name], value);

/** The one thing in which pages are stricter: the schema only looks at the form of an instant. */
const isNoInstant = (value: unknown): boolean => typeof value === 'string' && Number.isNaN(Date.parse(value));

const agree = (schema: z.core.$ZodType, shape: Shape, value: unknown): 'fits' | 'refused' | 'let pass' => {
  const issues = z.core.safeParse(schema, value).error?.issues ?? [];
  const where = misfit(shape, value);
  const told = `${String(where)}\n${JSON.stringify(issues)}\n${JSON.stringify(value)}`;
  if (where === null) {
    assert.ok(issues.every(isLoose), `Only the schema refuses: ${told}`);
    return issues.length === 0 ? 'fits' : 'let pass';
  }
  if (issues.length === 0) assert.ok(isNoInstant(memberAt(value, where)), `Only the page refuses: ${told}`);
  return 'refused';
};

const answers = Object.entries<Route>(routes).flatMap(([name, { auth, response }]) =>
  auth === 'key' || response === 'file' ? [] : [{ name, schema: response }],
);
const shapeOf = (name: string): Shape =>
  (clientRoutes as Readonly<Record<string, { answer: Shape | 'file' }>>)[name]!.answer as Shape;

/** Seeded, so that a run can be repeated. */
const RUN = { numRuns: 200, seed: 20_261_122 };

describe('what pages check answers by', () => {
  it('is there for every route that needs no API key, with its method and path', () => {
    const wanted = Object.entries(routes).filter(([, { auth }]) => auth !== 'key');
    assert.deepEqual(
      Object.entries(clientRoutes).map(([name, { method, path }]) => ({ name, method, path })),
      wanted.map(([name, { method, path }]) => ({ name, method, path })).sort((a, b) => (a.name < b.name ? -1 : 1)),
    );
  });

  for (const { name, schema } of [...answers, { name: 'a problem', schema: problemSchema }]) {
    const shape = name === 'a problem' ? problemShape : shapeOf(name);
    it(`agrees with the schema of ${name}`, () => {
      fc.assert(
        fc.property(arbitraryOf(schema), (answer) => {
          assert.equal(agree(schema, shape, answer), 'fits');
        }),
        RUN,
      );
    });

    it(`agrees with the schema of ${name} about damaged answers`, () => {
      const counts = { fits: 0, refused: 0, 'let pass': 0 };
      fc.assert(
        fc.property(damaged(arbitraryOf(schema)), (answer) => {
          counts[agree(schema, shape, answer)] += 1;
        }),
        RUN,
      );
      assert.ok(counts.refused > RUN.numRuns / 4, `Too little was broken to prove anything: ${JSON.stringify(counts)}`);
    });
  }
});

describe('misfit', () => {
  it('says where', () => {
    const shape: Shape = { lines: [{ id: 's', 'variant?': [null, 's'] }], by: { '*': 'i' } };
    assert.equal(misfit(shape, { lines: [{ id: 'a' }, { id: 'b', variant: null }], by: {}, more: 1 }), null);
    assert.equal(misfit(shape, { lines: [{ id: 'a' }, { id: 2 }], by: {} }), '$.lines.1.id');
    assert.equal(misfit(shape, { lines: [{ id: 'a', variant: 1 }], by: {} }), '$.lines.0.variant');
    assert.equal(misfit(shape, { lines: [], by: { EUR: 1.5 } }), '$.by.EUR');
    assert.equal(misfit(shape, { lines: {}, by: {} }), '$.lines');
    assert.equal(misfit(shape, { lines: [] }), '$.by');
    assert.equal(misfit(shape, null), '$');
  });

  it('says it of the alternative that was meant', () => {
    const shape: Shape = [
      { allowed: true, until: { day: 'd' } },
      { allowed: false, because: '=closed|sold' },
    ];
    assert.equal(misfit(shape, { allowed: true, until: { day: '2026-02-30' } }), '$.until.day');
    assert.equal(misfit(shape, { allowed: true, until: null }), '$.until');
    assert.equal(misfit(shape, { allowed: false, because: 1 }), '$.because');
    assert.equal(misfit([null, { day: 'd' }], { day: 'moon' }), '$.day');
  });

  it('lets pass what a newer service says', () => {
    const outcomes: Shape = [[{ kind: '=refund|repair' }, { kind: '=exchange', for: '=variant|any_product' }]];
    assert.equal(misfit('=closed|sold', 'moon'), null);
    assert.equal(misfit(outcomes, [{ kind: 'refund' }, { kind: 'moon', phase: 1 }]), null);
    assert.equal(misfit(outcomes, [{ kind: 'exchange', for: 'moon' }]), null);
  });

  it('but not what it cannot say', () => {
    const outcomes: Shape = [[{ kind: '=refund|repair' }, { kind: '=exchange', for: '=variant|any_product' }]];
    assert.equal(misfit('=closed', 'moon'), '$');
    assert.equal(misfit('=closed|sold', 1), '$');
    assert.equal(misfit(outcomes, [{ kind: 'exchange' }]), '$.0.for');
    assert.equal(misfit(outcomes, [{ kind: 1 }]), '$.0.kind');
  });

  it('refuses what Intl would throw at', () => {
    const cases: readonly (readonly [Shape, string, readonly string[]])[] = [
      ['d', '2024-02-29', ['2026-02-29', '2026-13-01', '2026-1-1', '22.11.2026', '']],
      ['t', '2026-11-22T09:30:00.5Z', ['2026-11-22T25:00:00Z', '2026-11-22', '2026-11-22T09:30:00+01:00']],
      ['z', 'Europe/Bucharest', ['Mars/Olympus', '']],
      ['c', 'RON', ['ron', 'EURO', '€']],
      ['k', 'RO', ['ROU', 'ro', '']],
    ];
    for (const [shape, good, bad] of cases) {
      assert.equal(misfit(shape, good), null, good);
      for (const text of bad) assert.equal(misfit(shape, text), '$', text);
    }
  });
});
