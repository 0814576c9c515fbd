import type { Ports } from '../ports/ports.js';
import { shipmentOf } from './shipment-of.js';

/** Announces the parcel of a case to the carrier, once. */
export const bookShipment = async (
  { store, carrier, clock }: Ports,
  shop: string,
  caseNumber: string,
): Promise<void> => {
  const file = await store.inShop(shop, (data) => data.readCaseFile(shop, caseNumber));
  if (!file) throw new Error(`There is no case ${caseNumber} to announce`);
  const { status } = file.returnCase;
  if (file.booking || status === 'cancelled' || status === 'expired') return;
  const now = clock.now();
  const booking = await carrier.book(shipmentOf(file, now));
  await store.inShop(shop, async (transaction) => {
    await transaction.saveBooking(caseNumber, booking);
    const { trackingNumber, carrier: name } = booking;
    if (trackingNumber !== null) {
      await transaction.insertShipment(shop, caseNumber, { carrier: name, trackingNumber, addedAt: now });
      await transaction.saveParcelState({ caseNumber, trackingNumber }, 'announced');
    }
  });
};
