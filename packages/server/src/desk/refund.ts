import { ripePositions, type Settlement, type StaffCase } from '@returns-portal/contract';
import { splitOverPayments, type Order } from '@returns-portal/policy';
import type { OpenCase } from '../cases/find-case.js';
import { recordEvent } from '../events/record-event.js';
import type { StoredSettlement } from '../ports/store/desk-data.js';
import { ServiceProblem } from '../service-problem.js';
import { afterMoney } from './after-money.js';
import { changeDesk, type DeskChange } from './change-desk.js';
import type { DeskCall } from './desk-at.js';
import { factsOf, surchargeDue } from './open-desk.js';
import { payableAt } from './payable-at.js';
import { nameOf } from './staff.js';

export interface RefundRequest {
  readonly id: string;
  readonly of?: 'goods' | 'surcharge' | undefined;
  readonly amount?: number | undefined;
  readonly reference?: string | undefined;
  readonly early?: boolean | undefined;
}

export const refused = (because: string, params: object = {}): ServiceProblem =>
  new ServiceProblem('action_unavailable', 'That cannot be paid', { because, ...params });

/** The amount that is meant, as far as it is due. */
export const amountWithin = (asked: number | undefined, most: number): number => {
  const amount = asked ?? most;
  if (most === 0 || amount === 0) throw refused('nothing_due');
  if (amount > most) throw refused('more_than_due', { most });
  return amount;
};

/** The order's payments as they stand after all that was given back on them. */
const withRefunds = (order: Order, given: readonly StoredSettlement[]): Order => ({
  ...order,
  payments: order.payments?.map((payment) => ({
    ...payment,
    refunded:
      payment.refunded +
      given
        .flatMap(({ payments }) => payments)
        .filter(({ paymentId }) => paymentId === payment.id)
        .reduce((sum, { amount }) => sum + amount, 0),
  })),
});

/** How an amount goes back on the payments of its order: never more on one than was paid with it. */
export const splitPayments = async (
  { transaction, desk }: Pick<DeskChange, 'transaction' | 'desk'>,
  amount: number,
): Promise<Settlement['payments']> => {
  const file = await transaction.readOrder(desk.file.orderId);
  if (!file?.order.payments) return [];
  const order = withRefunds(file.order, await transaction.refundedOf(desk.file.orderId));
  const left = (order.payments ?? []).reduce((sum, { paid, refunded }) => sum + Math.max(0, paid - refunded), 0);
  if (amount > left) throw refused('more_than_paid', { most: left });
  return splitOverPayments(order, amount).map((part) => ({ ...part }));
};

export const newSettlement = (
  by: string,
  { desk, now }: Pick<DeskChange, 'now'> & { readonly desk: Pick<OpenCase, 'file'> },
  facts: Pick<Settlement, 'kind' | 'amount' | 'state' | 'means' | 'reference'> &
    Partial<Pick<StoredSettlement, 'earlyFor' | 'payments'>>,
): StoredSettlement => ({
  payments: [],
  earlyFor: [],
  ...facts,
  id: crypto.randomUUID(),
  caseNumber: desk.file.returnCase.number,
  at: now.toISOString(),
  settledAt: facts.state === 'done' ? now.toISOString() : null,
  problem: null,
  by,
});

const paySurcharge = async (call: DeskCall, at: DeskChange, { amount, reference }: RefundRequest): Promise<void> => {
  const { transaction, desk, now } = at;
  const due = amountWithin(amount, surchargeDue(factsOf(call.shop, desk, now), desk.settlements));
  if (reference === undefined) throw refused('reference_missing');
  const facts = {
    kind: 'surcharge',
    amount: due,
    state: 'done',
    means: 'manual',
    reference: reference.trim(),
  } as const;
  const settlement = newSettlement(nameOf(call.staff), at, facts);
  await transaction.insertSettlement(call.shop.id, settlement);
  await afterMoney(call.shop, at, 'refund_paid', settlement);
};

/**
 * Gives money back: through the payment provider where there is one and nobody says that it was done by hand. What can
 * be given is worked out while the order is held, so that two at once give it only once.
 */
export const refundReturn = (call: DeskCall, number: string, request: RefundRequest): Promise<StaffCase> =>
  changeDesk(call, number, 'refund', request, async (at) => {
    const { ports, shop } = call;
    const { transaction, desk, now } = at;
    if (request.of === 'surcharge') return paySurcharge(call, at, request);
    const { reference, early = false } = request;
    const { returnCase } = desk.file;
    const { refund: most, difference } = payableAt(desk, now, early);
    const amount = amountWithin(request.amount, most);
    // The difference was paid to the shop, not with the order.
    const back = Math.max(0, amount - (most - difference));
    const payments = await splitPayments(at, amount - back);
    const byHand = reference !== undefined;
    if (!byHand && (!ports.payments || back > 0)) throw refused('reference_missing');
    const facts = {
      kind: 'refund',
      amount,
      state: byHand ? 'done' : 'pending',
      means: byHand ? 'manual' : 'provider',
      reference: reference?.trim() ?? null,
      payments,
      earlyFor: early ? ripePositions(returnCase, true) : [],
    } as const;
    const settlement = newSettlement(nameOf(call.staff), at, facts);
    await transaction.insertSettlement(shop.id, settlement);
    if (byHand) return afterMoney(shop, at, 'refund_paid', settlement);
    const data = { settlement: settlement.id, amount };
    const caseNumber = returnCase.number;
    await recordEvent(transaction, shop, now, { type: 'refund_requested', by: 'shop', caseNumber, data });
    await transaction.enqueue({ kind: 'pay_refund', shop: shop.id, settlement: settlement.id });
  });
