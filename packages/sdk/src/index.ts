export {
  isReturnsError,
  ReturnsError,
  type ErrorParams,
  type ReturnsErrorCode,
  type ReturnsErrorOf,
  type TransportCode,
} from './errors/returns-error.js';
export type {
  Access,
  CallOptions,
  CodeConfirmation,
  CounterOfferAnswer,
  CustomerAccess,
  OrderListQuery,
  ReturnsAdapter,
  SubmitOptions,
  UploadOptions,
  VariantQuery,
} from './adapter/returns-adapter.js';
export { createReturnsClient, type ReturnsClient, type ReturnsClientOptions } from './client/create-returns-client.js';
export { pagesOf } from './client/pages-of.js';
export type {
  EachRow,
  ListName,
  Operation,
  OperationAnswer,
  OperationInput,
  OperationName,
  RowOf,
} from './client/operation.js';
export { restAdapter, type RestAdapter } from './rest/rest-adapter.js';
export type { IncomingResponse, OutgoingRequest, RequestHooks } from './rest/request-hooks.js';
export type { RestAdapterOptions } from './rest/rest-adapter-options.js';
export { readShopPolicy, type PolicySource } from './rest/read-shop-policy.js';
export { localAdapter, type LocalAdapter } from './local/local-adapter.js';
export type { FoundOrder, LocalAdapterOptions, NewReturn, StoredReturn } from './local/local-adapter-options.js';
export type { RecordedReturn } from '@returns-portal/contract/client';
export { memoryAdapter, type MemoryAdapter, type MemoryAdapterOptions } from './memory/memory-adapter.js';
export {
  createReturnFlow,
  type Abilities,
  type ReturnFlow,
  type ReturnFlowOptions,
} from './flow/create-return-flow.js';
export type { Contact } from './flow/contact.js';
export { transition } from './flow/transition.js';
export type { Transition } from './flow/transition-result.js';
export type { Aside, Effect, Request } from './flow/effect.js';
export type { AsideEvent, FlowEvent, ResultEvent, UserEvent } from './flow/event.js';
export type { FlowError } from './flow/flow-error.js';
export type { FlowWorld } from './flow/run-effect.js';
export { initialState } from './flow/begin.js';
export {
  isInTheMaking,
  type CaseState,
  type DetailsState,
  type DoneState,
  type FlowState,
  type ItemsState,
  type KeptDraft,
  type LookupState,
  type MakingState,
  type MethodState,
  type Notice,
  type OrdersState,
  type Progress,
  type ReviewState,
  type StepName,
  type VerifyState,
} from './flow/state.js';
export type { Asides, Listing, Upload } from './flow/asides.js';
export {
  isReturnable,
  selectedGroups,
  selectedUnits,
  type Draft,
  type GroupChange,
  type GroupDraft,
  type HandOver,
  type SelectedGroup,
} from './flow/draft/draft.js';
export {
  isSent,
  methodsFor,
  offersFor,
  openTracks,
  selectedSellers,
  sellersToSendTo,
  toChoice,
} from './flow/draft/choices.js';
export { createTracker, type Tracker, type TrackerOptions } from './tracker/create-tracker.js';
export { isSessionOver } from './tracker/is-session-over.js';
export type { EvidenceFile, TrackerEvent } from './tracker/event.js';
export type { TrackerNotice, TrackerReady, TrackerState, TrackerTask } from './tracker/state.js';
export type { FieldProblem } from './flow/problems.js';
export { STATUTORY_LABELS, type StatutoryLabels } from '@returns-portal/policy';
export {
  createWithdrawalFlow,
  type WithdrawalFlow,
  type WithdrawalFlowOptions,
} from './withdrawal/create-withdrawal-flow.js';
export { withdrawalTransition } from './withdrawal/transition.js';
export type { WithdrawalTransition } from './withdrawal/transition-result.js';
export type { WithdrawalEffect } from './withdrawal/effect.js';
export type { WithdrawalConfirmed, WithdrawalEvent, WithdrawalResult, WithdrawalShown } from './withdrawal/event.js';
export type { WithdrawalField, WithdrawalProblem } from './withdrawal/check-draft.js';
export {
  draftOf,
  isPartial,
  type WithdrawalDraft,
  type WithdrawalEntry,
  type WithdrawalKnown,
  type WithdrawalLine,
} from './withdrawal/draft.js';
export type { KeptWithdrawal, WithdrawalKeep } from './withdrawal/keep.js';
export type {
  Outbox,
  WithdrawalClosed,
  WithdrawalForm,
  WithdrawalKept,
  WithdrawalReceived,
  WithdrawalReview,
  WithdrawalSending,
  WithdrawalState,
  WithdrawalStorage,
} from './withdrawal/state.js';
export { declareWithdrawal, withdrawalAdapter, type WithdrawalBackEnd } from './withdrawal/withdrawal-adapter.js';
export { readReceiptFile } from './withdrawal/read-receipt-file.js';
