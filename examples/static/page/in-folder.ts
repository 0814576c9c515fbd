import type { DemoFixtures } from '@returns-portal/testing';

/**
 * The demo shops in a folder of a static host: each has the address of its page, for the links in its mails (a seller
 * that of its market), and pictures are below the folder.
 */
export const inFolder = (fixtures: DemoFixtures, base: URL): DemoFixtures => {
  const withImage = <Pictured extends { readonly image?: string | null | undefined }>(pictured: Pictured): Pictured => {
    const { image } = pictured;
    return typeof image === 'string' ? { ...pictured, image: new URL(image.slice(1), base).href } : pictured;
  };
  return {
    ...fixtures,
    shops: fixtures.shops.map((shop) => ({
      ...shop,
      returnsUrl: new URL(`shops/${shop.operator ?? shop.id}/`, base).href,
    })),
    orders: fixtures.orders.map((record) => ({
      ...record,
      order: { ...record.order, lines: record.order.lines.map(withImage) },
    })),
    stock: fixtures.stock.map((stock) => ({ ...stock, products: stock.products.map(withImage) })),
  };
};
