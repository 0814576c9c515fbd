export { orderSchema } from './schema/order.js';
export { policySchema } from './schema/policy.js';
export { orderViewSchema } from './schema/order-view.js';
export { quoteSchema } from './schema/quote.js';
export { caseSummarySchema, returnCaseSchema } from './schema/return-case.js';
export { selectionSchema } from './schema/selection.js';
export { lookupRequestSchema, lookupSchema, submissionRequestSchema, submissionSchema } from './schema/requests.js';
export {
  PROBLEM_MEDIA_TYPE,
  PROBLEM_STATUS,
  isProblemCode,
  problem,
  problemSchema,
  type InvalidRequestIssue,
  type Problem,
  type ProblemCode,
} from './problem.js';
export { pathOf, routes, type Route, type RouteName } from './routes.js';
export { presentOrder, type Seller } from './present/present-order.js';
export { presentQuote, type QuoteInput } from './present/present-quote.js';
export { openCases, type OpenCasesInput } from './present/open-cases.js';
export type {
  CaseItem,
  CaseSummary,
  Lookup,
  LookupRequest,
  OrderView,
  OrderViewLine,
  OrderViewSeller,
  Quote,
  ReturnCase,
  Submission,
  SubmissionRequest,
} from './wire-types.js';
