import { loseItems, receiveItems, sentPositions, type StaffCase, type ToldUnits } from '@returns-portal/contract';
import { recordEvent } from '../events/record-event.js';
import { insist } from '../service-problem.js';
import { newAct } from './act.js';
import { changeDesk } from './change-desk.js';
import { unitsOf } from './decide.js';
import type { DeskCall } from './desk-at.js';
import { saveCase } from './save-case.js';

export interface ReceiptRequest {
  readonly id: string;
  readonly items: readonly { readonly position: number; readonly quantity: number }[];
  readonly unexpected?:
    readonly { readonly title: string; readonly quantity: number; readonly sku?: string | undefined }[] | undefined;
  readonly text?: string | undefined;
}

/** Notes what was in a parcel: less than was announced, more, other things, or nothing. */
export const receiveGoods = (call: DeskCall, number: string, request: ReceiptRequest): Promise<StaffCase> =>
  changeDesk(call, number, 'receive', request, async (at) => {
    const { transaction, desk, now } = at;
    const { returnCase } = desk.file;
    const { number: caseNumber } = returnCase;
    const { after, positions, surplus } = insist(receiveItems(returnCase, request.items));
    const more = surplus.map(({ position, quantity }) => ({
      title: after.items[position]?.title ?? '',
      quantity,
      position,
    }));
    const others = (request.unexpected ?? []).map(({ title, quantity, sku }) => ({
      title: title.trim(),
      quantity,
      ...(sku !== undefined && { sku }),
    }));
    const unexpected = [...more, ...others];
    const text = request.text?.trim() ?? null;
    const act = newAct(call, now, { kind: 'receipt', items: unitsOf(after, positions), unexpected, text });
    await transaction.insertAct(call.shop.id, caseNumber, act);
    const items = await saveCase(at, after);
    const isEmpty = positions.length === 0;
    await recordEvent(transaction, call.shop, now, {
      type: isEmpty ? 'parcel_empty' : 'goods_received',
      by: 'shop',
      caseNumber,
      data: { act: act.id, items, unexpected: unexpected.length },
    });
  });

/** Notes that a parcel was lost on its way. */
export const markLost = (
  call: DeskCall,
  number: string,
  request: { readonly id: string; readonly items?: readonly ToldUnits[] | undefined },
): Promise<StaffCase> =>
  changeDesk(call, number, 'lose', request, async (at) => {
    const { transaction, desk, now } = at;
    const { returnCase } = desk.file;
    const { number: caseNumber } = returnCase;
    const { after, positions } = insist(loseItems(returnCase, request.items, sentPositions(returnCase, desk.acts)));
    const act = newAct(call, now, { kind: 'loss', items: unitsOf(after, positions) });
    await transaction.insertAct(call.shop.id, caseNumber, act);
    const items = await saveCase(at, after);
    const data = { act: act.id, items };
    await recordEvent(transaction, call.shop, now, { type: 'goods_lost', by: 'shop', caseNumber, data });
  });
