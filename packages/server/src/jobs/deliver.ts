import { composeMail } from '../mail/compose-mail.js';
import type { Ports } from '../ports/ports.js';
import type { StoredDelivery } from '../ports/store/event-data.js';
import { isMailRefused } from '../ports/mailer.js';
import { composeWebhook } from '../webhooks/compose-webhook.js';
import { callStaff, isAcknowledgement } from '../withdrawals/call-staff.js';

/** How much of an error is kept for whoever looks why something was not delivered. */
const LONGEST_PROBLEM = 300;

const send = async (ports: Ports, delivery: StoredDelivery): Promise<void> => {
  if (delivery.channel === 'mail') {
    const mail = await composeMail(ports, delivery);
    if (mail) await ports.mailer.send(mail);
  } else {
    const message = await composeWebhook(ports, delivery);
    if (message) await ports.webhooks.send(message);
  }
};

/** What went wrong, without what it went wrong with: addresses that an answer repeats are cut out. */
const describe = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .replace(/[^\s<>"'`]+@[^\s<>"'`]+/g, '…')
    .slice(0, LONGEST_PROBLEM);

/**
 * Sends a mail or webhook and notes that it was taken, after which it is never sent again. Should the process end
 * between the two, it goes out once more under the same id, by which its receiver can tell.
 */
export const deliver = async (ports: Ports, shop: string, id: string): Promise<void> => {
  const { store, clock } = ports;
  const delivery = await store.inShop(shop, async (transaction) => {
    const found = await transaction.findDelivery(id);
    if (found && found.state !== 'sent') await transaction.countDeliveryAttempt(id);
    return found;
  });
  if (!delivery || delivery.state === 'sent') return;
  try {
    await send(ports, delivery);
  } catch (error) {
    const isOver = isAcknowledgement(delivery) && isMailRefused(error);
    const failed = { state: isOver ? 'dead' : 'queued', at: clock.now(), problem: describe(error) } as const;
    await store.inShop(shop, async (transaction) => {
      await transaction.settleDelivery(id, failed);
      await callStaff(transaction, delivery, failed);
    });
    if (!isOver) throw error;
    ports.logger.error('A mail was refused for good', { shop, delivery: id });
    return;
  }
  await store.inShop(shop, (transaction) =>
    transaction.settleDelivery(id, { state: 'sent', at: clock.now(), problem: null }),
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
