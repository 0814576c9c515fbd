import {
  approveItems,
  declineItems,
  sentPositions,
  type CaseAct,
  type ReturnCase,
  type StaffCase,
  type ToldUnits,
} from '@returns-portal/contract';
import { recordEvent } from '../events/record-event.js';
import { insist } from '../service-problem.js';
import { newAct } from './act.js';
import { insistOnCover } from './insist-on-cover.js';
import { changeDesk } from './change-desk.js';
import type { DeskCall } from './desk-at.js';
import { releaseStock } from './release-stock.js';
import { saveCase } from './save-case.js';
import { sayInThread } from './say-in-thread.js';

interface Request {
  readonly id: string;
  readonly items?: readonly ToldUnits[] | undefined;
}

/** Which units were meant, in an act. */
export const unitsOf = ({ items }: Pick<ReturnCase, 'items'>, positions: readonly number[]) =>
  positions.map((position) => ({ position, quantity: items[position]?.quantity ?? 1 }));

/** What waited for somebody's answer goes on. */
export const approveReturn = (call: DeskCall, number: string, request: Request): Promise<StaffCase> =>
  changeDesk(call, number, 'approve', request, async (at) => {
    const { transaction, desk, now } = at;
    const { returnCase } = desk.file;
    const { number: caseNumber } = returnCase;
    const { after, positions } = insist(approveItems(returnCase, request.items));
    const act = newAct(call, now, { kind: 'approval', items: unitsOf(after, positions) });
    await transaction.insertAct(call.shop.id, caseNumber, act);
    const items = await saveCase(at, after);
    const data = { act: act.id, items };
    await recordEvent(transaction, call.shop, now, { type: 'items_approved', by: 'shop', caseNumber, data });
    const isSent = positions.some((position) => after.items[position]?.goods === 'approved');
    if (isSent && after.method && !desk.file.booking) {
      await transaction.enqueue({ kind: 'book_shipment', shop: call.shop.id, caseNumber });
    }
  });

/** What is declined brings nothing; its customer reads why. */
export const declineReturn = (
  call: DeskCall,
  number: string,
  request: Request & Pick<Extract<CaseAct, { kind: 'decline' }>, 'reason' | 'text'>,
): Promise<StaffCase> =>
  changeDesk(call, number, 'decline', request, async (at) => {
    const { transaction, desk, now } = at;
    const { returnCase } = desk.file;
    const { number: caseNumber } = returnCase;
    const { after, positions } = insist(declineItems(returnCase, request.items, sentPositions(returnCase, desk.acts)));
    insistOnCover(after, desk);
    const { reason, text } = request;
    const units = unitsOf(after, positions);
    const act = newAct(call, now, { kind: 'decline', items: units, reason, text: text.trim() });
    await transaction.insertAct(call.shop.id, caseNumber, act);
    const items = await saveCase(at, after);
    await sayInThread(at, call.shop.id, act.id, text);
    const data = { act: act.id, reason, items };
    await recordEvent(transaction, call.shop, now, { type: 'items_declined', by: 'shop', caseNumber, data });
    await releaseStock(transaction, call.shop.id, after, positions);
  });
