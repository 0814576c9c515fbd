import { payableNow, ripePositions, type StaffCase } from '@returns-portal/contract';
import { afterMoney } from './after-money.js';
import { changeDesk } from './change-desk.js';
import type { DeskCall } from './desk-at.js';
import { movedOf } from './money.js';
import { payableAt } from './payable-at.js';
import { amountWithin, newSettlement } from './refund.js';
import { nameOf } from './staff.js';

/** Letters and digits that nobody takes for one another, read aloud or typed from paper. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;

/** A code that cannot be guessed: 16 letters of 30, some 78 bits. */
export const newCode = (): string => {
  const letters: string[] = [];
  while (letters.length < LENGTH) {
    const [byte = 255] = crypto.getRandomValues(new Uint8Array(1));
    // What is above the last full round would make the first letters likelier.
    if (byte < 240) letters.push(LETTERS.charAt(byte % LETTERS.length));
  }
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-');
};

export interface CreditRequest {
  readonly id: string;
  readonly amount?: number | undefined;
  readonly code?: string | undefined;
  readonly early?: boolean | undefined;
}

/** Gives store credit under a code; the shop's own system hears of it by a webhook, the customer by mail. */
export const issueCredit = (call: DeskCall, number: string, request: CreditRequest): Promise<StaffCase> =>
  changeDesk(call, number, 'credit', request, async (at) => {
    const { transaction, desk } = at;
    const { early = false, code = newCode() } = request;
    const most = payableAt(desk, at.now, early).credit;
    const amount = amountWithin(request.amount, most);
    const earlyFor = early ? ripePositions(desk.file.returnCase, true) : [];
    const facts = { kind: 'credit', amount, state: 'done', means: 'manual', reference: code, earlyFor } as const;
    const settlement = newSettlement(nameOf(call.staff), at, facts);
    await transaction.insertSettlement(call.shop.id, settlement);
    await afterMoney(call.shop, at, 'credit_issued', settlement);
  });

/** The customer paid what something in exchange costs more. */
export const recordPayment = (
  call: DeskCall,
  number: string,
  request: { readonly id: string; readonly amount?: number | undefined; readonly reference: string },
): Promise<StaffCase> =>
  changeDesk(call, number, 'payment', request, async (at) => {
    const { transaction, desk } = at;
    const amount = amountWithin(request.amount, payableNow(desk.file.returnCase, movedOf(desk.settlements)).owed);
    const reference = request.reference.trim();
    const settlement = newSettlement(nameOf(call.staff), at, {
      kind: 'payment',
      amount,
      state: 'done',
      means: 'manual',
      reference,
    });
    await transaction.insertSettlement(call.shop.id, settlement);
    await afterMoney(call.shop, at, 'difference_paid', settlement);
  });
