import type { Lookup } from '@returns-portal/contract';
import { hmac, sameDigest } from '../access/hmac.js';
import { admitLookup } from '../access/limit-attempts.js';
import { CODE_TRIES, codeOf, typedCode } from '../access/one-time-code.js';
import type { Ports } from '../ports/ports.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { ServiceProblem } from '../service-problem.js';
import { openOrder } from './open-order.js';

/** Opens the order of a verification to whoever has the code that was mailed. Each code opens once. */
export const confirmCode = async (
  ports: Ports,
  shop: StoredShop,
  id: string,
  typed: string,
  clientAddress: string | undefined,
): Promise<Lookup> => {
  const admission = await admitLookup(ports, shop, { number: `verification ${id}`, address: clientAddress });
  const verification = await ports.store.inShop(shop.id, (data) =>
    data.tryVerification(shop.id, id, ports.clock.now()),
  );
  const over = new ServiceProblem('verification_over', 'This code is over, was used, or was never sent');
  if (!verification || verification.attempts > CODE_TRIES) throw over;
  const [given, right] = await Promise.all([
    hmac(shop.secret, 'typed_code', typedCode(typed)),
    hmac(shop.secret, 'typed_code', await codeOf(shop, verification.id)),
  ]);
  const { orderId, matchedCase, attempts } = verification;
  if (!sameDigest(given, right) || orderId === null) {
    throw new ServiceProblem('code_wrong', 'This is not the code', { left: CODE_TRIES - attempts });
  }
  if (!(await ports.store.inShop(shop.id, (data) => data.useVerification(verification.id)))) throw over;
  await admission.forgive();
  return openOrder(ports, shop, orderId, matchedCase);
};
