import { localDayAt, type Policy } from '@returns-portal/policy';
import type { Shop } from '@returns-portal/server';
import type { DemoOrder } from './demo-order.js';
import type { DemoStock } from './stock.js';
import { atelierNuageMarket, atelierNuageOrders } from './shops/atelier-nuage/orders.js';
import { atelierNuagePolicy } from './shops/atelier-nuage/policy.js';
import { atelierNuage } from './shops/atelier-nuage/shop.js';
import { atelierNuageStock } from './shops/atelier-nuage/stock.js';
import { casaLuminaMarket, casaLuminaOrders } from './shops/casa-lumina/orders.js';
import { casaLuminaPolicy } from './shops/casa-lumina/policy.js';
import { casaLumina } from './shops/casa-lumina/shop.js';
import { casaLuminaStock } from './shops/casa-lumina/stock.js';
import { harbourMarketMarket, harbourMarketOrders } from './shops/harbour-market/orders.js';
import { harbourMarket, tinLantern, wildWool } from './shops/harbour-market/shops.js';
import { harbourMarketPolicy } from './shops/harbour-market/harbour-market-policy.js';
import { tinLanternPolicy } from './shops/harbour-market/tin-lantern-policy.js';
import { wildWoolPolicy } from './shops/harbour-market/wild-wool-policy.js';

export interface DemoFixtures {
  readonly shops: readonly Shop[];
  readonly policies: readonly Policy[];
  readonly orders: readonly DemoOrder[];
  /** What the shops that exchange have to give. */
  readonly stock: readonly DemoStock[];
}

/**
 * Three demo shops: a fashion house in France, a home shop in Romania and a market in Ireland on which two
 * sellers sell, with orders dated relative to `now` as the days are counted where each shop's customers live.
 * Shops and policies do not depend on `now`.
 */
export const demoFixtures = (now: Date): DemoFixtures => {
  const todayIn = (timeZone: string) => localDayAt(now.toISOString(), timeZone);
  return {
    shops: [atelierNuage, casaLumina, harbourMarket, wildWool, tinLantern],
    policies: [atelierNuagePolicy, casaLuminaPolicy, harbourMarketPolicy, wildWoolPolicy, tinLanternPolicy],
    orders: [
      ...atelierNuageOrders(todayIn(atelierNuageMarket.timeZone)),
      ...casaLuminaOrders(todayIn(casaLuminaMarket.timeZone)),
      ...harbourMarketOrders(todayIn(harbourMarketMarket.timeZone)),
    ],
    stock: [atelierNuageStock, casaLuminaStock],
  };
};
