import { noteStanding } from '../desk/note-standing.js';
import { lapsedOnce } from '../events/once.js';
import { recordEvent } from '../events/record-event.js';
import type { Ports } from '../ports/ports.js';
import type { LapsedOffer } from '../ports/store/offer-data.js';

/**
 * Tells the shop, once, that an offer was not answered in time. Nothing else changes: as long as the customer has not
 * agreed to less, what was quoted stands.
 */
export const lapseCounterOffer = async (
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  shopId: string,
  { caseNumber, id }: LapsedOffer,
): Promise<void> => {
  await store.inShop(shopId, async (transaction) => {
    const shop = await transaction.findShop(shopId);
    const seen = shop && (await transaction.readCaseFile(shopId, caseNumber));
    if (!shop || !seen) return;
    await transaction.lockOrder(seen.orderId);
    const offer = await transaction.findCounterOffer(caseNumber, id);
    if (offer?.answer !== null) return;
    await recordEvent(transaction, shop, clock.now(), {
      type: 'counter_offer_lapsed',
      by: 'service',
      caseNumber,
      data: { offer: id },
      once: lapsedOnce(id),
    });
    await noteStanding(transaction, shop, caseNumber, clock.now());
  });
};
