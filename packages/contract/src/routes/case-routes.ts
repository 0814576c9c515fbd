import {
  caseDetailsSchema,
  evidenceRequestSchema,
  feedbackRequestSchema,
  messageRequestSchema,
  offerAnswerSchema,
  shipmentRequestSchema,
  storedFileSchema,
} from '../schema/case-details.js';
import { linkQuerySchema } from '../schema/access.js';
import { COMMON, FILE, WITH_BODY, type Route } from './route.js';

const CASE = [...COMMON, 'token_invalid', 'case_not_found'] as const;
const CHANGE = [...CASE, ...WITH_BODY, 'action_unavailable'] as const;

/** Following up on a return. */
export const caseRoutes = {
  readCaseDetails: {
    method: 'GET',
    path: '/v1/shops/{shop}/returns/{number}/details',
    auth: 'order',
    request: null,
    status: 200,
    response: caseDetailsSchema,
    problems: [...CASE],
  },
  /** A case that is cancelled already stays so: the same again is the same answer. */
  cancelReturn: {
    method: 'POST',
    path: '/v1/shops/{shop}/returns/{number}/cancellation',
    auth: 'order',
    repeatable: true,
    request: null,
    status: 200,
    response: caseDetailsSchema,
    problems: [...CASE, 'action_unavailable'],
  },
  /** A tracking number that is known already is no second parcel. */
  addShipment: {
    method: 'POST',
    path: '/v1/shops/{shop}/returns/{number}/shipments',
    auth: 'order',
    repeatable: true,
    request: shipmentRequestSchema,
    status: 200,
    response: caseDetailsSchema,
    problems: [...CHANGE],
  },
  /** The message's id is the client's: the same again is the same message. */
  addMessage: {
    method: 'POST',
    path: '/v1/shops/{shop}/returns/{number}/messages',
    auth: 'order',
    repeatable: true,
    request: messageRequestSchema,
    status: 200,
    response: caseDetailsSchema,
    problems: [...CHANGE, 'limit_reached'],
  },
  /** Takes a file for the order: an image or a PDF, told by its content. Name it in a submission or as evidence. */
  uploadFile: {
    method: 'POST',
    path: '/v1/shops/{shop}/files',
    auth: 'order',
    request: FILE,
    status: 201,
    response: storedFileSchema,
    problems: [...COMMON, 'token_invalid', 'body_too_large', 'unsupported_media_type', 'limit_reached'],
  },
  addEvidence: {
    method: 'POST',
    path: '/v1/shops/{shop}/returns/{number}/evidence',
    auth: 'order',
    repeatable: true,
    request: evidenceRequestSchema,
    status: 200,
    response: caseDetailsSchema,
    problems: [...CHANGE, 'file_unknown'],
  },
  /** The same answer again is the same answer; another one, or one that comes late, is refused. */
  answerCounterOffer: {
    method: 'POST',
    path: '/v1/shops/{shop}/returns/{number}/counter-offers/{offer}/answer',
    auth: 'order',
    repeatable: true,
    request: offerAnswerSchema,
    status: 200,
    response: caseDetailsSchema,
    problems: [...CHANGE, 'not_found'],
  },
  giveFeedback: {
    method: 'POST',
    path: '/v1/shops/{shop}/returns/{number}/feedback',
    auth: 'order',
    repeatable: true,
    request: feedbackRequestSchema,
    status: 200,
    response: caseDetailsSchema,
    problems: [...CHANGE],
  },
  readFile: {
    method: 'GET',
    path: '/v1/shops/{shop}/files/{file}',
    auth: 'link',
    query: linkQuerySchema,
    request: null,
    status: 200,
    response: FILE,
    problems: [...COMMON, 'invalid_request', 'link_over'],
  },
  /** The code that is shown at a counter, as a picture (SVG). */
  readCode: {
    method: 'GET',
    path: '/v1/shops/{shop}/returns/{number}/code',
    auth: 'link',
    query: linkQuerySchema,
    request: null,
    status: 200,
    response: FILE,
    problems: [...COMMON, 'invalid_request', 'link_over', 'case_not_found'],
  },
  /** The label or slip of a return, to print. */
  readPrintable: {
    method: 'GET',
    path: '/v1/shops/{shop}/returns/{number}/printable',
    auth: 'link',
    query: linkQuerySchema,
    request: null,
    status: 200,
    response: FILE,
    problems: [...COMMON, 'invalid_request', 'link_over', 'case_not_found'],
  },
} as const satisfies Record<string, Route>;
