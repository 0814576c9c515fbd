import {
  addDays,
  assessOrder,
  checkSelection,
  compilePolicy,
  feesFor,
  openItems,
  quoteRefund,
  type GoodwillAllowed,
  type LineAssessment,
  type LocalDay,
  type SelectedItem,
} from '@returns-portal/policy';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { anyContext, anyDay, anyOrder, anyPolicy, catalogue } from './arbitrary.ts';
import { HISTORY_PROPERTIES } from './history-properties.ts';
import { property, type Property } from './property.ts';
import { REFUND_PROPERTIES } from './refund-properties.ts';

const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
};

const goodwillOf = ({ verdicts }: LineAssessment): GoodwillAllowed | null =>
  verdicts.goodwill.allowed ? verdicts.goodwill : null;

/** Every outcome with every reason that leads to it: until when and for how many units. */
const cellsOf = (verdict: GoodwillAllowed | null) => {
  const cells = new Map<string, { reason: string; until: LocalDay; units: number }>();
  for (const { outcome, reasons, until, units } of verdict?.offers ?? []) {
    for (const reason of reasons ?? verdict?.reasons ?? []) {
      const name = `${outcome.kind} ${reason}`;
      // A document that offers the same twice means the first, as a selection does.
      if (!cells.has(name)) cells.set(name, { reason, until: until?.day ?? '9999-12-31', units });
    }
  }
  return cells;
};

/** All that the customer could choose for a line, one item at a time. */
const selectable = ({ lineId, open, verdicts }: LineAssessment): SelectedItem[] => {
  if (open === 0) return [];
  const items: SelectedItem[] = [];
  const { withdrawal, goodwill, conformity } = verdicts;
  if (withdrawal.allowed) items.push({ lineId, quantity: withdrawal.units, choice: { track: 'withdrawal' } });
  for (const verdict of [goodwill, conformity]) {
    if (!verdict.allowed) continue;
    for (const { outcome, reasons, units } of verdict.offers) {
      const [reason] = reasons ?? verdict.reasons;
      if (reason === undefined) continue;
      const track = verdict === goodwill ? 'goodwill' : 'conformity';
      const choice = {
        track,
        reason,
        outcome: outcome.kind,
        ...(outcome.kind === 'exchange' ? { exchangeFor: 'S1' } : {}),
      };
      items.push({ lineId, quantity: units, choice } as SelectedItem);
    }
  }
  return items;
};

const later = (today: LocalDay, days: number): LocalDay => addDays(today, days);

