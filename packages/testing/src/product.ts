import type { LineDelivery, OrderLine, WithdrawalException } from '@returns-portal/policy';

/** What a demo shop has on its shelves. */
export interface Product {
  readonly sku: string;
  readonly seller: string;
  readonly title: string;
  /** Root-relative address of its picture; the demo host serves these from examples/storefronts/products. */
  readonly image: string;
  readonly category: string;
  /** Minor units of the shop's currency, tax included. */
  readonly price: number;
}

/** One line of a sample order; its id comes with the order. */
export type DraftLine = Omit<OrderLine, 'id'>;

export interface LineOptions {
  readonly variant?: string;
  readonly quantity?: number;
  readonly returned?: number;
  readonly tags?: readonly string[];
  readonly exception?: WithdrawalException;
}

const inCode = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The article number of one variant, in orders and in stock alike. */
export const variantSku = (sku: string, variant: string | undefined): string =>
  variant === undefined ? sku : `${sku}-${inCode(variant)}`;

export const lineOf = (product: Product, delivery: LineDelivery, options: LineOptions = {}): DraftLine => ({
  sku: variantSku(product.sku, options.variant),
  product: product.sku,
  seller: product.seller,
  title: product.title,
  variant: options.variant,
  image: product.image,
  category: product.category,
  tags: options.tags ?? [],
  unitPrice: product.price,
  quantity: options.quantity ?? 1,
  returned: options.returned ?? 0,
  delivery,
  exception: options.exception,
});
