import { queueOf } from '../events/queue-of.js';
import type { Ports } from '../ports/ports.js';
import type { DeliveryAnswer } from '../ports/store/event-data.js';
import { isWebhookRefused } from '../ports/webhooks.js';
import { callStaff } from '../withdrawals/call-staff.js';
import { afterFailure } from './after-failure.js';
import { describeFailure } from './describe-failure.js';
import { sendDelivery } from './send-delivery.js';

/**
 * Sends a mail, message or webhook and notes that it was taken, after which it is never sent again by itself. Should the
 * process end between the two, it goes out once more under the same id, by which its receiver can tell.
 */
export const deliver = async (ports: Ports, shop: string, id: string): Promise<void> => {
  const { store, clock } = ports;
  const delivery = await store.inShop(shop, async (transaction) => {
    const found = await transaction.findDelivery(id);
    if (found && found.state !== 'sent') await transaction.countDeliveryAttempt(id);
    return found;
  });
  if (!delivery || delivery.state === 'sent') return;
  const start = performance.now();
  const answered = (status: number | null): DeliveryAnswer => ({
    status,
    milliseconds: Math.round(performance.now() - start),
  });
  let answer: DeliveryAnswer;
  try {
    answer = answered(await sendDelivery(ports, delivery));
  } catch (error) {
    const now = clock.now();
    const next = afterFailure(delivery, error, now);
    const failed = answered(isWebhookRefused(error) ? error.status : null);
    const state = next.kind === 'over' ? 'dead' : 'queued';
    await store.inShop(shop, async (transaction) => {
      await transaction.settleDelivery(id, { state, at: now, problem: describeFailure(error), answer: failed });
      await callStaff(transaction, delivery, { state, at: now });
      if (next.kind !== 'wait') return;
      const kind = queueOf(delivery.channel, delivery.event.type);
      await transaction.enqueue({ kind, shop, delivery: id }, next.seconds);
    });
    if (next.kind === 'retry') throw error;
    // No error of the service: it is in the log of deliveries, and where it must be in front of staff.
    if (next.kind === 'over') ports.logger.info('A delivery was refused for good', { shop, delivery: id });
    return;
  }
  await store.inShop(shop, (transaction) =>
    transaction.settleDelivery(id, { state: 'sent', at: clock.now(), problem: null, answer }),
  );
};

/** Notes that it was tried for the last time: from now on it waits for somebody to look. */
export const giveUpDelivery = async ({ store, clock }: Ports, shop: string, id: string): Promise<void> => {
  await store.inShop(shop, async (transaction) => {
    const found = await transaction.readDelivery(shop, id);
    if (found?.state !== 'queued') return;
    const over = { state: 'dead', at: clock.now() } as const;
    await transaction.settleDelivery(id, { ...over, problem: found.problem });
    const delivery = await transaction.findDelivery(id);
    if (delivery) await callStaff(transaction, delivery, over);
  });
};
