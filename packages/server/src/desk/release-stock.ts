import type { ReturnCase } from '@returns-portal/contract';
import type { StoreTransaction } from '../ports/return-store.js';

/** Has given up what was set aside for items that are not exchanged any more, where no other item still wants it. */
export const releaseStock = async (
  transaction: StoreTransaction,
  shop: string,
  { number, items }: ReturnCase,
  positions: readonly number[],
): Promise<void> => {
  const wantedBy = (position: number): string | null => {
    const choice = items[position]?.choice;
    return choice?.track === 'goodwill' ? (choice.exchangeFor ?? null) : null;
  };
  const stillWanted = new Set(items.flatMap((_, at) => (positions.includes(at) ? [] : (wantedBy(at) ?? []))));
  for (const sku of new Set(positions.flatMap((position) => wantedBy(position) ?? []))) {
    if (stillWanted.has(sku)) continue;
    await transaction.enqueue({ kind: 'return_stock', shop, caseNumber: number, of: { reserved: sku } });
  }
};
