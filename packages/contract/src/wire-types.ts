import type {
  Fact,
  LineAssessment,
  Order,
  Policy,
  RefundQuote,
  Selection,
  SelectionProblem,
} from '@returns-portal/policy';
import type * as z from 'zod/mini';
import type { selectionProblemSchema } from './problem-params.js';
import type { orderViewSchema } from './schema/order-view.js';
import type { findingSchema } from './schema/admin.js';
import type { deliverySchema, webhookTestSchema } from './schema/delivery.js';
import type { eventWebhookSchema, pingWebhookSchema, smsWebhookSchema, webhookSchema } from './schema/webhook.js';
import type {
  CASE_ACTIONS,
  CASE_EVENTS,
  CONDITIONS,
  CONTACT_KINDS,
  DESTRUCTION_GROUNDS,
  DISPOSITIONS,
  FILE_TYPES,
  LOSS_GROUNDS,
  OUTGOING_KINDS,
  STAFF_ACTIONS,
  WEBHOOK_EVENTS,
  WITHDRAWAL_MATCHES,
  WITHDRAWAL_TASKS,
} from './lists.js';
import type { shopViewSchema, orderListSchema } from './schema/access.js';
import type {
  caseDetailsSchema,
  counterOfferSchema,
  evidenceRequestSchema,
  feedbackRequestSchema,
  messageRequestSchema,
  shipmentRequestSchema,
  storedFileSchema,
} from './schema/case-details.js';
import type { pointQuerySchema, pointSchema, slotQuerySchema, slotSchema, variantSchema } from './schema/shipping.js';
import type { factSchema, policyViewSchema } from './schema/policy-view.js';
import type { orderSchema } from './schema/order.js';
import type { policySchema } from './schema/policy.js';
import type { quoteSchema, refundQuoteSchema } from './schema/quote.js';
import type {
  lookupRequestSchema,
  lookupSchema,
  submissionRequestSchema,
  submissionSchema,
} from './schema/requests.js';
import type { caseSummarySchema, returnCaseSchema } from './schema/return-case.js';
import type { selectionSchema } from './schema/selection.js';
import type { verdictsSchema } from './schema/verdict.js';
import type {
  withdrawalReceiptSchema,
  withdrawalRequestSchema,
  withdrawalStatementSchema,
} from './schema/withdrawal.js';
import type { withdrawalClocksSchema } from './schema/withdrawal-clocks.js';
import type {
  auditEntrySchema,
  caseActSchema,
  dueSchema,
  queueQuerySchema,
  queuedCaseSchema,
  settlementSchema,
  signalSchema,
  staffCaseSchema,
} from './schema/desk.js';
import type {
  figuresSchema,
  goodsFiguresSchema,
  insightFindingSchema,
  insightQuerySchema,
  insightsSchema,
  reasonCountSchema,
} from './schema/insights.js';
import type { customerExportSchema, erasureSchema, keptSchema } from './schema/privacy.js';
import type { judgedLineSchema, outageSchema, staffTaskSchema, withdrawalSchema } from './schema/withdrawal-staff.js';

