import {
  inspectedPositions,
  payableNow,
  sendItems,
  sentPositions,
  type OutgoingKind,
  type StaffCase,
  type ToldUnits,
} from '@returns-portal/contract';
import { recordEvent } from '../events/record-event.js';
import { insist } from '../service-problem.js';
import { newAct } from './act.js';
import { changeDesk } from './change-desk.js';
import { unitsOf } from './decide.js';
import type { DeskCall } from './desk-at.js';
import { givenOf } from './money.js';
import { saveCase } from './save-case.js';

export interface OutgoingRequest {
  readonly id: string;
  readonly what: OutgoingKind;
  readonly items?: readonly ToldUnits[] | undefined;
  readonly carrier?: string | undefined;
  readonly trackingNumber?: string | undefined;
}

/** Notes what the customer was sent: what they exchanged for, what was replaced or mended, or what was refused. */
export const sendGoods = (call: DeskCall, number: string, request: OutgoingRequest): Promise<StaffCase> =>
  changeDesk(call, number, 'send', request, async (at) => {
    const { transaction, desk, now } = at;
    const { returnCase } = desk.file;
    const { number: caseNumber } = returnCase;
    const { what, carrier, trackingNumber } = request;
    const outgoing = {
      sent: sentPositions(returnCase, desk.acts),
      inspected: inspectedPositions(returnCase, desk.acts),
      paid: payableNow(returnCase, givenOf(desk.settlements)).owed === 0,
    };
    const { after, positions } = insist(sendItems(returnCase, what, request.items, outgoing));
    const act = newAct(call, now, {
      kind: 'outgoing',
      what,
      items: unitsOf(after, positions),
      of: after.items.length,
      carrier: carrier?.trim() ?? null,
      trackingNumber: trackingNumber?.trim() ?? null,
    });
    await transaction.insertAct(call.shop.id, caseNumber, act);
    const items = await saveCase(at, after);
    const data = { act: act.id, what, items };
    await recordEvent(transaction, call.shop, now, { type: 'goods_sent', by: 'shop', caseNumber, data });
  });
