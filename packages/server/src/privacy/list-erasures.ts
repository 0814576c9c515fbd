import type { Erasure } from '@returns-portal/contract';
import { pageOf, toCursor, UUID } from '../cursor.js';
import type { ReturnStore } from '../ports/return-store.js';
import { presentErasure } from './erase-customer.js';

export const listErasures = async (
  store: ReturnStore,
  shop: string,
  query: Parameters<typeof pageOf>[0],
): Promise<{ erasures: Erasure[]; next: string | null }> => {
  const { rows, next } = await store.inShop(shop, (data) => data.listErasures(shop, pageOf(query, UUID)));
  return { erasures: rows.map(presentErasure), next: toCursor(next) };
};
