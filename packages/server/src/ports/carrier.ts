import type { PickupSlot, Point, ReturnCase } from '@returns-portal/contract';
import type { LocalDay, Locale, Method } from '@returns-portal/policy';
import type { Customer } from '../order-record.js';
import type { Shop } from '../shop.js';

/** A return as a carrier may know it. */
export interface ReturnShipment {
  readonly shop: Shop;
  readonly customer: Customer;
  readonly locale: Locale;
  readonly returnCase: ReturnCase;
  /** The page on which the customer follows the return. */
  readonly followUrl: string | null;
  /** Where the customer chose to hand the goods over. */
  readonly point: Point | null;
  readonly pickup: PickupSlot | null;
  readonly now: Date;
}

/** What a carrier said when the parcel was announced; plain JSON, stored with the case. */
export interface Booking {
  readonly carrier: string | null;
  readonly trackingNumber: string | null;
  /** Shown at a counter instead of a label. */
  readonly code: { readonly text: string; readonly symbol: 'qr' | 'code128' } | null;
  /** The carrier's own id of the parcel. */
  readonly reference: string | null;
}

export interface Printable {
  readonly kind: 'slip' | 'label';
  /** Media type. */
  readonly type: 'application/pdf' | 'image/png';
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export interface PointQuery {
  readonly shop: Shop;
  /** Code and kind of a method of the policy. */
  readonly method: Pick<Method, 'code' | 'kind'>;
  readonly seller: string;
  readonly near:
    | { readonly latitude: number; readonly longitude: number }
    | { readonly postcode: string; readonly country: string | null }
    | null;
  readonly limit: number;
}

export interface SlotQuery {
  readonly shop: Shop;
  readonly method: Pick<Method, 'code' | 'kind'>;
  readonly seller: string;
  readonly postcode: string;
  readonly country: string;
  /** Where the goods are. */
  readonly today: LocalDay;
}

/** What a customer chose from the lists, by id. */
export interface HandOverQuery {
  readonly shop: Shop;
  readonly method: Pick<Method, 'code' | 'kind'>;
  readonly seller: string;
  readonly point: string | null;
  readonly pickup: string | null;
}

export interface ParcelState {
  readonly state: 'announced' | 'in_transit' | 'delivered';
}

/** How goods come back. */
export interface Carrier {
  /**
   * Announces the parcel of a case. Called until it succeeds, and perhaps once more after a crash: the case's number
   * tells that it is the same one.
   */
  book(shipment: ReturnShipment): Promise<Booking>;
  /** The label or slip; null where nothing needs paper. Asked whenever somebody opens it. */
  printable(shipment: ReturnShipment, booking: Booking): Promise<Printable | null>;
  /** Where goods can be handed in, the nearest first. */
  points(query: PointQuery): Promise<readonly Point[]>;
  /** When goods can be fetched. */
  slots(query: SlotQuery): Promise<readonly PickupSlot[]>;
  /** What was chosen, as it is now; null when one of the two is no longer to be had. */
  findHandOver(
    query: HandOverQuery,
  ): Promise<{ readonly point: Point | null; readonly pickup: PickupSlot | null } | null>;
  /** Omitted: there is nobody to ask where a parcel is. */
  track?(trackingNumber: string): Promise<ParcelState | null>;
}
