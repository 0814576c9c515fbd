export { isReturnsError, ReturnsError, type ReturnsErrorCode, type TransportCode } from './errors/returns-error.js';
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
export { restAdapter, type RestAdapter } from './rest/rest-adapter.js';
export type { RestAdapterOptions } from './rest/rest-adapter-options.js';
export { memoryAdapter, type MemoryAdapterOptions } from './memory/memory-adapter.js';
export { createReturnFlow, type ReturnFlow, type ReturnFlowOptions } from './flow/create-return-flow.js';
export { transition } from './flow/transition.js';
export type { Transition } from './flow/transition-result.js';
export type { Effect } from './flow/effect.js';
export type { FlowEvent, ResultEvent, UserEvent } from './flow/event.js';
export {
  initialState,
  type CaseState,
  type DetailsState,
  type DoneState,
  type FlowError,
  type FlowState,
  type ItemsState,
  type LookupState,
  type MethodState,
  type Notice,
  type Progress,
  type ReviewState,
  type StepName,
} from './flow/state.js';
export {
  isReturnable,
  methodsFor,
  offersFor,
  openTracks,
  selectedLines,
  selectedSellers,
  sellersToSendTo,
  toChoice,
  type Draft,
  type LineDraft,
} from './flow/draft.js';
export { createTracker, type Tracker, type TrackerOptions } from './tracker/create-tracker.js';
export type { EvidenceFile, TrackerEvent } from './tracker/event.js';
export type { TrackerNotice, TrackerReady, TrackerState, TrackerTask } from './tracker/state.js';
export type { FieldProblem } from './flow/problems.js';
