import type { Erasure, Kept } from '@returns-portal/contract';
import { hmac } from '../access/hmac.js';
import { normaliseEmail } from '../access/normalise.js';
import type { DeskCall } from '../desk/desk-at.js';
import type { StoreTransaction } from '../ports/return-store.js';
import type { StoredErasure } from '../ports/store/privacy-data.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { ServiceProblem } from '../service-problem.js';
import { newCounts } from './counts.js';
import { deleteFiles } from './delete-files.js';
import { eraseOrder } from './erase-order.js';
import { keptOfReturn, keptOfStatement } from './kept.js';
import { digestOf, noteErasure } from './note-erasure.js';
import { statementFacts } from './statement-facts.js';

export const presentErasure = ({ id, at, rule, digest, counts, kept }: StoredErasure): Erasure => ({
  id,
  at: at.toISOString(),
  rule,
  digest,
  counts,
  kept,
});

/** @throws ServiceProblem idempotency_mismatch */
const sameAgain = (stored: StoredErasure, digest: string): StoredErasure => {
  if (stored.digest === digest) return stored;
  throw new ServiceProblem('idempotency_mismatch', 'Another customer was erased under this id');
};

/** What stays of orders and statements. To be asked before the orders are nobody's. */
const keptOf = async (
  transaction: StoreTransaction,
  { id: shop, retention }: StoredShop,
  email: string,
  orderIds: readonly string[],
): Promise<Kept[]> => {
  const kept: Kept[] = [];
  for (const orderId of orderIds) {
    const country = (await transaction.readOrder(orderId))?.order.country ?? '';
    for (const of of await transaction.casesOfOrder(orderId)) kept.push(...keptOfReturn(retention, country, of));
  }
  for (const statement of await transaction.statementsOfCustomer(shop, email, orderIds)) {
    kept.push(keptOfStatement(retention, await statementFacts(transaction, statement)));
  }
  return kept;
};

/**
 * Erases a customer as far as may be, and says what stays, why and until when. What stays because a return is open goes
 * with a sweep once it is closed; all else at the end of its period.
 *
 * @throws ServiceProblem idempotency_mismatch
 */
export const eraseCustomer = async (
  { ports, shop }: Pick<DeskCall, 'ports' | 'shop'>,
  request: { readonly id: string; readonly email: string },
): Promise<Erasure> => {
  const { store, clock } = ports;
  const now = clock.now();
  const email = normaliseEmail(request.email);
  const digest = await digestOf(shop, email);
  // As `isUsualFor` counts statements.
  const mailbox = await hmac(shop.secret, 'mailbox', email.replace(/\+[^@]*(?=@)/, ''));
  const { erasure, files } = await store.inShop(shop.id, async (transaction) => {
    // One erasure at a time, so that of two under one id the second finds the first.
    await transaction.lockLog(shop.id);
    const earlier = await transaction.findErasure(shop.id, request.id);
    if (earlier) return { erasure: sameAgain(earlier, digest), files: [] };
    const orderIds = await transaction.ordersOfCustomer(shop.id, email);
    const kept = await keptOf(transaction, shop, email, orderIds);
    const counts = newCounts();
    const gone: string[] = [];
    for (const orderId of orderIds) gone.push(...(await eraseOrder(transaction, shop, orderId, now, counts)));
    await transaction.eraseAttempts(shop.id, [mailbox]);
    const noted = await noteErasure(transaction, shop, 'shop', {
      requestId: request.id,
      at: now,
      rule: 'request',
      digest,
      counts: counts.list(),
      kept,
    });
    return { erasure: noted, files: gone };
  });
  await deleteFiles(ports, shop.id, files);
  return presentErasure(erasure);
};
