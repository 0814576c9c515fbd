import type { ReturnCase } from '@returns-portal/contract';
import type { LocalDay, Locale, MethodKind } from '@returns-portal/policy';
import type { Customer } from '../order-record.js';
import type { OpeningHours, Place } from '../place.js';
import type { Shop } from '../shop.js';

/** A case whose goods are to travel, with everything that a label, a code or a slip is made from. */
export interface ReturnShipment {
  readonly shop: Shop;
  readonly customer: Customer;
  readonly locale: Locale;
  readonly returnCase: ReturnCase;
  /** Page on which the customer follows the return. */
  readonly followUrl: string | null;
  /** Place chosen at submission. */
  readonly place: Place | null;
  readonly now: Date;
}

/** What a carrier said when the parcel was announced; plain JSON, stored with the case. */
export interface Booking {
  readonly carrier: string | null;
  readonly trackingNumber: string | null;
  /** Shown at a counter instead of a label. */
  readonly code: { readonly text: string; readonly symbol: 'qr' | 'code128' } | null;
  /** The carrier's own id, for printable(). */
  readonly reference: string | null;
}

export interface Printable {
  /** `slip`: goes into the parcel and carries the address; `label`: the carrier's own, already paid. */
  readonly kind: 'slip' | 'label';
  /** A media type, such as `application/pdf`. */
  readonly type: string;
  /** ASCII, so that every browser and mail program keeps it. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** A place as it was found near somebody. */
export interface DropOffPoint {
  readonly id: string;
  readonly kind: 'store' | 'point';
  readonly name: string;
  /** Street lines. */
  readonly address: readonly string[];
  readonly postcode: string;
  readonly city: string;
  readonly country: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly hours: readonly OpeningHours[];
  /** Metres, as the crow flies; null where one of the two ends is not known so exactly. */
  readonly distance: number | null;
}

/** A time in which somebody comes for the goods. */
export interface PickupSlot {
  readonly id: string;
  readonly day: LocalDay;
  /** `HH:MM` where the goods are. */
  readonly from: string;
  readonly to: string;
}

export interface PointQuery {
  readonly shop: Shop;
  /** Code of the policy's method. */
  readonly method: string;
  /** The method's kind: goods for a store and parcels for a point are not taken at the same places. */
  readonly kind: MethodKind;
  readonly seller: string;
  readonly near:
    | { readonly latitude: number; readonly longitude: number }
    | { readonly postcode: string; readonly country: string }
    | null;
  readonly limit: number;
}

export interface SlotQuery {
  readonly shop: Shop;
  readonly method: string;
  readonly seller: string;
  readonly postcode: string;
  readonly country: string;
  readonly today: LocalDay;
}

export interface ParcelState {
  readonly state: 'announced' | 'in_transit' | 'delivered';
  /** An instant, ISO 8601 in UTC. */
  readonly at: string;
}

/** How goods come back. Without a contract with a carrier there is `createShopCarrier`. */
export interface Carrier {
  /**
   * Announces the parcel. Called once per case until it succeeds, and maybe a second time after a crash: the case
   * number identifies the parcel, and the same number must never be paid for twice. Rejects when the carrier cannot be
   * reached; the job that books then tries again later.
   */
  book(shipment: ReturnShipment): Promise<Booking>;
  /** What the customer prints; null where there is nothing to print. May be asked again and again. */
  printable(shipment: ReturnShipment, booking: Booking): Promise<Printable | null>;
  /** Where goods can be handed over, the nearest first; at most `limit`. */
  points(query: PointQuery): Promise<readonly DropOffPoint[]>;
  /** When somebody can come for the goods, the soonest first; empty where no time can be chosen. */
  slots(query: SlotQuery): Promise<readonly PickupSlot[]>;
  /** Null while the carrier knows nothing of the parcel. Omitted: nobody can be asked where a parcel is. */
  track?(trackingNumber: string): Promise<ParcelState | null>;
}
