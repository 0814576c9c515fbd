import type { DeliveryCharge, LocalDay } from '@returns-portal/policy';
import type { DemoOrder } from './demo-order.js';
import type { DraftLine } from './product.js';
import type { Scenario } from './scenario.js';

/** What all sample orders of one shop have in common. */
export interface Market {
  readonly shop: string;
  readonly currency: string;
  readonly country: string;
  readonly timeZone: string;
  readonly customer: { readonly email: string; readonly name: string };
}

export interface DraftOrder {
  readonly number: string;
  readonly scenario: Scenario;
  readonly about: string;
  readonly placedOn: LocalDay;
  readonly lines: readonly DraftLine[];
  readonly discount?: number;
  readonly deliveries?: readonly DeliveryCharge[];
}

/** The id of a line, from the order's number and the line's place in it. */
export const lineId = (orderNumber: string, index: number): string => `${orderNumber}-${index + 1}`;

export const sampleOrder = (market: Market, draft: DraftOrder): DemoOrder => ({
  shop: market.shop,
  customer: market.customer,
  scenario: draft.scenario,
  about: draft.about,
  order: {
    id: `${market.shop}:${draft.number}`,
    number: draft.number,
    currency: market.currency,
    country: market.country,
    timeZone: market.timeZone,
    placedOn: draft.placedOn,
    lines: draft.lines.map((line, index) => ({ id: lineId(draft.number, index), ...line })),
    discount: draft.discount ?? 0,
    deliveries: draft.deliveries ?? [],
  },
});
