import type { Lookup } from '@returns-portal/contract';
import { hmac, sameDigest } from '../access/hmac.js';
import { admitLookup } from '../access/limit-attempts.js';
import { CODE_TRIES, codeOf, typedCode } from '../access/one-time-code.js';
import { operatorOf, visitTo } from '../access/visit.js';
import type { Ports } from '../ports/ports.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { ServiceProblem } from '../service-problem.js';
import { openOrder } from './open-order.js';

/** Counts a try of a code in, wherever its order is; all places are looked in, so that the time tells nothing. */
const tryIn = async ({ store, clock }: Ports, homes: readonly StoredShop[], id: string) => {
  const tried = [];
  for (const home of homes) {
    const found = await store.inShop(home.id, (data) => data.tryVerification(home.id, id, clock.now()));
    if (found) tried.push({ ...found, home });
  }
  return tried[0];
};

/** Opens the order of a verification to whoever has the code that was mailed. Each code opens once. */
export const confirmCode = async (
  ports: Ports,
  shop: StoredShop,
  id: string,
  typed: string,
  clientAddress: string | undefined,
): Promise<Lookup> => {
  const operator = await operatorOf(ports.store, shop);
  const homes = operator ? [shop, operator] : [shop];
  const admission = await admitLookup(ports, homes, { number: `verification ${id}`, address: clientAddress });
  const verification = await tryIn(ports, homes, id);
  const over = new ServiceProblem('verification_over', 'This code is over, was used, or was never sent');
  if (!verification || verification.attempts > CODE_TRIES) throw over;
  const { home, orderId, matchedCase, attempts } = verification;
  const [given, right] = await Promise.all([
    hmac(home.secret, 'typed_code', typedCode(typed)),
    hmac(home.secret, 'typed_code', await codeOf(home, verification.id)),
  ]);
  if (!sameDigest(given, right) || orderId === null) {
    throw new ServiceProblem('code_wrong', 'This is not the code', { left: CODE_TRIES - attempts });
  }
  if (!(await ports.store.inShop(home.id, (data) => data.useVerification(verification.id)))) throw over;
  const opened = await openOrder(ports, visitTo(shop, home, orderId), matchedCase);
  // A code that was asked for on another page of the marketplace, for an order without anything of this seller.
  if (opened.order.lines.length === 0) throw over;
  await admission.forgive();
  return opened;
};
