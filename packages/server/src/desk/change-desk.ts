import type { StaffCase } from '@returns-portal/contract';
import { sha256 } from '../access/hmac.js';
import { canonical } from '../canonical.js';
import { findCase } from '../cases/find-case.js';
import type { StoreTransaction } from '../ports/return-store.js';
import { ServiceProblem } from '../service-problem.js';
import { noteDueDaysOf } from '../withdrawals/due-by.js';
import type { DeskCall } from './desk-at.js';
import { followChange } from './follow-change.js';
import { openDesk, type OpenDesk } from './open-desk.js';
import { staffCase } from './staff-case.js';

/** A change to a case, at work. */
export interface DeskChange {
  readonly transaction: StoreTransaction;
  readonly desk: OpenDesk;
  readonly now: Date;
}

/** What is noted beside a return, also once it was ended before its time. */
const BESIDE: readonly string[] = ['note', 'cost'];

const mismatch = (): ServiceProblem =>
  new ServiceProblem('idempotency_mismatch', 'Another request was sent under this id');

/**
 * Carries out what staff asks for, once: the order is held, and whoever sends the same again gets the case as it is. All
 * of it happens, with its entry in the log, or nothing.
 *
 * @param kind of the request: the same id can be used once for each return
 * @throws ServiceProblem case_not_found, idempotency_mismatch, action_unavailable
 */
export const changeDesk = async (
  { ports, shop, visitor }: DeskCall,
  number: string,
  kind: string,
  request: { readonly id: string },
  change: (at: DeskChange) => Promise<void>,
): Promise<StaffCase> => {
  const { store, clock } = ports;
  const now = clock.now();
  const hash = await sha256(canonical({ kind, request }));
  const after = await store.inShop(shop.id, async (transaction) => {
    const { file: seen } = await findCase(transaction, shop, visitor, number);
    const caseNumber = seen.returnCase.number;
    await transaction.lockOrder(seen.orderId);
    const noted = await transaction.noteRequest(shop.id, caseNumber, request.id, hash);
    if (noted === 'other') throw mismatch();
    const desk = await openDesk(transaction, shop, visitor, caseNumber);
    if (noted === 'same') return desk;
    const { status } = desk.file.returnCase;
    if ((status === 'cancelled' || status === 'expired') && !BESIDE.includes(kind)) {
      throw new ServiceProblem('action_unavailable', `The return is ${status}`, { status });
    }
    await change({ transaction, desk, now });
    await noteDueDaysOf(transaction, shop.id, seen.orderId, now);
    await followChange(transaction, shop, caseNumber, now);
    return openDesk(transaction, shop, visitor, caseNumber);
  });
  return staffCase(shop, after, now);
};
