export { localDayAt, endOfDay, isTimeZone, type Instant } from './calendar/instant.js';
export { addDays, addMonths, daysBetween, isLocalDay, weekday, type LocalDay } from './calendar/local-day.js';
export { rollForward, type Deadline, type IsHoliday } from './calendar/deadline.js';
export { orthodoxEaster, westernEaster } from './calendar/easter.js';
export { allocate } from './money/allocate.js';
export type { Amounts } from './model/money.js';
export { LOCALES, type Labels, type Locale } from './model/labels.js';
export { TRACKS, type Track } from './model/track.js';
export {
  CONTRACT_TYPES,
  EXCEPTION_CODES,
  EXCEPTION_FACTS,
  type ConsumerInformation,
  type ContractType,
  type DeliveryCharge,
  type ExceptionCode,
  type ExceptionFact,
  type LineDelivery,
  type LineParcel,
  type Order,
  type OrderLine,
  type Payment,
  type WithdrawalException,
} from './model/order.js';
export type {
  CustomerConditions,
  CustomerHistory,
  DecisionConditions,
  LineConditions,
  MethodConditions,
  OutcomeConditions,
  PriceRange,
  ReasonConditions,
  ReturnedValue,
  Rule,
  SaleConditions,
  TimesInDays,
} from './model/conditions.js';
export {
  OUTCOME_KINDS,
  travels,
  type ConformityOutcome,
  type CreditBonus,
  type GoodwillOutcome,
  type Outcome,
  type OutcomeKind,
} from './model/outcome.js';
export {
  REASON_CLASSES,
  SIZE_STEPS,
  type Evidence,
  type Question,
  type Reason,
  type ReasonClass,
  type SizeStep,
} from './model/reason.js';
export {
  METHOD_KINDS,
  type DestinationRule,
  type Method,
  type MethodKind,
  type MethodOffered,
} from './model/method.js';
export {
  DECISIONS,
  FEE_KINDS,
  ITEM_CONDITIONS,
  PARTIAL_DELIVERY,
  RESTRICTION_CODES,
  WINDOW_STARTS,
  type ConditionRule,
  type ConformityTerms,
  type DecisionKind,
  type DecisionRule,
  type Fee,
  type FeeCharge,
  type FeeKind,
  type GoodwillTerms,
  type ItemCondition,
  type OutcomeRule,
  type PartialDelivery,
  type Policy,
  type PolicyNote,
  type Restriction,
  type RestrictionCode,
  type Season,
  type UnknownDelivery,
  type WindowRule,
  type WindowStart,
  type WithdrawalFunction,
  type WithdrawalTerms,
} from './model/policy.js';
export {
  REFUND_MOMENTS,
  type RefundMoment,
  type RefundRule,
  type WithdrawalRefundConditions,
  type WithdrawalRefundRule,
} from './model/refund-rule.js';
export type {
  Catalogue,
  CatalogueItem,
  Choice,
  ConformityChoice,
  GoodwillChoice,
  SelectedItem,
  SelectedMethod,
  Selection,
  WithdrawalChoice,
} from './model/selection.js';
export type { AssessContext, ReturnedUnits } from './model/context.js';
export {
  ALLOWED_RULES,
  LAYERS,
  REFUSED_RULES,
  type AllowedBecause,
  type AllowedCode,
  type Change,
  type ConformityAllowed,
  type ConformityVerdict,
  type DecisionOffer,
  type FeeOffer,
  type GoodwillAllowed,
  type GoodwillOffer,
  type GoodwillVerdict,
  type Layer,
  type LineAssessment,
  type Offer,
  type RefusedBecause,
  type RefusedCode,
  type RefusedVerdict,
  type RuleParams,
  type Verdict,
  type Verdicts,
  type WithdrawalAllowed,
  type WithdrawalVerdict,
} from './model/verdict.js';
export {
  COMPONENT_KINDS,
  DESTINATIONS,
  QUOTE_RULES,
  type ComponentKind,
  type Destination,
  type PaymentRefund,
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
export { statuteOf } from './statute/known-law.js';
export { lawBook, type LawBook } from './statute/law-book.js';
export { countryLaw, type CountryLaw, type Holidays, type LawChange, type LawText } from './statute/country-law.js';
export { STATUTORY_LABELS, type StatutoryLabels } from './statute/statutory-labels.js';
export { eu, euText } from './statute/eu.js';
export { fr } from './statute/fr.js';
export { ro } from './statute/ro.js';
export type { ConformityLaw, Statute, WithdrawalLaw } from './statute/statute.js';
export { UNSETTLED_POINTS, type UnsettledPoint } from './statute/unsettled.js';
export { standingOf, type ExceptionStanding } from './statute/withdrawal-exceptions.js';
export {
  informationOf,
  lastDayOfWithdrawal,
  lastDoubtfulDayOfWithdrawal,
  startOfWithdrawal,
  type PeriodStart,
  type WithdrawalInformation,
} from './tracks/withdrawal-period.js';
export { dutiesOf } from './duties/duties-of.js';
export { euDuties } from './duties/law/eu-duties.js';
export { frDuties } from './duties/law/fr-duties.js';
export { roDuties } from './duties/law/ro-duties.js';
export type { Duties, LateTier } from './duties/law/duties.js';
export { guaranteeMonths, guaranteeOf, lastDoubtfulDayOfGuarantee, type Guarantee } from './duties/guarantee.js';
export { refundDue, type RefundDue, type WithdrawalProgress } from './duties/refund-due.js';
export { lateRefund, type LateRefund } from './duties/late-refund.js';
export { sendBackBy } from './duties/send-back.js';
export { diminishedValueLimit, type Handling } from './duties/diminished-value.js';
export { endedContractRefundDueBy, guaranteeAfterRemedy, remedyDueBy, type RemedyDone } from './duties/remedy.js';
export { returnCostPayer, type ReturnCostPayer } from './duties/return-cost.js';
export { holidayCalendar, type HolidayRules } from './calendar/holidays.js';
export { compilePolicy } from './compile/compile-policy.js';
export { compilePolicyWith, type CompileOptions } from './compile/compile-policy-with.js';
export type { CompiledPolicy, PoliciesBySeller, ShopSettings } from './compile/compiled-policy.js';
export { assessOrder, sellersOf } from './compile/assess-order.js';
export { policyInForce } from './compile/policy-in-force.js';
export { reasonsFor } from './rules/reason-codes.js';
export { checkSelection, type SelectionInput, type SelectionProblem } from './selection/check-selection.js';
export { decisionFor, type Decided } from './selection/decision-for.js';
export { splitOverPayments } from './quote/payment-split.js';
export { quoteRefund, type QuoteInput } from './quote/quote-refund.js';
export { feesFor, type ApplicableFee, type FeeChoice } from './quote/fees.js';
export { fateOf, type QuoteHistory, type UnitFate } from './quote/history.js';
export { decideItems, type ItemDecision } from './case/decide-items.js';
export { openItems } from './case/open-items.js';
export { momentHasCome, refundMoments, type ChosenMoment } from './case/refund-moments.js';
export { handOverDay } from './case/hand-over-day.js';
export { canFollow } from './case/can-follow.js';
export { caseStatus } from './case/case-status.js';
export { SIGNAL_CODES, type CustomerSignal, type SignalCode, type SignalThreshold } from './signals/signal.js';
export { signalThresholds } from './signals/signal-thresholds.js';
export { customerSignals } from './signals/customer-signals.js';
export { lintPolicy, type LintOptions } from './lint/lint-policy.js';
export { lintText } from './lint/lint-text.js';
export {
  FINDING_CODES,
  type Change as FindingChange,
  type Finding,
  type FindingCode,
  type FindingParams,
  type Severity,
} from './lint/finding.js';
export { simulate, type SimulatedLine, type SimulatedTrack } from './simulate/simulate.js';
export { simulatedMoments } from './simulate/simulated-moments.js';
export {
  CHANGED_FIELDS,
  diffPolicies,
  type ChangedField,
  type PolicyDiff,
  type VerdictChange,
} from './simulate/diff-policies.js';
export { merchantReturnPolicy, type MarkedUpPolicy, type MarkupOptions } from './generate/merchant-return-policy.js';
export { LOST_CODES, type LostCode, type LostPart } from './generate/markup/markup.js';
export { policyFacts } from './generate/policy-facts.js';
export type { PolicyFacts, Fact, FactCharge, FactCode, FactMoney, FactParams } from './generate/fact.js';
export type { About } from './generate/about.js';
