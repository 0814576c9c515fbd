import type { StaffCase } from '@returns-portal/contract';
import { caseDetails } from '../cases/case-details.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import type { DeskCall } from './desk-at.js';
import { deskView, openDesk, type WholeDesk } from './open-desk.js';
import { signalsOf } from './signals-of.js';

/** A case as staff sees it: all that its customer sees, and what only staff does. */
export const staffCase = async (shop: StoredShop, desk: WholeDesk, now: Date): Promise<StaffCase> => ({
  ...(await caseDetails(shop, desk, now)),
  desk: {
    ...deskView(shop, desk, now),
    signals: signalsOf(desk.orderFile, desk.file.returnCase.seller.id, desk.acts, now),
  },
});

export const readStaffCase = async ({ ports, shop, visitor }: DeskCall, number: string): Promise<StaffCase> => {
  const desk = await ports.store.inShop(shop.id, (transaction) => openDesk(transaction, shop, visitor, number));
  return staffCase(shop, desk, ports.clock.now());
};
