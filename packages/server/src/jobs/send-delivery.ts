import { composeMail } from '../mail/compose-mail.js';
import type { Ports } from '../ports/ports.js';
import type { StoredDelivery } from '../ports/store/event-data.js';
import { composeSms } from '../sms/compose-sms.js';
import { createWebhookSms } from '../sms/create-webhook-sms.js';
import { composeWebhook } from '../webhooks/compose-webhook.js';

/** Sends what there is to send; what an endpoint answered, or null where none was asked. */
export const sendDelivery = async (ports: Ports, delivery: StoredDelivery): Promise<number | null> => {
  switch (delivery.channel) {
    case 'mail': {
      const mail = await composeMail(ports, delivery);
      if (mail) await ports.mailer.send(mail);
      return null;
    }
    case 'sms': {
      const message = await composeSms(ports, delivery);
      if (message) await (ports.sms ?? createWebhookSms(ports)).send(message);
      return null;
    }
    case 'webhook':
      return (await ports.webhooks.send(await composeWebhook(ports, delivery))).status;
  }
};
