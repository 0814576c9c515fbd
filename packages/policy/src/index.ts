export { localDayAt, endOfDay, isTimeZone, type Instant } from './calendar/instant.js';
export { addDays, addMonths, daysBetween, isLocalDay, weekday, type LocalDay } from './calendar/local-day.js';
export { rollForward, type Deadline } from './calendar/deadline.js';
export { orthodoxEaster, westernEaster } from './calendar/easter.js';
export { allocate } from './money/allocate.js';
export {
  EXCEPTION_CODES,
  type DeliveryCharge,
  type ExceptionCode,
  type LineDelivery,
  type Order,
  type OrderLine,
  type WithdrawalException,
} from './model/order.js';
export {
  LOCALES,
  METHOD_KINDS,
  REASON_CLASSES,
  type ConformityOutcome,
  type ConformityTerms,
  type GoodwillOutcome,
  type GoodwillTerms,
  type HandlingFee,
  type Labels,
  type Locale,
  type Method,
  type MethodKind,
  type Policy,
  type Reason,
  type ReasonClass,
  type Window,
  type WithdrawalTerms,
} from './model/policy.js';
export type {
  Choice,
  ConformityChoice,
  GoodwillChoice,
  SelectedItem,
  SelectedMethod,
  Selection,
  WithdrawalChoice,
} from './model/selection.js';
export {
  LAYERS,
  TRACKS,
  type AllowedBecause,
  type AllowedCode,
  type AllowedRules,
  type AllowedVerdict,
  type Layer,
  type LineAssessment,
  type Outcome,
  type OutcomeKind,
  type RefusedBecause,
  type RefusedCode,
  type RefusedRules,
  type RefusedVerdict,
  type Track,
  type Verdict,
} from './model/verdict.js';
export {
  COMPONENT_KINDS,
  type ComponentKind,
  type Destination,
  type QuoteComponent,
  type QuoteRule,
  type RefundQuote,
  type SellerQuote,
} from './model/quote.js';
export {
  CASE_STATUSES,
  GOODS_STATES,
  MONEY_STATES,
  type CaseStatus,
  type GoodsState,
  type MoneyState,
  type OpenedItem,
} from './model/case.js';
export { statuteOf } from './statute/index.js';
export type { Statute } from './statute/statute.js';
export { compilePolicy, type CompiledPolicy, type ReturnedUnits } from './compile-policy.js';
export { assessOrder, sellersOf, type PoliciesBySeller } from './assess-order.js';
export { policyInForce } from './select-policy.js';
export { checkSelection, reasonsFor, type SelectionProblem } from './check-selection.js';
export { quoteRefund, type QuoteHistory } from './quote/quote-refund.js';
export { openItems } from './case/open-items.js';
export { caseStatus } from './case/case-status.js';