export const PROPERTIES: readonly Property[] = [
  property(
    'assessing twice gives the same, and changes nothing that it was given',
    [anyPolicy(), anyOrder, anyDay, anyContext],
    (policy, order, today, context) => {
      deepFreeze([policy, order, context]);
      const compiled = compilePolicy(policy);
      assert.deepEqual(compiled.assess(order, today, context), compilePolicy(policy).assess(order, today, context));
    },
  ),

  property(
    'units add up: what can go back and what cannot are never more than what is open',
    [anyPolicy(), anyOrder, anyDay, anyContext],
    (policy, order, today, context) => {
      for (const { open, returned, lineId, verdicts } of compilePolicy(policy).assess(order, today, context)) {
        assert.equal(open + returned, order.lines.find(({ id }) => id === lineId)?.quantity);
        for (const verdict of Object.values(verdicts)) {
          if (!verdict.allowed) continue;
          assert.ok(verdict.units > 0 && verdict.units <= open);
          const offers = 'offers' in verdict ? verdict.offers : [];
          for (const { units } of offers) assert.ok(units > 0 && units <= verdict.units);
        }
      }
    },
  ),

  property(
    'nothing is given on a later day that was not given before',
    [anyPolicy(), anyOrder, anyDay, fc.integer({ min: 1, max: 400 })],
    (policy, order, today, days) => {
      const compiled = compilePolicy(policy);
      const before = compiled.assess(order, today);
      for (const [index, after] of compiled.assess(order, later(today, days)).entries()) {
        const earlier = before[index]?.verdicts;
        assert.ok(earlier);
        for (const track of ['withdrawal', 'conformity'] as const) {
          const [now, then] = [after.verdicts[track], earlier[track]];
          assert.ok(!now.allowed || (then.allowed && then.units >= now.units), track);
        }
        const known = new Set(earlier.goodwill.allowed ? earlier.goodwill.reasons : []);
        const cells = cellsOf(earlier.goodwill.allowed ? earlier.goodwill : null);
        for (const [name, { reason, units }] of cellsOf(goodwillOf(after))) {
          // Once the guarantee is over, a fault becomes a reason for goodwill.
          if (known.has(reason)) assert.ok((cells.get(name)?.units ?? 0) >= units, name);
        }
      }
    },
  ),

  property('a verdict foretells what the next days bring', [anyPolicy(), anyOrder, anyDay], (policy, order, today) => {
    const compiled = compilePolicy(policy);
    for (const { lineId, verdicts } of compiled.assess(order, today)) {
      const { goodwill } = verdicts;
      if (!goodwill.allowed) continue;
      for (const { after, units, outcomes } of goodwill.changes) {
        const onDay = (day: LocalDay) => compiled.assess(order, day).find((line) => line.lineId === lineId)?.verdicts;
        const next = onDay(later(after, 1));
        assert.ok(next && onDay(after)?.goodwill.allowed);
        if (!next.conformity.allowed && verdicts.conformity.allowed) continue;
        assert.equal(next.goodwill.allowed ? next.goodwill.units : 0, units);
        const kinds = next.goodwill.allowed ? next.goodwill.offers.map(({ outcome }) => outcome.kind) : [];
        assert.deepEqual([...new Set(kinds)].sort(), [...outcomes].sort());
      }
    }
  }),

  property(
    'statutory rights do not depend on what the shop gives',
    [anyPolicy(), anyPolicy(), anyOrder, anyDay],
    (policy, other, order, today) => {
      const { goodwill, decisions } = other;
      const changed = { ...policy, goodwill, decisions };
      const before = compilePolicy(policy).assess(order, today);
      for (const [index, { verdicts }] of compilePolicy(changed).assess(order, today).entries()) {
        assert.deepEqual(verdicts.withdrawal, before[index]?.verdicts.withdrawal);
      }
    },
  ),

  property(
    'a seller never gives less than the operator asks, and never takes more',
    [anyPolicy(), anyPolicy('market'), anyOrder, anyDay, anyContext],
    (policy, floor, order, today, context) => {
      // The operator's document judged alone, with all of the seller's that it says nothing about.
      const { shop, reasons, methods, conformity } = policy;
      const alone = compilePolicy({ ...floor, shop, reasons, methods, conformity });
      const demanded = alone.assess(order, today, context);
      for (const [index, line] of compilePolicy(policy, { floor }).assess(order, today, context).entries()) {
        const asked = demanded[index] && goodwillOf(demanded[index]);
        if (!asked) continue;
        const verdict = goodwillOf(line);
        assert.ok(verdict && verdict.units >= asked.units);
        const given = cellsOf(verdict);
        for (const [name, { until, units }] of cellsOf(asked)) {
          const cell = given.get(name);
          assert.ok(cell && cell.until >= until && cell.units >= units, name);
        }
        for (const condition of verdict.conditions) assert.ok(asked.conditions.includes(condition));
        for (const { outcome, reasons } of asked.offers) {
          for (const reason of reasons ?? asked.reasons) {
            const choice = { reason, outcome: outcome.kind, method: 'post' };
            const allowed = new Set(feesFor(asked, choice).map(({ fee }) => fee.kind));
            for (const { fee } of feesFor(verdict, choice)) assert.ok(allowed.has(fee.kind), fee.kind);
          }
        }
      }
    },
  ),

  property(
    'whatever is offered can be selected, quoted and opened, and never brings more than was paid',
    [anyPolicy(), anyOrder, anyDay, anyContext, fc.nat()],
    (policy, order, today, context, seed) => {
      const compiled = compilePolicy(policy);
      const policies = { shop: compiled };
      const assessments = assessOrder(order, policies, today, context);
      const items = assessments.flatMap((line) => {
        const choices = selectable(line);
        return choices.length === 0 ? [] : [choices[seed % choices.length]!];
      });
      if (items.length === 0) return;
      const selection = { items, methods: [{ seller: 'shop', code: 'post' }] };
      const problems = checkSelection({ order, policies, assessments, selection, catalogue });
      const sets = ['set_incomplete', 'method_unknown', 'exchange_unavailable'];
      assert.deepEqual(
        problems.filter(({ code }) => !sets.includes(code)),
        [],
      );
      const quote = quoteRefund({
        order,
        policies,
        assessments,
        selection,
        catalogue,
        history: { returned: context.returned ?? {} },
      });
      for (const { refund, credit, owed } of [quote, ...quote.sellers]) {
        for (const amount of [refund, credit, owed]) assert.ok(Number.isSafeInteger(amount) && amount >= 0);
      }
      const bonus = quote.sellers
        .flatMap(({ components }) => components)
        .filter(({ kind }) => kind === 'credit_bonus')
        .reduce((total, { amount }) => total + amount, 0);
      const prices = order.lines.reduce((total, line) => total + line.unitPrice * line.quantity + (line.tax ?? 0), 0);
      const delivered = order.deliveries.reduce((total, { paid }) => total + paid, 0);
      assert.ok(quote.refund + quote.credit - bonus <= prices + delivered);
      assert.equal(openItems(order, compiled, assessments, items, today).length, items.length);
    },
  ),

  ...HISTORY_PROPERTIES,
  ...REFUND_PROPERTIES,
];
