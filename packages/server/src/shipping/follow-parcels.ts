import { progressItems } from '@returns-portal/contract';
import type { Ports } from '../ports/ports.js';

/** Parcels of one shop that are asked after in one sweep. */
const MOST = 200;

/** Asks the carrier where parcels are, if it can tell, and notes which are on their way or there. */
export const followParcels = async ({ store, carrier }: Ports, shop: string): Promise<void> => {
  if (!carrier.track) return;
  for (const parcel of await store.inShop(shop, (data) => data.parcelsUnderWay(shop, MOST))) {
    const found = await carrier.track(parcel.trackingNumber);
    if (!found) continue;
    const { state } = found;
    await store.inShop(shop, async (transaction) => {
      await transaction.saveParcelState(parcel, state);
      const file = await transaction.readCaseFile(shop, parcel.caseNumber);
      if (!file || state === 'announced') return;
      const moving = file.returnCase.items.flatMap(({ goods, sendBackBy }, position) =>
        goods === 'approved' && sendBackBy ? [{ position, goods: 'in_transit' as const }] : [],
      );
      const progress = progressItems(file.returnCase, moving);
      if (progress.ok) await transaction.saveProgress(parcel.caseNumber, progress.value);
    });
  }
};
