import { payableFor, ruledPositions, type RuledPosition } from '@returns-portal/contract';
import { recordEvent } from '../events/record-event.js';
import type { Ports } from '../ports/ports.js';
import type { StoredSettlement } from '../ports/store/desk-data.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { afterMoney } from './after-money.js';
import type { DeskChange } from './change-desk.js';
import { newCode } from './credit.js';
import { movedOf } from './money.js';
import { noteStanding } from './note-standing.js';
import { openDesk } from './open-desk.js';
import { payableAt } from './payable-at.js';
import { newSettlement, splitPayments } from './refund.js';

type At = Pick<DeskChange, 'transaction' | 'desk' | 'now'>;

/** As others read it beside what was done. */
const byRules = (ruled: readonly RuledPosition[]): string =>
  `rule ${[...new Set(ruled.map(({ rule }) => rule))].join(', ')}`.slice(0, 200);

const creditBy = async (shop: StoredShop, at: At, amount: number, by: string, earlyFor: readonly number[]) => {
  const facts = { kind: 'credit', amount, state: 'done', means: 'manual', reference: newCode(), earlyFor } as const;
  const settlement = newSettlement(by, at, facts);
  await at.transaction.insertSettlement(shop.id, settlement);
  await afterMoney(shop, at, 'credit_issued', settlement, 'service');
};

const refundBy = async (shop: StoredShop, at: At, amount: number, by: string, earlyFor: readonly number[]) => {
  const { transaction, desk, now } = at;
  const payments = await splitPayments(at, amount);
  const facts = {
    kind: 'refund',
    amount,
    state: 'pending',
    means: 'provider',
    reference: null,
    payments,
    earlyFor,
  } as const;
  const settlement: StoredSettlement = newSettlement(by, at, facts);
  await transaction.insertSettlement(shop.id, settlement);
  const caseNumber = desk.file.returnCase.number;
  const data = { settlement: settlement.id, amount, by };
  await recordEvent(transaction, shop, now, { type: 'refund_requested', by: 'service', caseNumber, data });
  await transaction.enqueue({ kind: 'pay_refund', shop: shop.id, settlement: settlement.id });
};

/**
 * Gives the money whose moment has come by a rule of the policy: credit at once, refunds through the payment provider. Where
 * there is no provider the refund stays due, and staff sees it among what is.
 */
export const settleByRule = async (ports: Ports, shopId: string, caseNumber: string): Promise<void> => {
  const now = ports.clock.now();
  await ports.store.inShop(shopId, async (transaction) => {
    const shop = await transaction.findShop(shopId);
    const seen = shop && (await transaction.readCaseFile(shopId, caseNumber));
    if (!shop || !seen) return;
    await transaction.lockOrder(seen.orderId);
    const desk = await openDesk(transaction, shop, { by: 'shop' }, caseNumber);
    const { returnCase } = desk.file;
    const ruled = ruledPositions(returnCase, await transaction.rulesOf(caseNumber));
    const earlyFor = ruled.map(({ position }) => position);
    if (earlyFor.length === 0) return;
    // What the provider would not pay once is a person's to see to.
    if (desk.settlements.some(({ state, means }) => state === 'failed' && means === 'provider')) return;
    const own = payableFor(returnCase, movedOf(desk.settlements), earlyFor);
    const most = payableAt(desk, now, true);
    const refund = Math.min(own.refund, most.refund - most.difference);
    const credit = Math.min(own.credit, most.credit);
    const by = byRules(ruled);
    const at = { transaction, desk, now };
    const wants = (kind: 'credit' | 'refund'): boolean =>
      earlyFor.some((position) => {
        const choice = returnCase.items[position]?.choice;
        const isCredit = choice?.track !== 'withdrawal' && choice?.outcome === 'store_credit';
        return isCredit === (kind === 'credit');
      });
    if (refund > 0 && ports.payments && wants('refund')) await refundBy(shop, at, refund, by, earlyFor);
    if (credit > 0 && wants('credit')) await creditBy(shop, at, credit, by, earlyFor);
    await noteStanding(transaction, shop, caseNumber, now);
  });
};
