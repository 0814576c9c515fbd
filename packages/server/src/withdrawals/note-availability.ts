import type { Ports } from '../ports/ports.js';

/** How many beats may be missed before it was an outage. */
const MISSED = 3;

/**
 * Notes that statements can be received now. Where that was noted last longer ago than a few times `everyMs`, the service
 * was away in between, and that is kept as an outage of all shops: it bears on statements that came late. A restart is
 * shorter than that. To be called regularly, by any number of processes: one of them is enough.
 */
export const noteAvailability = async (
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  everyMs: number,
): Promise<void> => {
  await store.everywhere(async (transaction) => {
    const now = clock.now();
    const last = await transaction.beat(now);
    if (!last || now.getTime() - last.getTime() <= MISSED * everyMs) return;
    const outage = { id: crypto.randomUUID(), shop: '*', noticedBy: 'service', cause: null } as const;
    await transaction.insertOutage({ ...outage, from: last, until: now });
  });
};
