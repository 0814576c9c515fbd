import type { DemoFixtures } from '@returns-portal/testing';

/** Where a shop's page is; a seller's is that of the market it sells on. */
export const shopPath = (shop: { readonly id: string; readonly operator: string | null }): string =>
  `/shops/${shop.operator ?? shop.id}/`;

/** Tells each shop the address of its page here, for the links in its mails. */
export const withReturnsPages = (fixtures: DemoFixtures, origin: string): DemoFixtures => ({
  ...fixtures,
  shops: fixtures.shops.map((shop) => ({ ...shop, returnsUrl: origin + shopPath(shop) })),
});
