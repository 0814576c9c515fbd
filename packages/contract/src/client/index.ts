/* What a page needs of the contract, without the schemas: with these come zod and 8 KiB. */
export * as clientRoutes from './generated/client-routes.js';
export * as staffRoutes from './generated/staff-routes.js';
export { problemShape } from './generated/problem-shape.js';
export { misfit } from './misfit.js';
export type { Shape } from './shape.js';
export type { AnswerOf, BodyOf, ClientFileRoute, ClientRoute, QueryOf } from './client-route.js';
export { pathOf } from '../routes/route.js';
export { PROBLEM_STATUS, isProblemCode, type ProblemCode } from '../problem-codes.js';
export { CASE_ACTIONS, CASE_EVENTS, CONTACT_KINDS, FILE_TYPES, LONGEST_SHOWN } from '../lists.js';
export { viewOrder, type OrderFacts } from '../decide/order-situation.js';
export { offerQuote } from '../decide/offer-quote.js';
export { acceptQuote } from '../decide/accept-quote.js';
export { actionsFor } from '../decide/case-actions.js';
export { normaliseTracking } from '../decide/normalise-tracking.js';
export { restoreCase, type RecordedReturn } from '../decide/restore-case.js';
export { withdrawalClocks } from '../decide/withdrawal/withdrawal-clocks.js';
export { sameValue } from '../decide/same-value.js';
