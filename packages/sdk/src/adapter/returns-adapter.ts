import type {
  CaseDetails,
  EvidenceRequest,
  FeedbackRequest,
  Lookup,
  LookupRequest,
  MessageRequest,
  OrderList,
  OrderView,
  PickupSlot,
  Point,
  PointQuery,
  Quote,
  ReturnCase,
  ShipmentRequest,
  ShopView,
  SlotQuery,
  StoredFile,
  Submission,
  SubmissionRequest,
  Variant,
  WithdrawalReceipt,
  WithdrawalRequest,
} from '@returns-portal/contract';
import type { Selection } from '@returns-portal/policy';

/** What a look-up gave: the right to work with one order for a short time. Keep it in memory only. */
export interface Access {
  readonly token: string;
}

/** What the shop signed for a customer who is signed in there. Keep it in memory only. */
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
  /** Called as the file goes out, with the share that is sent, from 0 to 1; never where the platform cannot tell. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** What was sent to the order's mail address and what the customer typed. */
export interface CodeConfirmation {
  /** `params.verification` of the `code_required` that a look-up was refused with. */
  readonly verification: string;
  /** As it was typed. */
  readonly code: string;
}

/** Where the page before it ended, as that page says; nothing for the first. */
export interface OrderListQuery {
  readonly cursor?: string | undefined;
}

/** Without a search: what the shop would offer for that line and that reason. */
export interface VariantQuery {
  readonly line: string;
  readonly search?: string | undefined;
  readonly reason?: string | undefined;
}

export interface CounterOfferAnswer {
  readonly accept: boolean;
}

/**
 * Everything that the flow needs of a merchant's back end. Every method rejects with a `ReturnsError`, or with
 * the signal's reason when it was aborted. The optional ones are for what not every back end can do: what is missing
 * is not offered to the customer.
 */
export interface ReturnsAdapter {
  /** Finds an order, or the order of a return. Unknown number and wrong e-mail give the same `order_not_found`. */
  lookUpOrder(request: LookupRequest, options?: CallOptions): Promise<Lookup>;
  /** The order again, with today's verdicts and what has gone back meanwhile. */
  readOrder(access: Access, options?: CallOptions): Promise<OrderView>;
  /** Works out what would come back. The amounts are the back end's; the caller sends none. */
  createQuote(access: Access, selection: Selection, options?: CallOptions): Promise<Quote>;
  /** Accepts a quote. Safe to repeat. */
  submitReturn(access: Access, request: SubmissionRequest, options?: SubmitOptions): Promise<Submission>;
  readCase(access: Access, number: string, options?: CallOptions): Promise<ReturnCase>;

  /** What the look-up has to ask for. Without it: order number and e-mail. */
  readShop?(options?: CallOptions): Promise<ShopView>;
  /** The look-up that was refused with `code_required`, with the code that the customer found in the mail. */
  confirmCode?(confirmation: CodeConfirmation, options?: CallOptions): Promise<Lookup>;
  /** The orders of a customer who is signed in at the shop, newest first, page by page. */
  listOrders?(customer: CustomerAccess, query?: OrderListQuery, options?: CallOptions): Promise<OrderList>;
  /** One of those orders, as a look-up would give it. */
  openOrder?(customer: CustomerAccess, number: string, options?: CallOptions): Promise<Lookup>;

  /** Where goods can be handed over, the nearest first if the query says from where. */
  listPoints?(access: Access, query: PointQuery, options?: CallOptions): Promise<{ points: Point[] }>;
  /** When goods can be fetched. */
  listSlots?(access: Access, query: SlotQuery, options?: CallOptions): Promise<{ slots: PickupSlot[] }>;
  /** What can be had instead of a line. */
  listVariants?(access: Access, query: VariantQuery, options?: CallOptions): Promise<{ variants: Variant[] }>;
  /** Stores a file for the order: name it in the submission, or as evidence later. Never repeated by itself. */
  uploadFile?(access: Access, file: Blob, options?: UploadOptions): Promise<StoredFile>;

  /** A case with all that happened around it, and what the customer can do now. */
  readCaseDetails?(access: Access, number: string, options?: CallOptions): Promise<CaseDetails>;
  /** Safe to repeat. */
  cancelReturn?(access: Access, number: string, options?: CallOptions): Promise<CaseDetails>;
  /** Safe to repeat: a tracking number that is known already is no second parcel. */
  addShipment?(access: Access, number: string, request: ShipmentRequest, options?: CallOptions): Promise<CaseDetails>;
  /** Safe to repeat: the same id is the same message. */
  addMessage?(access: Access, number: string, request: MessageRequest, options?: CallOptions): Promise<CaseDetails>;
  /** Names files that were uploaded before. */
  addEvidence?(access: Access, number: string, request: EvidenceRequest, options?: CallOptions): Promise<CaseDetails>;
  giveFeedback?(access: Access, number: string, request: FeedbackRequest, options?: CallOptions): Promise<CaseDetails>;
  /** @param offer the id of the offer that the shop made after it had looked at the goods */
  answerCounterOffer?(
    access: Access,
    number: string,
    offer: string,
    answer: CounterOfferAnswer,
    options?: CallOptions,
  ): Promise<CaseDetails>;

  /** Declares a withdrawal: never refused for what it says. Safe to repeat, the same id is the same statement. */
  declareWithdrawal?(request: WithdrawalRequest, options?: CallOptions): Promise<WithdrawalReceipt>;

  /** The absolute address of a signed link, such as that of a label, from the path that an answer names. */
  linkTo?(path: string): string;
}
