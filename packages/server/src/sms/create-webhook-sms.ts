import type { Ports } from '../ports/ports.js';
import type { Sms } from '../ports/sms.js';
import { EndpointGoneError } from '../webhooks/endpoint-gone-error.js';
import { signedMessage } from '../webhooks/sign.js';

/** Asks whom the shop named to send its messages, by a signed webhook `sms_requested`. */
export const createWebhookSms = ({ store, webhooks, clock }: Pick<Ports, 'store' | 'webhooks' | 'clock'>): Sms => ({
  async send({ id, shop: shopId, to, text, locale }) {
    const shop = await store.inShop(shopId, (data) => data.findShop(shopId));
    if (!shop?.sms) throw new EndpointGoneError();
    const now = clock.now();
    const payload = {
      id,
      type: 'sms_requested',
      at: now.toISOString(),
      shop: shopId,
      sms: { to, text, locale },
    } as const;
    await webhooks.send(await signedMessage(shop.sms, now, payload));
  },
});
