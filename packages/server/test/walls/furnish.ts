import type { ReturnStore } from '@returns-portal/server';
import type { ShopWorld } from '../world.ts';

/** Puts a row of each shop into every table that its world has left empty. */
export const furnish = async (store: ReturnStore, shops: readonly ShopWorld[], time: Date): Promise<void> => {
  const secret = { expiresAt: time, orderId: null, matchedCase: null };
  for (const { id: shop, orders } of shops) {
    const { caseNumber } = orders[0];
    await store.everywhere(async (data) => {
      await data.insertVerification({ ...secret, id: crypto.randomUUID(), shop });
      const parcel = { carrier: null, trackingNumber: 'AB123', addedAt: time };
      await data.insertShipment(shop, caseNumber, parcel);
      await data.insertFeedback(shop, caseNumber, { rating: 1, comment: null, at: time });
      await data.insertCounterOffer(shop, caseNumber, {
        id: `offer-${shop}`,
        items: [{ position: 1, amount: 1, instead: 2 }],
        text: 'A scratch',
        madeAt: time,
        answerBy: { day: '2026-12-05', endsAt: '2026-12-05T23:00:00.000Z' },
      });
      await data.noteReservation(shop, caseNumber, 'x', 1);
      await data.noteRequest(shop, caseNumber, 'request', '0'.repeat(64));
      const act = { id: crypto.randomUUID(), at: time.toISOString(), by: 'Staff' };
      await data.insertAct(shop, caseNumber, { ...act, kind: 'note', text: 'Called' });
      await data.insertSettlement(shop, {
        id: crypto.randomUUID(),
        caseNumber,
        kind: 'refund',
        amount: 1,
        state: 'failed',
        means: 'provider',
        reference: null,
        payments: [],
        earlyFor: [],
        at: time.toISOString(),
        settledAt: null,
        problem: 'closed',
        by: 'Staff',
      });
      const withdrawalId = `statement-of-${shop}`;
      const statement = { shop, id: withdrawalId, number: `W-${shop}`, position: 1, receivedAt: time };
      await data.insertWithdrawal({ ...statement, record: '{}', hash: '0'.repeat(64) });
      const at = time;
      await data.insertErasure({
        id: crypto.randomUUID(),
        shop,
        requestId: null,
        at,
        rule: 'retention',
        digest: null,
        counts: [],
        kept: [],
      });
      const [first] = await data.readLog(shop, 0, 1);
      await data.removeFromChain(shop, 'audit', { position: 1, hash: first!.hash }, at);
      await data.saveHandling(shop, { withdrawalId, match: 'unknown', orderId: null, lines: [], cases: [] });
      const task = { withdrawalId, kind: 'check', since: time, dueBy: '2026-12-05' } as const;
      await data.insertTask(shop, crypto.randomUUID(), task);
      const items = [{ position: 0, amount: 1 }];
      await data.insertDeduction(shop, caseNumber, { id: crypto.randomUUID(), items, text: 'Worn', at: time });
      const outage = { id: crypto.randomUUID(), shop, from: time, until: time };
      await data.insertOutage({ ...outage, noticedBy: 'reported', cause: 'Maintenance' });
    });
  }
};
