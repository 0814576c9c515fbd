import { hmac } from '../access/hmac.js';
import { normaliseEmail } from '../access/normalise.js';
import { recordEvent } from '../events/record-event.js';
import type { StoreTransaction } from '../ports/return-store.js';
import type { Anchor, Chain, StoredErasure } from '../ports/store/privacy-data.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import type { StoredEvent } from '../ports/store/event-data.js';

/** The address of a customer as an erasure names it: without the shop's secret nobody can find out whose it was. */
export const digestOf = (shop: StoredShop, email: string): Promise<string> =>
  hmac(shop.secret, 'erasure', normaliseEmail(email));

/** Writes down that something was erased, where a shop can show it and in its log: ids, kinds and counts. */
export const noteErasure = async (
  transaction: StoreTransaction,
  shop: StoredShop,
  by: StoredEvent['by'],
  erasure: Omit<StoredErasure, 'id' | 'shop'>,
  anchors: readonly (Anchor & { readonly chain: Chain })[] = [],
): Promise<StoredErasure> => {
  const stored = { ...erasure, id: crypto.randomUUID(), shop: shop.id };
  await transaction.insertErasure(stored);
  const { id, rule, digest, counts } = stored;
  await recordEvent(transaction, shop, erasure.at, {
    type: 'data_erased',
    by,
    caseNumber: null,
    data: { erasure: id, rule, digest, counts, anchors: anchors.map((anchor) => ({ ...anchor })) },
  });
  return stored;
};
