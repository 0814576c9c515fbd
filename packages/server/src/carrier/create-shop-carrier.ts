import type { MethodKind } from '@returns-portal/policy';
import type { Booking, Carrier, ReturnShipment } from '../ports/carrier.js';
import { slipContent, type Slip } from '../slip/slip-content.js';
import { slipTexts } from '../slip/text/index.js';
import { findPoints, serves, toPoint } from './find-points.js';

/** What a customer holds when handing the goods over: a sheet of paper in the parcel, or a number to show. */
const CARRIES: Readonly<Record<MethodKind, 'slip' | 'code'>> = {
  parcel_label: 'slip',
  own_carrier: 'slip',
  drop_off: 'slip',
  pickup: 'slip',
  in_store: 'code',
  paperless_code: 'code',
};

const carries = ({ returnCase: { method } }: ReturnShipment): 'slip' | 'code' | null => method && CARRIES[method.kind];

/**
 * What a shop can do without a contract with any carrier: a slip that carries the address and the case number, the
 * case number as a code to show, and the shop's own places. It pays for nothing and tracks nothing, and nobody can be
 * sent for the goods: `slots` is always empty, so a pickup is agreed with the carrier by whoever the method's
 * instructions name.
 */
export const createShopCarrier = (renderSlip: (slip: Slip) => Promise<Uint8Array>): Carrier => ({
  book(shipment): Promise<Booking> {
    const code = carries(shipment) === 'code' ? ({ text: shipment.returnCase.number, symbol: 'qr' } as const) : null;
    return Promise.resolve({ carrier: null, trackingNumber: null, code, reference: null });
  },
  async printable(shipment) {
    const slip = carries(shipment) === 'slip' ? slipContent(shipment) : null;
    if (slip === null) return null;
    return {
      kind: 'slip',
      type: 'application/pdf',
      fileName: slipTexts[shipment.locale].fileName(slip.number),
      bytes: await renderSlip(slip),
    };
  },
  points: (query) => Promise.resolve(findPoints(query.shop.places ?? [], query)),
  slots: () => Promise.resolve([]),
  findHandOver({ shop, method, point, pickup }) {
    const place = shop.places?.find(({ id }) => id === point);
    const isThere = point === null || (place !== undefined && serves(place, { method }));
    // Nobody can be sent for the goods.
    if (!isThere || pickup !== null) return Promise.resolve(null);
    return Promise.resolve({ point: place ? toPoint(place, null) : null, pickup: null });
  },
});
