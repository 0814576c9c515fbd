import { DUE_KINDS, type Due } from '@returns-portal/contract';
import { addDays, localDayAt } from '@returns-portal/policy';
import { dueOnce } from '../events/once.js';
import { recordEvent } from '../events/record-event.js';
import type { Ports } from '../ports/ports.js';
import type { DueFilter } from '../ports/store/desk-data.js';

/** How many days before something is due staff is reminded of it, where being late costs the shop. */
const SOON = 2;
const COSTLY: readonly Due['kind'][] = ['refund', 'remedy'];
/** Longer ago than anything that is still waited for. */
const YEARS = 10 * 366;
/** How much is done at a time; the next sweep goes on. */
const MOST = 500;

const remind = async (
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  shopId: string,
  filter: DueFilter,
): Promise<void> => {
  const { when } = filter;
  const due = await store.inShop(shopId, (data) => data.casesDue(shopId, filter, MOST));
  for (const { caseNumber, kind, by } of due) {
    await store.inShop(shopId, async (transaction) => {
      const shop = await transaction.findShop(shopId);
      if (!shop) return;
      await recordEvent(transaction, shop, clock.now(), {
        type: 'due_reminded',
        by: 'service',
        caseNumber,
        data: { due: kind, by, when },
        once: dueOnce(caseNumber, kind, by, when),
      });
    });
  }
};

/** Tells staff, once each, what is due soon and what is overdue. */
export const remindStaff = async (ports: Pick<Ports, 'store' | 'clock'>, shopId: string): Promise<void> => {
  const today = localDayAt(ports.clock.now().toISOString(), 'UTC');
  const past = { from: addDays(today, -YEARS), by: addDays(today, -1) };
  await remind(ports, shopId, { ...past, kinds: DUE_KINDS, when: 'over' });
  await remind(ports, shopId, { from: today, by: addDays(today, SOON), kinds: COSTLY, when: 'soon' });
};
