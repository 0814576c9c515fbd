import type { StockItem } from '../inventory.js';

/** The service's own table of what can be had in exchange. */
export interface StockData {
  putProducts(shop: string, products: readonly StockItem[]): Promise<void>;
  hasProducts(shop: string): Promise<boolean>;
  findProducts(shop: string, skus: readonly string[]): Promise<StockItem[]>;
  searchProducts(
    shop: string,
    query: { readonly product: string | null; readonly words: string | null; readonly limit: number },
  ): Promise<StockItem[]>;
  /** Takes units off; false where there are too few. */
  takeStock(shop: string, sku: string, quantity: number): Promise<boolean>;
  /** Notes that a case has its units; false where that is noted already. */
  noteReservation(shop: string, caseNumber: string, sku: string, quantity: number): Promise<boolean>;
  /** A case does not want its units any more; how many they were, none where it had none. */
  endReservation(shop: string, caseNumber: string, sku: string): Promise<number>;
}
