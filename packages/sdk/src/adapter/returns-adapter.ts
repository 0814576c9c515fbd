import type {
  CaseDetails,
  Lookup,
  LookupRequest,
  OrderList,
  OrderView,
  PickupSlot,
  Point,
  Quote,
  ReturnCase,
  ShopView,
  StoredFile,
  Submission,
  SubmissionRequest,
  Variant,
} from '@returns-portal/contract';
import type { Selection } from '@returns-portal/policy';

/** What a look-up gave: the right to work with one order for a short time. Keep it in memory only. */
export interface Access {
  readonly token: string;
}

/** A customer who is signed in at the shop: a token that the shop signed for its service. */
export interface CustomerAccess {
  readonly customerToken: string;
}

export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

export interface SubmitOptions extends CallOptions {
  /** Names this submission: repeating a call with the same key never makes a second case. Default: the quote's id. */
  readonly idempotencyKey?: string | undefined;
}

export interface UploadOptions extends CallOptions {
  /** Called with the share that is sent, from 0 to 1, where the platform can tell. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

export interface PointQuery {
  readonly seller: string;
  readonly method: string;
  /** Where to look: a position or a postcode with its country; without either, in no order. */
  readonly latitude?: string | undefined;
  readonly longitude?: string | undefined;
  readonly postcode?: string | undefined;
  readonly country?: string | undefined;
}

export interface SlotQuery {
  readonly seller: string;
  readonly method: string;
  readonly postcode: string;
  readonly country: string;
}

export interface VariantQuery {
  /** The line that goes back. */
  readonly line: string;
  /** Words to look for among all products; without them, the line's own variants come first. */
  readonly search?: string | undefined;
  /** Code of the reason, by which the shop may suggest a size. */
  readonly reason?: string | undefined;
}

/**
 * Everything that the flow needs of a merchant's back end. Every method rejects with a `ReturnsError`, or with
 * the signal's reason when it was aborted. What is optional and missing is not offered to customers.
 */
export interface ReturnsAdapter {
  /** Finds an order, or the order of a return. Unknown number and wrong contact give the same `order_not_found`. */
  lookUpOrder(request: LookupRequest, options?: CallOptions): Promise<Lookup>;
  /** The order again, with today's verdicts and what has gone back meanwhile. */
  readOrder(access: Access, options?: CallOptions): Promise<OrderView>;
  /** Works out what would come back. The amounts are the back end's; the caller sends none. */
  createQuote(access: Access, selection: Selection, options?: CallOptions): Promise<Quote>;
  /** Accepts a quote. Safe to repeat. */
  submitReturn(access: Access, request: SubmissionRequest, options?: SubmitOptions): Promise<Submission>;
  readCase(access: Access, number: string, options?: CallOptions): Promise<ReturnCase>;

  /** What anybody may know of the shop: what its look-up asks for, whether customers can be signed in. */
  readShop?(options?: CallOptions): Promise<ShopView>;
  /** Takes the one-time code that a look-up asked for (`code_required`). */
  confirmCode?(
    answer: { readonly verification: string; readonly code: string },
    options?: CallOptions,
  ): Promise<Lookup>;
  /** The orders of a customer who is signed in, the latest first. */
  listOrders?(customer: CustomerAccess, page?: { readonly cursor?: string }, options?: CallOptions): Promise<OrderList>;
  /** Opens an order, or the order of a return, of a customer who is signed in. */
  openOrder?(customer: CustomerAccess, number: string, options?: CallOptions): Promise<Lookup>;
  /** Where goods can be handed over, the nearest first. */
  listPoints?(access: Access, query: PointQuery, options?: CallOptions): Promise<{ points: Point[] }>;
  /** When goods can be picked up. */
  listSlots?(access: Access, query: SlotQuery, options?: CallOptions): Promise<{ slots: PickupSlot[] }>;
  /** What can be had in exchange for a line, from the shop's stock. Without it no exchange is offered. */
  listVariants?(access: Access, query: VariantQuery, options?: CallOptions): Promise<{ variants: Variant[] }>;
  /** Keeps a photo or a document for the order; a submission or `addEvidence` names it. */
  uploadFile?(access: Access, file: Blob, options?: UploadOptions): Promise<StoredFile>;
  /** A case with all that happened around it, and what the customer can do now. */
  readCaseDetails?(access: Access, number: string, options?: CallOptions): Promise<CaseDetails>;
  cancelReturn?(access: Access, number: string, options?: CallOptions): Promise<CaseDetails>;
  addShipment?(
    access: Access,
    number: string,
    shipment: { readonly carrier?: string; readonly trackingNumber: string },
    options?: CallOptions,
  ): Promise<CaseDetails>;
  /** The message's id is the caller's: the same again is the same message. */
  addMessage?(
    access: Access,
    number: string,
    message: { readonly id: string; readonly text: string },
    options?: CallOptions,
  ): Promise<CaseDetails>;
  addEvidence?(
    access: Access,
    number: string,
    evidence: { readonly files: readonly { readonly id: string; readonly lineId: string | null }[] },
    options?: CallOptions,
  ): Promise<CaseDetails>;
  giveFeedback?(
    access: Access,
    number: string,
    feedback: { readonly rating: number; readonly comment?: string },
    options?: CallOptions,
  ): Promise<CaseDetails>;
  /** The address of a file whose signed path came with a case. */
  linkTo?(path: string): string;
}
