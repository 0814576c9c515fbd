import type { ReturnShipment } from '../ports/carrier.js';
import type { CaseFile } from '../ports/store/case-data.js';

/** What a carrier needs to know of a case. */
export const shipmentOf = (
  { shop, customer, locale, returnCase, point, pickup }: CaseFile,
  now: Date,
): ReturnShipment => ({
  shop,
  customer,
  locale,
  returnCase,
  followUrl: shop.returnsUrl,
  point,
  pickup,
  now,
});
