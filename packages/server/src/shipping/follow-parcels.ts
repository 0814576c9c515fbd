import { progressItems } from '@returns-portal/contract';
import { noteStanding } from '../desk/note-standing.js';
import { recordEvent } from '../events/record-event.js';
import type { Ports } from '../ports/ports.js';
import { noteDueDaysOf } from '../withdrawals/due-by.js';

/** Parcels of one shop that are asked after in one sweep. */
const MOST = 200;

/** Asks the carrier where parcels are, if it can tell, and notes which are on their way or there. */
export const followParcels = async ({ store, carrier, clock }: Ports, shop: string): Promise<void> => {
  if (!carrier.track) return;
  for (const parcel of await store.inShop(shop, (data) => data.parcelsUnderWay(shop, MOST))) {
    const found = await carrier.track(parcel.trackingNumber);
    if (!found) continue;
    const { state } = found;
    await store.inShop(shop, async (transaction) => {
      await transaction.saveParcelState(parcel, state);
      const seen = await transaction.readCaseFile(shop, parcel.caseNumber);
      if (!seen || state === 'announced') return;
      await transaction.lockOrder(seen.orderId);
      const file = await transaction.readCaseFile(shop, parcel.caseNumber);
      const owner = await transaction.findShop(shop);
      if (!file || !owner) return;
      const moving = file.returnCase.items.flatMap(({ goods, sendBackBy }, position) =>
        goods === 'approved' && sendBackBy ? [{ position, goods: 'in_transit' as const }] : [],
      );
      const progress = progressItems(file.returnCase, moving);
      if (!progress.ok || moving.length === 0) return;
      await transaction.saveProgress(parcel.caseNumber, progress.value);
      // That goods are on their way ends the right to wait for them (Directive 2011/83/EU art. 13(3)): the day is kept.
      const [now, { caseNumber }, data] = [clock.now(), parcel, { items: moving }];
      await recordEvent(transaction, file.shop, now, { type: 'progress_recorded', by: 'service', caseNumber, data });
      await noteDueDaysOf(transaction, shop, file.orderId, now);
      await noteStanding(transaction, owner, caseNumber, now);
    });
  }
};
