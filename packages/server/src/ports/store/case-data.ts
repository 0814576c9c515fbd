import type { CaseDetails, CaseItem, PickupSlot, Point, ReturnCase } from '@returns-portal/contract';
import type { Locale } from '@returns-portal/policy';
import type { Customer } from '../../order-record.js';
import type { Shop } from '../../shop.js';
import type { Booking } from '../carrier.js';
import type { Page, PageRequest } from './page.js';

/** A case with whom it concerns: what mails, slips and webhooks about it are made from. */
export interface CaseFile {
  readonly shop: Shop;
  readonly orderId: string;
  readonly customer: Customer;
  readonly locale: Locale;
  readonly returnCase: ReturnCase;
  readonly point: Point | null;
  readonly pickup: PickupSlot | null;
  /** Null until the parcel was announced. */
  readonly booking: Booking | null;
}

export interface StoredMessage {
  readonly id: string;
  readonly from: 'customer' | 'shop';
  readonly text: string;
  readonly at: string;
}

/** What has gathered around a case. */
export interface CaseTrail extends Pick<
  CaseDetails,
  'shipments' | 'messages' | 'feedback' | 'counterOffer' | 'history'
> {
  readonly evidence: readonly Omit<CaseDetails['evidence'][number], 'link'>[];
}

export interface NewShipment {
  readonly carrier: string | null;
  readonly trackingNumber: string;
  readonly addedAt: Date;
}

export interface ParcelUnderWay {
  readonly caseNumber: string;
  readonly trackingNumber: string;
}

/** Cases and what is added to them. Numbers are given in upper case. */
export interface CaseData {
  readCaseFile(shop: string, caseNumber: string): Promise<CaseFile | null>;
  readTrail(caseNumber: string): Promise<CaseTrail>;
  /** The latest first. */
  listCases(shop: string, page: PageRequest): Promise<Page<ReturnCase>>;

  endCase(caseNumber: string, as: 'cancelled' | 'expired'): Promise<void>;
  /** Stores how far the items are, and those that were split off behind the others; nothing else of them can change. */
  saveProgress(caseNumber: string, items: readonly CaseItem[]): Promise<void>;
  /** Stores what a case brings by now. */
  saveAmounts(caseNumber: string, quote: ReturnCase['quote']): Promise<void>;
  saveBooking(caseNumber: string, booking: Booking): Promise<void>;
  /** False where the number is known for this case. */
  insertShipment(shop: string, caseNumber: string, shipment: NewShipment): Promise<boolean>;
  /** Parcels that are not known to have arrived, of cases that still wait for them. */
  parcelsUnderWay(shop: string, limit: number): Promise<ParcelUnderWay[]>;
  saveParcelState(parcel: ParcelUnderWay, state: 'announced' | 'in_transit' | 'delivered'): Promise<void>;
  /** False where the id is known for this case. */
  insertMessage(shop: string, caseNumber: string, message: Omit<StoredMessage, 'at'> & { at: Date }): Promise<boolean>;
  findMessage(caseNumber: string, id: string): Promise<StoredMessage | null>;
  insertFeedback(
    shop: string,
    caseNumber: string,
    feedback: { readonly rating: number; readonly comment: string | null; readonly at: Date },
  ): Promise<void>;

  /** Cases with goods to send, whose last moment for it is between the two, that nobody was reminded of. */
  casesToRemind(shop: string, from: Date, until: Date, limit: number): Promise<string[]>;
  /** Goodwill cases of which nothing was sent, whose last moment for it was before. The longest over come first. */
  casesToExpire(shop: string, before: Date, limit: number): Promise<string[]>;
  /**
   * Closed cases whose customer was not asked how it went and has not said so, to which the last thing happened between
   * the two moments.
   */
  casesToAsk(shop: string, from: Date, until: Date, limit: number): Promise<string[]>;
}
