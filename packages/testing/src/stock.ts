import type { StockItem } from '@returns-portal/server';
import { variantSku, type Product } from './product.js';

/** What a demo shop can give in exchange. */
export interface DemoStock {
  readonly shop: string;
  readonly products: readonly StockItem[];
}

/** How many there are of each variant. */
export type Shelf = Readonly<Record<string, number>>;

/** The variants of a product that are on the shelf. */
export const stockOf = ({ sku, title, image, price }: Product, currency: string, shelf: Shelf): readonly StockItem[] =>
  Object.entries(shelf).map(([variant, available]) => ({
    sku: variantSku(sku, variant),
    product: sku,
    title,
    variant,
    image,
    currency,
    unitPrice: price,
    unitTax: null,
    available,
  }));
