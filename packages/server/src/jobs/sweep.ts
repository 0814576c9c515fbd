import { askFeedback } from '../cases/ask-feedback.js';
import { expireCase } from '../cases/expire-case.js';
import { lapseCounterOffer } from '../cases/lapse-counter-offer.js';
import { remindToSend } from '../cases/remind-to-send.js';
import { remindStaff } from '../desk/remind-staff.js';
import { noteOldCase } from '../insight/facts/note-old-case.js';
import { retain } from '../privacy/retain.js';
import { followParcels } from '../shipping/follow-parcels.js';
import type { Ports } from '../ports/ports.js';
import { lookAgain } from '../withdrawals/look-again.js';
import { noteAvailability } from '../withdrawals/note-availability.js';

const DAY = 24 * 60 * 60 * 1000;

/** How long before the last day to send goods customers are reminded. */
const REMIND_BEFORE = 3 * DAY;
/** After it a parcel may still be on its way, with nobody having told. */
const GRACE = 7 * DAY;
/** Files that nobody made evidence of anything. */
const LOOSE_FILES = DAY;
/** How often a sweep is called, where nothing else notes that the service is there. */
const EVERY = 5 * 60 * 1000;
/** How much is done of each at a time; the next sweep goes on. */
const MOST = 500;

const sweepShop = async (ports: Ports, newCaseNumber: () => string, shop: string, now: Date): Promise<void> => {
  const { store } = ports;
  const at = (offset: number): Date => new Date(now.getTime() + offset);
  const due = await store.inShop(shop, (data) => data.casesToRemind(shop, now, at(REMIND_BEFORE), MOST));
  for (const caseNumber of due) await remindToSend(ports, shop, caseNumber);
  const late = await store.inShop(shop, (data) => data.casesToExpire(shop, at(-GRACE), MOST));
  for (const caseNumber of late) await expireCase(ports, shop, caseNumber);
  const unanswered = await store.inShop(shop, (data) => data.offersToLapse(shop, now, MOST));
  for (const offer of unanswered) await lapseCounterOffer(ports, shop, offer);
  await remindStaff(ports, shop);
  const unnoted = await store.inShop(shop, (data) => data.casesWithoutFacts(shop, MOST));
  for (const caseNumber of unnoted) await noteOldCase(ports, shop, caseNumber);
  await askFeedback(ports, shop);
  await followParcels(ports, shop);
  await lookAgain(ports, newCaseNumber, shop);
  await retain(ports, shop);
};

/** Does what is due by the calendar. To run it twice does nothing twice. */
export const sweep = async (ports: Ports, newCaseNumber: () => string): Promise<void> => {
  const { store, files, clock, logger } = ports;
  const now = clock.now();
  await noteAvailability(ports, EVERY);
  for (const shop of await store.everywhere((data) => data.shopIds())) {
    // One shop's trouble is not the others'.
    await sweepShop(ports, newCaseNumber, shop, now).catch((error: unknown) =>
      logger.error('A sweep failed', { shop, error }),
    );
  }
  const loose = await store.everywhere((data) => data.looseFiles(new Date(now.getTime() - LOOSE_FILES), MOST));
  for (const { shop, id } of loose) {
    await files.delete(shop, id);
    await store.inShop(shop, (data) => data.deleteFile(id));
  }
  await store.everywhere((data) => data.forget(now));
};