export type LookupRequest = z.output<typeof lookupRequestSchema>;
export type Lookup = z.output<typeof lookupSchema>;
export type OrderView = z.output<typeof orderViewSchema>;
export type OrderViewLine = OrderView['lines'][number];
export type OrderViewSeller = OrderView['sellers'][number];
export type Quote = z.output<typeof quoteSchema>;
export type SubmissionRequest = z.output<typeof submissionRequestSchema>;
export type Submission = z.output<typeof submissionSchema>;
export type ReturnCase = z.output<typeof returnCaseSchema>;
export type CaseItem = ReturnCase['items'][number];
export type CaseDetails = z.output<typeof caseDetailsSchema>;
export type CounterOffer = z.output<typeof counterOfferSchema>;
export type CaseAction = (typeof CASE_ACTIONS)[number];
export type CaseEventType = (typeof CASE_EVENTS)[number];
export type CustomerExport = z.output<typeof customerExportSchema>;
export type Erasure = z.output<typeof erasureSchema>;
export type Kept = z.output<typeof keptSchema>;
export type ContactKind = (typeof CONTACT_KINDS)[number];
export type Delivery = z.output<typeof deliverySchema>;
export type EventWebhook = z.output<typeof eventWebhookSchema>;
export type PingWebhook = z.output<typeof pingWebhookSchema>;
export type SmsWebhook = z.output<typeof smsWebhookSchema>;
export type WebhookEventType = (typeof WEBHOOK_EVENTS)[number];
export type WebhookPayload = z.output<typeof webhookSchema>;
export type WebhookTest = z.output<typeof webhookTestSchema>;
export type FileType = (typeof FILE_TYPES)[number];
export type OrderList = z.output<typeof orderListSchema>;
export type PolicyFinding = z.output<typeof findingSchema>;
export type PolicyView = z.output<typeof policyViewSchema>;
export type ShopView = z.output<typeof shopViewSchema>;
export type StoredFile = z.output<typeof storedFileSchema>;
export type PickupSlot = z.output<typeof slotSchema>;
export type Point = z.output<typeof pointSchema>;
export type Variant = z.output<typeof variantSchema>;
export type PointQuery = z.output<typeof pointQuerySchema>;
export type SlotQuery = z.output<typeof slotQuerySchema>;
export type ShipmentRequest = z.output<typeof shipmentRequestSchema>;
export type MessageRequest = z.output<typeof messageRequestSchema>;
export type EvidenceRequest = z.output<typeof evidenceRequestSchema>;
export type FeedbackRequest = z.output<typeof feedbackRequestSchema>;
export type CaseSummary = z.output<typeof caseSummarySchema>;
export type WithdrawalStatement = z.output<typeof withdrawalStatementSchema>;
export type WithdrawalRequest = z.output<typeof withdrawalRequestSchema>;
export type WithdrawalReceipt = z.output<typeof withdrawalReceiptSchema>;
export type Withdrawal = z.output<typeof withdrawalSchema>;
export type WithdrawalClocks = z.output<typeof withdrawalClocksSchema>;
export type JudgedLine = z.output<typeof judgedLineSchema>;
export type StaffTask = z.output<typeof staffTaskSchema>;
export type Outage = z.output<typeof outageSchema>;
export type WithdrawalMatch = (typeof WITHDRAWAL_MATCHES)[number];
export type WithdrawalTask = (typeof WITHDRAWAL_TASKS)[number];

/*
 * The policy package has no schema library, so its types are written by hand. These lines do not compile when
 * the wire and the engine stop meaning the same.
 */
type Loose<T> = T extends readonly (infer Item)[]
  ? Loose<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Loose<T[Key]> }
    : T;
type Agrees<Wire, Model> = [Wire] extends [Model]
  ? [Loose<Model>] extends [Wire]
    ? true
    : 'wire is narrower'
  : 'wire is wider';

export const agreements: {
  order: Agrees<z.output<typeof orderSchema>, Order>;
  policy: Agrees<z.output<typeof policySchema>, Policy>;
  fact: Agrees<z.output<typeof factSchema>, Fact>;
  selection: Agrees<z.output<typeof selectionSchema>, Selection>;
  verdicts: Agrees<z.output<typeof verdictsSchema>, LineAssessment['verdicts']>;
  refund: Agrees<z.output<typeof refundQuoteSchema>, RefundQuote>;
  problem: Agrees<z.output<typeof selectionProblemSchema>, SelectionProblem>;
} = { order: true, policy: true, fact: true, selection: true, verdicts: true, refund: true, problem: true };

export type Condition = (typeof CONDITIONS)[number];
export type Disposition = (typeof DISPOSITIONS)[number];
export type DestructionGround = (typeof DESTRUCTION_GROUNDS)[number];
export type LossGround = (typeof LOSS_GROUNDS)[number];
export type OutgoingKind = (typeof OUTGOING_KINDS)[number];
export type StaffAction = (typeof STAFF_ACTIONS)[number];
/** What somebody of the staff did to a return. */
export type CaseAct = z.output<typeof caseActSchema>;
export type Settlement = z.output<typeof settlementSchema>;
export type Due = z.output<typeof dueSchema>;
export type Signal = z.output<typeof signalSchema>;
/** A return as its shop's staff sees it. */
export type StaffCase = z.output<typeof staffCaseSchema>;
export type Desk = StaffCase['desk'];
export type NextAction = Desk['actions'][number];
export type QueuedCase = z.output<typeof queuedCaseSchema>;
export type QueueQuery = z.output<typeof queueQuerySchema>;
export type InsightQuery = z.output<typeof insightQuerySchema>;
export type Insights = z.output<typeof insightsSchema>;
export type Figures = z.output<typeof figuresSchema>;
export type GoodsFigures = z.output<typeof goodsFiguresSchema>;
export type ReasonCount = z.output<typeof reasonCountSchema>;
export type InsightFinding = z.output<typeof insightFindingSchema>;
export type AuditEntry = z.output<typeof auditEntrySchema>;
