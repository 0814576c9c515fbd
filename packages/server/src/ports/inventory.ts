/** One thing that can be had in exchange. */
export interface StockItem {
  readonly sku: string;
  /** The product of which it is a variant. */
  readonly product: string | null;
  readonly title: string;
  readonly variant: string | null;
  readonly image: string | null;
  readonly currency: string;
  /** Minor units, as the order's own prices count them. */
  readonly unitPrice: number;
  /** Where prices do not contain it. */
  readonly unitTax: number | null;
  /** Its place among the sizes of the product, from small to large; null or missing where nobody said. */
  readonly sizeRank?: number | null;
  /** Units that can be had now. */
  readonly available: number;
}

/** What a shop has to give in exchange, as it is now. */
export interface Inventory {
  /** Whether the shop exchanges at all: without stock that is known, no exchange is offered. */
  hasStock(shop: string): Promise<boolean>;
  /** Those of them that are known. */
  find(shop: string, skus: readonly string[]): Promise<readonly StockItem[]>;
  /** Variants of a product, or what fits the words, at most `limit`, only what is available. */
  search(
    shop: string,
    query: { readonly product: string | null; readonly words: string | null; readonly limit: number },
  ): Promise<readonly StockItem[]>;
  /** Sets units aside for a case. Maybe called twice for the same case and sku: it counts once. False: sold out. */
  reserve(shop: string, caseNumber: string, sku: string, quantity: number): Promise<boolean>;
  /**
   * Units came back and can be sold again. Maybe called twice under the same id: it counts once. Without it nothing is
   * told; the event is there all the same.
   */
  restock?(shop: string, id: string, sku: string, quantity: number): Promise<void>;
  /** What was set aside for a case is not wanted any more. Maybe called twice: it counts once. */
  release?(shop: string, caseNumber: string, sku: string): Promise<void>;
}
