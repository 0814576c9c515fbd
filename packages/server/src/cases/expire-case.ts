import type { ReturnCase } from '@returns-portal/contract';
import { noteStanding } from '../desk/note-standing.js';
import { recordEvent } from '../events/record-event.js';
import type { Ports } from '../ports/ports.js';
import { findCase } from './find-case.js';
import { hasMoved } from './has-moved.js';

/**
 * Whether a case ends because nothing was sent in time. Goods that go back by law do not: a withdrawal stands however
 * late they come (Directive 2011/83/EU art. 9 and 14), and so does a claim on the guarantee.
 */
export const canExpire = ({ status, items }: ReturnCase, now: Date): boolean =>
  status === 'approved' &&
  items.every(
    ({ choice, goods, money, sendBackBy }) =>
      choice.track === 'goodwill' &&
      goods === 'approved' &&
      (money === 'due' || money === 'none') &&
      sendBackBy !== null &&
      Date.parse(sendBackBy.endsAt) < now.getTime(),
  );

/** Ends a case of which nothing came. Its units can be returned again, as far as the shop's windows are still open. */
export const expireCase = async (
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  shopId: string,
  caseNumber: string,
): Promise<void> => {
  await store.inShop(shopId, async (transaction) => {
    const shop = await transaction.findShop(shopId);
    const seen = shop && (await transaction.readCaseFile(shopId, caseNumber));
    if (!shop || !seen) return;
    await transaction.lockOrder(seen.orderId);
    const { file, trail } = await findCase(transaction, shop, { by: 'shop' }, caseNumber);
    // That a carrier knows of a parcel does not say that it has it.
    const isUnderWay = trail.shipments.some(({ state }) => state !== 'announced');
    const isPaying = (await transaction.settlementsOf(caseNumber)).some(({ state }) => state === 'pending');
    if (isUnderWay || isPaying || hasMoved(trail) || !canExpire(file.returnCase, clock.now())) return;
    await transaction.endCase(caseNumber, 'expired');
    await recordEvent(transaction, shop, clock.now(), { type: 'case_expired', by: 'service', caseNumber });
    await noteStanding(transaction, shop, caseNumber, clock.now());
  });
};
