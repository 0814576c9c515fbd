import { feedbackOnce } from '../events/once.js';
import { recordEvent } from '../events/record-event.js';
import type { Ports } from '../ports/ports.js';

const DAY = 24 * 60 * 60 * 1000;
/** By then money has arrived where it was sent to, and what was sent is there. */
const AFTER = 4 * DAY;
/** Later nobody knows any more how it was. */
const UNTIL = 30 * DAY;
/** How much is done at a time; the next sweep goes on. */
const MOST = 500;

/** Asks customers, once each, how it went, some days after the last thing happened to a case in which all is settled. */
export const askFeedback = async ({ store, clock }: Pick<Ports, 'store' | 'clock'>, shopId: string): Promise<void> => {
  const now = clock.now();
  const ago = (offset: number): Date => new Date(now.getTime() - offset);
  const cases = await store.inShop(shopId, (data) => data.casesToAsk(shopId, ago(UNTIL), ago(AFTER), MOST));
  for (const caseNumber of cases) {
    await store.inShop(shopId, async (transaction) => {
      const shop = await transaction.findShop(shopId);
      if (!shop) return;
      const once = feedbackOnce(caseNumber);
      await recordEvent(transaction, shop, now, { type: 'feedback_asked', by: 'service', caseNumber, once });
    });
  }
};
