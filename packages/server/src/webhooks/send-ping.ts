import type { WebhookTest } from '@returns-portal/contract';
import { describeFailure } from '../jobs/describe-failure.js';
import type { Ports } from '../ports/ports.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { isWebhookRefused } from '../ports/webhooks.js';
import { ServiceProblem } from '../service-problem.js';
import { findEndpoint } from './endpoint.js';
import { signedMessage } from './sign.js';

/** Sends a signed `ping` to one of the shop's endpoints, also to a disabled one, and tells what came back. */
export const sendPing = async (
  { webhooks, clock }: Pick<Ports, 'webhooks' | 'clock'>,
  shop: StoredShop,
  url: string,
): Promise<WebhookTest> => {
  const endpoint = findEndpoint(shop, url);
  if (!endpoint) throw new ServiceProblem('not_found', 'The shop has no such endpoint');
  const [id, now] = [crypto.randomUUID(), clock.now()];
  const message = await signedMessage(endpoint, now, { id, type: 'ping', at: now.toISOString(), shop: shop.id });
  const start = performance.now();
  const lasted = (): number => Math.round(performance.now() - start);
  try {
    const { status } = await webhooks.send(message);
    return { id, taken: true, lastStatus: status, lastMilliseconds: lasted(), problem: null };
  } catch (error) {
    const status = isWebhookRefused(error) ? error.status : null;
    return { id, taken: false, lastStatus: status, lastMilliseconds: lasted(), problem: describeFailure(error) };
  }
};
