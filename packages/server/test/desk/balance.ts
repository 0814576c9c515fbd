import assert from 'node:assert/strict';
import { caseStatus, DESTINATIONS } from '@returns-portal/policy';
import type { CaseAct, Settlement, StaffCase } from '@returns-portal/contract';
import type { OrderRecord } from '@returns-portal/server';

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

const settledAs = (
  settlements: readonly Settlement[],
  kind: Settlement['kind'],
  isIn: (state: Settlement['state']) => boolean,
) => sum(settlements.filter((each) => each.kind === kind && isIn(each.state)).map(({ amount }) => amount));

/** What was given and paid: what arrived, and what is on its way too. */
const movedOf = (settlements: readonly Settlement[], isIn: (state: Settlement['state']) => boolean) => ({
  refund: settledAs(settlements, 'refund', isIn),
  credit: settledAs(settlements, 'credit', isIn),
  paid: settledAs(settlements, 'payment', isIn),
});

/** The sums of a quote are those of its components, and nothing was given beyond them. */
const moneyOfCase = ({ case: { number, quote, status, items }, desk }: StaffCase): void => {
  const [original = 0, credit = 0, exchange = 0] = DESTINATIONS.map((destination) =>
    sum(quote.components.filter((each) => each.destination === destination).map(({ amount }) => amount)),
  );
  const sums = [Math.max(0, original) + Math.max(0, exchange), Math.max(0, credit), Math.max(0, -exchange)];
  assert.deepEqual([quote.refund, quote.credit, quote.owed], sums, `${number}: sums and components`);
  const moved = movedOf(desk.settlements, (state) => state !== 'failed');
  const over = Math.max(0, moved.paid - quote.owed);
  assert.ok(moved.refund <= quote.refund + over, `${number}: refunded ${moved.refund} of ${quote.refund} + ${over}`);
  assert.ok(moved.credit <= quote.credit, `${number}: credited ${moved.credit} of ${quote.credit}`);
  const { payable } = desk;
  assert.ok(
    payable.refund <= quote.refund + over - moved.refund && payable.credit <= quote.credit - moved.credit,
    `${number}: payable`,
  );
  if (status === 'cancelled' || status === 'expired') {
    assert.deepEqual(moved, { refund: 0, credit: 0, paid: 0 }, `${number}: ${status}, and money moved`);
    assert.ok(!desk.acts.some(({ kind }) => kind === 'outgoing'), `${number}: ${status}, and something was sent`);
  }
  if (status !== 'closed' && status !== 'declined') return;
  const done = movedOf(desk.settlements, (state) => state === 'done');
  assert.equal(done.refund, quote.refund + Math.max(0, done.paid - quote.owed), `${number}: closed, and refunded`);
  assert.equal(done.credit, quote.credit, `${number}: closed, and credited`);
  assert.ok(done.paid >= quote.owed, `${number}: closed, and paid ${done.paid} of ${quote.owed}`);
  assert.ok(
    items.every(({ money }) => money !== 'due' && money !== 'held' && money !== 'owed'),
    `${number}: closed`,
  );
};

const unitsOfActs = (acts: readonly CaseAct[], result: 'accepted' | 'refused'): number =>
  sum(acts.flatMap((act) => (act.kind === 'inspection' && act.result === result ? [act.quantity] : [])));

/** Every unit is somewhere, and nothing that was found on looking at it was noted twice. */
const goodsOfCase = ({ case: { number, items, status }, desk }: StaffCase): void => {
  for (const { quantity, splitFrom } of items) {
    assert.ok(Number.isInteger(quantity) && quantity >= 1, `${number}: ${quantity} units`);
    assert.ok(splitFrom === undefined || splitFrom < items.length, `${number}: split from nowhere`);
  }
  const unitsIn = (...states: readonly string[]) =>
    sum(items.filter(({ goods }) => states.includes(goods)).map(({ quantity }) => quantity));
  assert.equal(unitsOfActs(desk.acts, 'refused'), unitsIn('refused'), `${number}: units refused`);
  const accepted = unitsOfActs(desk.acts, 'accepted');
  assert.ok(accepted <= unitsIn('accepted', 'partly_accepted', 'received'), `${number}: accepted more than came`);
  if (status !== 'cancelled' && status !== 'expired') assert.equal(status, caseStatus(items), `${number}: status`);
};

/** What each line of an order has in its cases: as many units as were submitted, and no more than were bought. */
const unitsOfOrder = ({ order }: OrderRecord, cases: readonly StaffCase[]): void => {
  for (const { id, quantity, returned } of order.lines) {
    const units = cases
      .filter(({ case: { status } }) => status !== 'cancelled' && status !== 'expired')
      .flatMap(({ case: { items } }) => items)
      .filter(({ lineId, goods }) => lineId === id && goods !== 'declined' && goods !== 'refused');
    const all = sum(units.map((item) => item.quantity));
    assert.ok(all <= quantity - returned, `${order.number}: ${all} of ${quantity - returned} of ${id}`);
  }
};

/** On each payment no more comes back than was paid with it, and over all of them no more than was paid. */
const moneyOfOrder = ({ order }: OrderRecord, cases: readonly StaffCase[]): void => {
  const refunds = cases
    .flatMap(({ desk }) => desk.settlements)
    .filter(({ kind, state }) => kind === 'refund' && state !== 'failed');
  for (const { id, paid, refunded } of order.payments ?? []) {
    const back = sum(
      refunds.flatMap(({ payments }) => payments).flatMap((part) => (part.paymentId === id ? part.amount : [])),
    );
    assert.ok(refunded + back <= paid, `${order.number}: ${refunded + back} of ${paid} on ${id}`);
  }
  for (const { amount, payments } of refunds) {
    assert.ok(sum(payments.map((part) => part.amount)) <= amount, `${order.number}: a refund is split into more`);
  }
  const charged = sum(order.lines.map(({ unitPrice, quantity }) => unitPrice * quantity)) - order.discount;
  const paid = charged + sum(order.deliveries.map((delivery) => delivery.paid));
  const extra = sum(cases.map(({ desk }) => settledAs(desk.settlements, 'payment', () => true)));
  assert.ok(sum(refunds.map(({ amount }) => amount)) <= paid + extra, `${order.number}: refunded above paid`);
};

/**
 * Holds goods and money of all returns of an order against each other: to the unit and to the cent.
 *
 * @param submitted how many units each return began with
 */
export const assertBalance = (
  record: OrderRecord,
  cases: readonly StaffCase[],
  submitted: ReadonlyMap<string, number> = new Map(),
): void => {
  for (const each of cases) {
    moneyOfCase(each);
    goodsOfCase(each);
    const { number, items } = each.case;
    const began = submitted.get(number);
    if (began !== undefined) assert.equal(sum(items.map(({ quantity }) => quantity)), began, `${number}: units`);
  }
  unitsOfOrder(record, cases);
  moneyOfOrder(record, cases);
};
