export { orderSchema } from './schema/order.js';
export { policySchema } from './schema/policy.js';
export { orderViewSchema } from './schema/order-view.js';
export { quoteSchema } from './schema/quote.js';
export { caseSummarySchema, returnCaseSchema } from './schema/return-case.js';
export { selectionSchema } from './schema/selection.js';
export { lookupRequestSchema, lookupSchema, submissionRequestSchema, submissionSchema } from './schema/requests.js';
export { PROBLEM_STATUS, isProblemCode, type ProblemCode } from './problem-codes.js';
export { PROBLEM_MEDIA_TYPE, problem, problemSchema, type InvalidRequestIssue, type Problem } from './problem.js';
export { problemParams, selectionProblemSchema, type ProblemParams } from './problem-params.js';
export { FILE, KEY_SCOPES, pathOf, type JsonRoute, type KeyScope, type Route, type RouteAuth } from './routes/route.js';
export { journeyRoutes } from './routes/journey-routes.js';
export { accessRoutes } from './routes/access-routes.js';
export { deskRoutes } from './routes/desk-routes.js';
export { insightRoutes } from './routes/insight-routes.js';
export { privacyRoutes } from './routes/privacy-routes.js';
export { adminRoutes } from './routes/admin-routes.js';
export { deliveryRoutes } from './routes/delivery-routes.js';
export { policyRoutes } from './routes/policy-routes.js';
export { SHOP_POLICY_PATH } from './routes/paths.js';
export { caseRoutes } from './routes/case-routes.js';
export { shippingRoutes } from './routes/shipping-routes.js';
export { withdrawalRoutes } from './routes/withdrawal-routes.js';
export { withdrawalStaffRoutes } from './routes/withdrawal-staff-routes.js';
export { routes, type RouteName, type Routes } from './routes/routes.js';
export {
  CASE_ACTIONS,
  DUE_KINDS,
  CASE_EVENTS,
  CONTACT_KINDS,
  FILE_TYPES,
  STAFF_ACTIONS,
  WEBHOOK_EVENTS,
  FINDING_CODES,
  GOODS_LEVELS,
  INSIGHT_PERIODS,
  INSIGHT_TABLES,
  WITHDRAWAL_MATCHES,
  WITHDRAWAL_TASKS,
} from './lists.js';
export { eventWebhookSchema, pingWebhookSchema, smsWebhookSchema, webhookSchema } from './schema/webhook.js';
export type { Seller } from './present/present-order.js';
export { presentPolicy, type PolicyToShow } from './present/present-policy.js';
export type { Decision, Refusal } from './decide/decision.js';
export { viewOrder, type OrderFacts } from './decide/order-situation.js';
export { offerQuote } from './decide/offer-quote.js';
export { acceptQuote } from './decide/accept-quote.js';
export { decisionsOf, type RuledItem } from './decide/decisions-of.js';
export { suggestVariant, type AvailableVariant, type SizedVariant } from './decide/suggest-variant.js';
export { sameValue } from './decide/same-value.js';
export { actionsFor, type CaseSurroundings } from './decide/case-actions.js';
export { acceptCounter, isOpenOffer, offerCounter, type OfferedItem } from './decide/counter-offer.js';
export { netPartOfItem, worthOf } from './decide/part-of-item.js';
export { staffActionsFor, type DeskSurroundings } from './decide/desk/staff-actions.js';
export { approveItems, declineItems } from './decide/desk/decide-items.js';
export { loseItems, receiveItems } from './decide/desk/receive-items.js';
export { inspectItems, type Finding, type Inspected } from './decide/desk/inspect-items.js';
export { sendItems, type Outgoing } from './decide/desk/send-items.js';
export { sentPositions } from './decide/desk/sent-positions.js';
export { overridePolicies } from './decide/desk/override-policies.js';
export {
  customerHistoryOf,
  FORGOTTEN_AFTER_DAYS,
  type CustomerRecord,
  type PastCase,
} from './decide/desk/customer-record.js';
export { ruledPositions, type RuledPosition } from './decide/desk/ruled-positions.js';
export { inspectedPositions } from './decide/desk/inspected-positions.js';
export {
  covers,
  overpaid,
  payableFor,
  payableNow,
  ripePositions,
  type Early,
  type Sums,
} from './decide/desk/payable.js';
export { takeOff } from './decide/desk/take-off.js';
export { settledBy } from './decide/desk/settled-by.js';
export { balanceOf, settleItems, type Moved } from './decide/desk/settle-items.js';
export { DEFAULT_PROMISES, duesOf, needsOf, type CaseFacts, type Promises } from './decide/desk/dues.js';
export type { ToldUnits } from './decide/desk/told-units.js';
export { normaliseTracking } from './decide/normalise-tracking.js';
export { progressItems, type Progress } from './decide/progress-items.js';
export { contractNumbers } from './decide/withdrawal/contract-numbers.js';
export type { Units } from './decide/withdrawal/meant-units.js';
export { judgeWithdrawal, type Judgement, type StatedWithdrawal } from './decide/withdrawal/judge-withdrawal.js';
export { openWithdrawal, type WithdrawalToOpen } from './decide/withdrawal/open-withdrawal.js';
export { withdrawalClocks } from './decide/withdrawal/withdrawal-clocks.js';
export { deductValue, type LostValue } from './decide/withdrawal/deduct-value.js';
export type {
  AuditEntry,
  CaseAct,
  CaseAction,
  CaseDetails,
  CaseEventType,
  CustomerExport,
  Erasure,
  Kept,
  CaseItem,
  CaseSummary,
  ContactKind,
  CounterOffer,
  Delivery,
  Desk,
  Due,
  EventWebhook,
  EvidenceRequest,
  FeedbackRequest,
  Figures,
  FileType,
  GoodsFigures,
  InsightFinding,
  InsightQuery,
  Insights,
  JudgedLine,
  Lookup,
  LookupRequest,
  MessageRequest,
  NextAction,
  OrderList,
  OrderView,
  OrderViewLine,
  OrderViewSeller,
  Outage,
  PickupSlot,
  PingWebhook,
  Point,
  PointQuery,
  PolicyFinding,
  PolicyView,
  OutgoingKind,
  QueuedCase,
  QueueQuery,
  Quote,
  ReasonCount,
  ReturnCase,
  Settlement,
  ShipmentRequest,
  ShopView,
  Signal,
  SlotQuery,
  StaffAction,
  StaffCase,
  SmsWebhook,
  StaffTask,
  StoredFile,
  Submission,
  SubmissionRequest,
  Variant,
  WebhookEventType,
  WebhookPayload,
  WebhookTest,
  Withdrawal,
  WithdrawalClocks,
  WithdrawalMatch,
  WithdrawalReceipt,
  WithdrawalRequest,
  WithdrawalStatement,
  WithdrawalTask,
} from './wire-types.js';
export { readPolicy, type ReadPolicy } from './policy-document/read-policy.js';
export { readOrders, type ReadOrders } from './policy-document/read-orders.js';
export type { DocumentProblem, DocumentProblemCode } from './policy-document/document-problems.js';
export { policyJsonSchema, type JsonSchema } from './policy-document/policy-json-schema.js';
export { findingText, type FindingText } from './policy-document/finding-text.js';
export { nearestKey } from './policy-document/nearest-key.js';
export { IDEMPOTENCY_KEY } from './routes/idempotency-key.js';
