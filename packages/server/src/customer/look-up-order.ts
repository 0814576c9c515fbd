import { viewOrder, type Lookup, type LookupRequest } from '@returns-portal/contract';
import { hmac, sameDigest } from '../access/hmac.js';
import { admitAttempt } from '../access/limit-attempts.js';
import { normaliseEmail, normaliseNumber } from '../access/normalise.js';
import { issueToken } from '../access/order-token.js';
import { importOrder } from '../admin/import-order.js';
import type { Ports } from '../ports/ports.js';
import type { StoredShop } from '../ports/return-store.js';
import { ServiceProblem } from '../service-problem.js';

/** Compared where there is no order, so that the same work is done. It has no @: nobody can give it. */
const NOBODY = 'nobody';

/**
 * Opens an order to whoever knows its number and e-mail address. An unknown number and a wrong address get the same
 * answer after the same work.
 */
export const lookUpOrder = async (
  ports: Ports,
  shop: StoredShop,
  { number: typed, email }: LookupRequest,
  clientAddress: string | undefined,
): Promise<Lookup> => {
  const number = normaliseNumber(typed);
  const admission = await admitAttempt(ports, shop, { number, address: clientAddress });
  if (!admission.admitted) {
    const { retryAfter } = admission;
    throw new ServiceProblem('too_many_attempts', 'Too many failed look-ups', { retryAfter });
  }
  const record = await ports.orders?.findOrder(shop.id, typed.trim());
  if (record) await importOrder(ports.store, record);

  const target = await ports.store.findLookupTarget(shop.id, number);
  const [given, known] = await Promise.all([
    hmac(shop.secret, 'email', normaliseEmail(email)),
    hmac(shop.secret, 'email', normaliseEmail(target?.email ?? NOBODY)),
  ]);
  if (!sameDigest(given, known) || !target) {
    throw new ServiceProblem('order_not_found', 'No order with this number and e-mail address');
  }
  await admission.forgive();

  const now = ports.clock.now();
  const file = await ports.store.readOrder(target.orderId);
  if (!file) throw new Error(`Order ${target.orderId} vanished during its look-up`);
  const { token, expiresAt } = await issueToken(shop, target.orderId, now);
  return { token, expiresAt: expiresAt.toISOString(), order: viewOrder(file, now), matchedCase: target.matchedCase };
};
